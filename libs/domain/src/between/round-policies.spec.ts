// Tells what a cycle learns of its rounds: it is opened with the first one, knows each, and takes down what they leave behind.
import { describe, expect, it } from '@jest/globals';
import { by } from '#testing/given';
import { theCarryOver, theChair, theCoordinator, theInstallation, theOfficerOf } from '#testing/given-actors';
import { cycleOpened, noted } from '#testing/given-cycle';
import { lifeOf } from '#testing/given-plan';
import { answered, answering, aPromise, asksForAction, roundOpened } from '#testing/given-round';
import { follow } from '#testing/given-streams';
import type { OrganizationEvent } from '../organization/words.js';
import { outcomeOf } from './outcome.js';
import { after } from '#testing/given';
import { roundStream } from '../round/table.js';

const cycle = 'cycle/jobs.plan-2021.2021';
const round = 'round/round-1';
const reported = { key: 'change.reported', value: 'required', article: '§ 38', from: '2021-01-01' } as const;
const heard = { ...reported, key: 'change.residents-heard' } as const;

/** The city, its committee and its plan; what both rule themselves goes into a cycle. */
const ground = {
  'organization/city': [
    by(theInstallation, {
      type: 'OrganizationEstablished',
      name: 'City',
      post: 'planning-office',
      postTitle: 'Planning office',
      person: theCoordinator.person,
    } satisfies OrganizationEvent),
    by(theCoordinator, { type: 'RulePackApplied', pack: { id: 'p', title: 'Pack', rules: [reported] } }),
  ],
  'committee/jobs': [
    by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
    by(theCoordinator, { type: 'RulesAdopted', rules: [heard] }),
    by(theCoordinator, { type: 'StagesSet', stages: ['planChange', 'adoption'] }),
  ],
  'plan/plan-2021': lifeOf(2021).inForce,
};
const opening = {
  type: 'OpenCycle',
  committee: 'jobs',
  plan: 'plan-2021',
  year: 2021,
  lastYear: 2021,
  stages: ['planChange', 'adoption'],
  owed: [],
  rules: [heard, reported],
};
const noting = { type: 'NoteRound', round: 'round-1', tracks: ['midterm', 'change'] };

const concluded = [
  ...answering('market/midterm', asksForAction),
  answered(theOfficerOf('economy'), 'o-1', aPromise),
  by(theChair, { type: 'OpinionSettled' as const, opinion: 'o-1' }),
  by(theChair, { type: 'RoundConcluded' as const }),
];
const cancelled = [roundOpened(), by(theChair, { type: 'RoundCancelled' as const, reason: 'Taken back' })];

describe('after a round was opened', () => {
  it('its cycle is opened with what its committee has set, and knows the round', () => {
    const { commands, followings, refused, again } = follow({ ...ground, [round]: [roundOpened()] }, round);
    expect(commands).toEqual([
      [cycle, opening],
      [cycle, noting],
    ]);
    expect(followings.map(({ actor }) => actor)).toEqual(
      [0, 1].map(() => ({ ...theCarryOver, person: theChair.person })),
    );
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('a cycle that was there before knows the round', () => {
    const { commands, refused } = follow(
      { ...ground, [round]: [roundOpened()], [cycle]: [cycleOpened()] },
      round,
    );
    expect(commands).toEqual([[cycle, noting]]);
    expect(refused).toEqual([]);
  });

  it('one of a term plan belongs to its year in it', () => {
    const term = lifeOf(2021).inForce.map((event) =>
      event.type === 'PlanDrafted' ? { ...event, lastYear: 2025 } : event,
    );
    const { commands } = follow({ ...ground, 'plan/plan-2021': term, [round]: [roundOpened()] }, round);
    expect(commands[0]).toEqual([cycle, { ...opening, lastYear: 2025, stages: ['planChange'] }]);
  });
});

describe('after a round ended', () => {
  it('its cycle takes down what it leaves behind, once', () => {
    const histories = { ...ground, [round]: concluded, [cycle]: [cycleOpened(), noted()] };
    const { commands, refused, again } = follow(histories, round);
    const state = after(roundStream, concluded);
    if (state.status === 'none') throw new Error('no round');
    const outcome = outcomeOf('round-1', state);
    expect(outcome.owed).toHaveLength(1);
    expect(commands).toEqual([[cycle, { type: 'NoteConclusion', round: 'round-1', outcome }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it('one that was cancelled leaves nothing behind', () => {
    const histories = { ...ground, [round]: cancelled, [cycle]: [cycleOpened(), noted()] };
    const { commands, refused, again } = follow(histories, round);
    expect(commands).toEqual([[cycle, { type: 'NoteCancellation', round: 'round-1' }]]);
    expect({ refused, again }).toEqual({ refused: [], again: [] });
  });

  it.each([
    ['concluded', concluded, 'NoteConclusion'],
    ['cancelled', cancelled, 'NoteCancellation'],
  ])('one that was %s and nobody knows of is made up for', (_, history, last) => {
    const { commands, refused } = follow({ ...ground, [round]: history }, round);
    expect(commands.map(([, { type }]) => type)).toEqual(['OpenCycle', 'NoteRound', last]);
    expect(refused).toEqual([]);
  });

  it('what ended before is not noted as running when its opening comes again', () => {
    const { histories: meanwhile } = follow({ ...ground, [round]: concluded }, round);
    const opened = { ...ground, [round]: concluded.slice(0, 1) };
    expect(follow(opened, round).commands).toHaveLength(2);
    expect(follow(opened, round, { meanwhile }).commands).toEqual([]);
  });
});

it('nothing follows from what happens within a round', () => {
  const histories = { ...ground, [round]: answering('market/midterm') };
  expect(follow(histories, round).commands).toEqual([]);
});
