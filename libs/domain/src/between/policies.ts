// What follows in one stream from an event in another: event → commands, pure; the worker carries them out once each.
import type { Actor } from '../actor.js';
import type { Stamped } from '../gate/evolution.js';
import type { MeetingId, RoundId } from '../ids.js';
import type { ConvenedMeeting } from '../meeting/states.js';
import type { MeetingEvent } from '../meeting/words.js';
import type { ProgramEvent } from '../program/words.js';
import type { RoundCommand, ScopedDepartment } from '../round/words.js';

/** A command that a policy gives to a round. */
export interface Following {
  readonly round: RoundId;
  readonly command: RoundCommand;
  readonly actor: Actor;
}

/** A carried motion, or one that nobody objected to, does in its round what it says. */
export function afterMeeting(
  id: MeetingId,
  meeting: ConvenedMeeting,
  event: Stamped<MeetingEvent>,
): readonly Following[] {
  if (event.type !== 'MotionCarried' && event.type !== 'NoObjectionRecorded') return [];
  const motion = meeting.agenda[event.agendaItem]?.motion;
  if (!motion) return [];
  const actor: Actor = {
    person: event.by.person,
    post: { kind: 'policy', policy: 'meeting-outcome', committee: meeting.committee, meeting: id },
    also: [],
  };
  return motion.opinions.map((opinion) => ({
    round: motion.round,
    actor,
    command: commandOf(motion, opinion),
  }));
}

/** A program's new owner is noted in every round that is still open. */
export function afterProgram(
  program: string,
  event: Stamped<ProgramEvent>,
  openRounds: readonly RoundId[],
  departments: readonly ScopedDepartment[],
): readonly Following[] {
  if (event.type !== 'ProgramMoved') return [];
  const department = departments.find((each) => each.department === event.owner);
  if (!department) return [];
  const actor: Actor = { person: event.by.person, post: { kind: 'policy', policy: 'owner-moved' }, also: [] };
  return openRounds.map((round) => ({ round, actor, command: { type: 'NoteOwner', program, department } }));
}

function commandOf(
  motion: NonNullable<ConvenedMeeting['agenda'][string]['motion']>,
  opinion: string,
): RoundCommand {
  switch (motion.kind) {
    case 'settle':
      return { type: 'SettleOpinion', opinion };
    case 'agree':
      return { type: 'AgreeChange', opinion };
    case 'askAgain':
      return { type: 'AskAgain', opinion, reason: motion.reason };
    case 'recordOpen':
      return { type: 'RecordOpen', opinion, reason: motion.reason };
  }
}
