// Tells what follows elsewhere: a motion that carried does in its round what it says, a moved program is noted.
import { describe, expect, it } from '@jest/globals';
import { after, by, given } from '#testing/given';
import { theChair, theCoordinator } from '#testing/given-actors';
import { agenda, convened, convening, everybodyThere } from '#testing/given-meeting';
import { answered, answering } from '#testing/given-round';
import { theOfficerOf } from '#testing/given-actors';
import type { Stamped } from '../gate/evolution.js';
import type { ConvenedMeeting } from '../meeting/states.js';
import { meetingStream } from '../meeting/table.js';
import type { MeetingEvent, Motion } from '../meeting/words.js';
import { roundStream } from '../round/table.js';
import { afterMeeting, afterProgram } from './policies.js';

const votes = { inFavour: 3, against: 0, abstained: 0 };
const carried = (agendaItem: string) => by(theChair, { type: 'MotionCarried', agendaItem, ...votes });

function meetingAfter(...events: readonly Stamped<MeetingEvent>[]): ConvenedMeeting {
  const state = after(meetingStream, events);
  if (state.status === 'none') throw new Error('not convened');
  return state;
}

const meeting = meetingAfter(...everybodyThere);
const outcome = { kind: 'policy', policy: 'meeting-outcome', committee: 'jobs', meeting: 'jobs-2021-7' };

describe('after a meeting', () => {
  it('a carried motion settles its opinions one by one, as the meeting’s outcome', () => {
    expect(afterMeeting('jobs-2021-7', meeting, carried('a-2'))).toMatchObject([
      {
        round: 'round-1',
        actor: { post: outcome, also: [] },
        command: { type: 'SettleOpinion', opinion: 'o-1' },
      },
      {
        round: 'round-1',
        actor: { post: outcome, also: [] },
        command: { type: 'SettleOpinion', opinion: 'o-2' },
      },
    ]);
  });

  it('one that nobody objected to does the same', () => {
    const unopposed = by(theChair, { type: 'NoObjectionRecorded', agendaItem: 'a-3' });
    expect(afterMeeting('jobs-2021-7', meeting, unopposed).map(({ command }) => command)).toEqual([
      { type: 'AskAgain', opinion: 'o-3', reason: 'No figure yet' },
    ]);
  });

  it.each<readonly [Motion['kind'], object]>([
    ['settle', { type: 'SettleOpinion', opinion: 'o-1' }],
    ['agree', { type: 'AgreeChange', opinion: 'o-1' }],
    ['askAgain', { type: 'AskAgain', opinion: 'o-1', reason: 'Later' }],
    ['recordOpen', { type: 'RecordOpen', opinion: 'o-1', reason: 'Later' }],
  ])('a motion to %s says so to the round', (kind, command) => {
    const motion = { kind, round: 'round-1', opinions: ['o-1'], reason: 'Later' } as Motion;
    const other = meetingAfter(
      by(theChair, { ...convening, type: 'MeetingConvened', agenda: [{ id: 'a-1', title: 'It', motion }] }),
    );
    expect(afterMeeting('m', other, carried('a-1')).map((each) => each.command)).toEqual([command]);
  });

  it('nothing follows from what was rejected, held over, or for information', () => {
    const rejected = by(theChair, { type: 'MotionRejected', agendaItem: 'a-2', ...votes });
    const heldOver = by(theChair, { type: 'MotionHeldOver', agendaItem: 'a-2', reason: 'No papers' });
    const other = [rejected, heldOver, carried(agenda[0]?.id ?? ''), carried('a-9'), convened()];
    expect(other.flatMap((event) => afterMeeting('m', meeting, event))).toEqual([]);
  });

  it('what follows is accepted by the round, though the chair who signed it answers the item', () => {
    const [following] = afterMeeting('jobs-2021-7', meeting, carried('a-2'));
    if (!following) throw new Error('nothing follows');
    const { command } = following;
    const actor = { ...following.actor, person: theOfficerOf('economy').person };
    given(roundStream, ...answering('market/midterm'), answered(theOfficerOf('economy'), 'o-1'))
      .when(actor, command)
      .happens({ type: 'OpinionSettled', opinion: 'o-1' });
  });
});

describe('after a program moved', () => {
  const culture = { department: 'culture', name: 'Culture', releases: false };
  const moved = by(theCoordinator, {
    type: 'ProgramMoved',
    owner: 'culture',
    from: '2021-08-01',
    reason: 'Reorganized',
  });

  it('its new owner is noted in every open round', () => {
    expect(afterProgram('heritage', moved, ['round-1', 'round-2'], [culture])).toEqual(
      ['round-1', 'round-2'].map((round) => ({
        round,
        actor: { person: theCoordinator.person, post: { kind: 'policy', policy: 'owner-moved' }, also: [] },
        command: { type: 'NoteOwner', program: 'heritage', department: culture },
      })),
    );
  });

  it('nothing follows for a department that nobody knows, or from other events', () => {
    const abolished = by(theCoordinator, {
      type: 'ProgramAbolished',
      since: '2021-03-31',
      reason: 'Nobody came',
    });
    expect(afterProgram('heritage', moved, ['round-1'], [])).toEqual([]);
    expect(afterProgram('heritage', abolished, ['round-1'], [culture])).toEqual([]);
  });
});
