// What random sequences of acts must hold to, and that every act was among those that were taken.
import { expect } from '@jest/globals';
import { fc } from '#testing/drawn';
import { everyMeetingAct } from './meeting-model.js';
import { meetingStepsUpTo, meetOn } from './meeting-played.js';
import { stepsUpTo, type People } from './round-acts.js';
import { everyAct } from './round-model.js';
import { playOn } from './round-played.js';

interface Runs {
  readonly seed: number;
  readonly numRuns: number;
}

const longest = 40;

/** Rounds come out as on a sheet of paper: acts, items, revisions, lists. */
export function expectRounds(people: People, runs: Runs): Promise<void> {
  return expectEach(stepsUpTo(longest), (steps) => playOn(people, steps), everyAct, runs);
}

/** Meetings come out as they would be counted by hand: heads, quorum, votes, outcomes. */
export function expectMeetings(people: People, runs: Runs): Promise<void> {
  return expectEach(meetingStepsUpTo(longest), (steps) => meetOn(people, steps), everyMeetingAct, runs);
}

async function expectEach<Steps, Does extends string>(
  sequences: fc.Arbitrary<Steps>,
  play: (steps: Steps) => Promise<readonly Does[]>,
  every: readonly Does[],
  runs: Runs,
): Promise<void> {
  const taken = new Set<Does>();
  const property = fc.asyncProperty(sequences, async (steps) => {
    for (const each of await play(steps)) taken.add(each);
  });
  await fc.assert(property, { ...runs, unbiased: true });
  // Of an act that was never taken nothing was shown.
  expect([...taken].sort()).toEqual([...every].sort());
}
