// Tells who sees how somebody answered in writing: only they, until it is counted.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { aMember, theChair, theCoChair, theCoordinator, theSecretary } from '#testing/given-actors';
import { answeredBy, papersOut, toBoth } from '#testing/given-written';
import type { Actor } from '../actor.js';
import type { Stamped } from '../gate/evolution.js';
import { theWindow } from '../meeting/counting.js';
import type { ConvenedMeeting } from '../meeting/states.js';
import { meetingStream } from '../meeting/table.js';
import type { MeetingEvent } from '../meeting/words.js';
import { readingOf, stateSeenBy } from './sights.js';

function stateOf(...events: readonly Stamped<MeetingEvent>[]): ConvenedMeeting {
  const state = after(meetingStream, events);
  if (state.status === 'none') throw new Error('not convened');
  return state;
}

/** The same, once its count has begun. */
const counted = (...events: readonly Stamped<MeetingEvent>[]) =>
  stateOf(...events, by(theWindow({ committee: 'jobs' }), { type: 'MeetingOpened' }));

describe('who sees an answer', () => {
  const answered = answeredBy('member-1', toBoth('against', 'Too dear'));
  const running = stateOf(...papersOut, answered);
  const seenBy = (meeting: ConvenedMeeting, actor: Actor) => {
    const seen = stateSeenBy('meeting', meeting, actor);
    return seen?.roll['member-1'];
  };

  it('is who gave it, and everybody once it is counted', () => {
    expect(seenBy(running, aMember)?.written?.answers).toEqual(toBoth('against', 'Too dear'));
    for (const other of [theChair, theSecretary, theCoChair, theCoordinator]) {
      expect(seenBy(running, other)).toMatchObject({ status: 'present' });
      expect(seenBy(running, other)).not.toHaveProperty('written');
    }
    expect(seenBy(counted(...papersOut, answered), theChair)?.written?.answers).toHaveLength(2);
    const cancelled = by(theChair, { type: 'MeetingCancelled', reason: 'Taken back' });
    expect(seenBy(stateOf(...papersOut, answered, cancelled), theChair)).not.toHaveProperty('written');
  });

  it('and no other reads it in the history', () => {
    const read = (meeting: ConvenedMeeting, actor: Actor) =>
      readingOf('meeting', meeting, actor)(answered, running);
    expect(read(running, aMember)).toEqual(answered);
    expect(read(running, theSecretary)).toMatchObject({ attendance: 'member-1', answers: [] });
    expect(read(counted(...papersOut, answered), theSecretary)).toEqual(answered);
  });
});
