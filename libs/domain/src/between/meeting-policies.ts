// What follows from the outcome of a motion: it does in its round, its cycle or its plan what it says.
import type { Actor } from '../actor.js';
import type { Stamped } from '../gate/evolution.js';
import type { CommitteeCommand } from '../committee/words.js';
import { hasTaken, nextStep } from '../cycle/facts.js';
import type { MeetingId, OpinionId } from '../ids.js';
import type { AgendaItem, ConvenedMeeting } from '../meeting/states.js';
import type { MeetingEvent, Motion } from '../meeting/words.js';
import type { RoundCommand } from '../round/words.js';
import { carryingOver, heldUnder, isOneOf, type Following, type Lookup } from './following.js';
import { voteIdOf } from './naming.js';

/** The events of a meeting from which something follows. */
export const meetingEvents = [
  'MotionCarried',
  'NoObjectionRecorded',
  'MotionRejected',
  'MeetingConvened',
  'MeetingCancelled',
] as const;

const outcomes = ['MotionCarried', 'NoObjectionRecorded', 'MotionRejected'] as const;

type Outcome = Stamped<Extract<MeetingEvent, { readonly type: (typeof outcomes)[number] }>>;
type MotionIs<K extends Motion['kind']> = Extract<Motion, { readonly kind: K }>;

/** A motion that came out one way or another, and who carries it on: the person who recorded it, as the meeting's outcome. */
interface Decided {
  readonly meeting: MeetingId;
  readonly number: string;
  readonly item: AgendaItem;
  readonly outcome: Outcome;
  readonly actor: Actor;
}

/** A carried motion, or one that nobody objected to, does what it says; a rejected one only where a no says something too. */
export function afterMeeting(
  id: MeetingId,
  event: Stamped<MeetingEvent>,
  lookup: Lookup,
): readonly Following[] {
  if (event.type === 'MeetingConvened') return notedByCommittee(id, event, lookup);
  if (event.type === 'MeetingCancelled') return calledOff(id, event, lookup);
  if (!isOneOf(event, outcomes)) return [];
  const meeting = lookup.atEvent('meeting', id);
  const item = meeting.status === 'none' ? undefined : heldUnder(meeting.agenda, event.agendaItem);
  if (meeting.status === 'none' || !item?.motion) return [];
  const decided = {
    meeting: id,
    number: meeting.number,
    item,
    outcome: event,
    actor: actorOf(id, meeting, event),
  };
  const { motion } = item;
  switch (motion.kind) {
    case 'settle':
    case 'agree':
    case 'askAgain':
    case 'recordOpen':
      return event.type === 'MotionRejected' ? [] : onOpinions(motion, decided);
    case 'judgeProposals':
      return opinionsOf(motion, decided);
    case 'deliberateChanges':
      return event.type === 'MotionRejected' ? [] : changesTaken(motion, decided, lookup);
    case 'deliberatePlan':
      return [planDecided(motion, decided)];
    case 'confirmMinutes':
      return event.type === 'MotionRejected' ? [] : [minutesConfirmed(motion, decided)];
  }
}

/** A committee that meets regularly, or is asked to meet, knows that it does. */
function notedByCommittee(
  meeting: MeetingId,
  event: Stamped<Extract<MeetingEvent, { readonly type: 'MeetingConvened' }>>,
  lookup: Lookup,
): readonly Following[] {
  const { committee: id, date } = event;
  const committee = lookup.now('committee', id);
  if (committee.status === 'none') return [];
  const asked = Object.values(committee.requests ?? {}).some(({ status }) => status === 'open');
  const waits = committee.series !== undefined && (committee.met === undefined || committee.met < date);
  if (!asked && !waits) return [];
  const command = { type: 'NoteMeeting', meeting, date } as const;
  return [{ stream: 'committee', id, command, actor: carryingOver(event), about: meeting }];
}

/** Who asked for a meeting that is called off asks again, unless another one is convened: that answers them. */
function calledOff(
  meeting: MeetingId,
  event: Stamped<Extract<MeetingEvent, { readonly type: 'MeetingCancelled' }>>,
  lookup: Lookup,
): readonly Following[] {
  const cancelled = lookup.atEvent('meeting', meeting);
  if (cancelled.status === 'none') return [];
  const { committee: id } = cancelled;
  const committee = lookup.now('committee', id);
  if (committee.status === 'none') return [];
  const answered = Object.values(committee.requests ?? {}).some(
    (request) => request.status === 'answered' && request.meeting === meeting,
  );
  if (!answered) return [];
  const following = (command: CommitteeCommand, about: MeetingId): Following => ({
    ...{ stream: 'committee', id, command, actor: carryingOver(event), about },
  });
  const others = [...lookup.all('meeting')].flatMap(([other, each]) =>
    other !== meeting && each.status === 'convened' && each.committee === id
      ? [following({ type: 'NoteMeeting', meeting: other, date: each.date }, other)]
      : [],
  );
  return [following({ type: 'ReopenRequests', meeting }, meeting), ...others.slice(0, 1)];
}

function actorOf(meeting: MeetingId, { committee }: ConvenedMeeting, { by }: Outcome): Actor {
  return {
    person: by.person,
    post: { kind: 'policy', policy: 'meeting-outcome', committee, meeting },
    also: [],
  };
}

type OnOpinions = MotionIs<'settle' | 'agree' | 'askAgain' | 'recordOpen'>;

function onOpinions(motion: OnOpinions, { actor }: Decided): readonly Following[] {
  return motion.opinions.map((opinion) => ({
    stream: 'round',
    id: motion.round,
    command: onOpinion(motion, opinion),
    actor,
    about: opinion,
  }));
}

function onOpinion(motion: OnOpinions, opinion: OpinionId): RoundCommand {
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

/** The vote on each proposal is the committee's opinion on it, whichever way it went. */
function opinionsOf(motion: MotionIs<'judgeProposals'>, decided: Decided): readonly Following[] {
  const { meeting, item, outcome, actor } = decided;
  const phrase = outcome.type === 'MotionRejected' ? 'objectToChange' : 'agreeToChange';
  return motion.topics.map((topic, index) => ({
    stream: 'round',
    id: motion.round,
    command: {
      type: 'IssueOpinion',
      topic,
      id: voteIdOf(meeting, item.id, index + 1),
      wording: { phrase },
      remarks: [],
    },
    actor,
    about: topic,
  }));
}

/**
 * The changes that are still to be deliberated are taken: one that was dropped, put off or deliberated between notice and
 * vote holds up no other. Nor does one that lacks an earlier step; that one is refused by itself, for the office to see.
 */
function changesTaken(
  { cycle: id, changes: tabled }: MotionIs<'deliberateChanges'>,
  { meeting, actor }: Decided,
  lookup: Lookup,
): readonly Following[] {
  const cycle = lookup.now('cycle', id);
  if (cycle.status === 'none') return [];
  const open = tabled.filter((each) => {
    const change = heldUnder(cycle.changes, each);
    return change?.status === 'agreed' && !hasTaken(change, 'deliberated');
  });
  const ready = open.filter((each) => {
    const change = heldUnder(cycle.changes, each);
    return cycle.status === 'planChange' && change && nextStep(cycle, change) === 'deliberated';
  });
  const early = open.filter((each) => !ready.includes(each));
  return [early, ready].flatMap((changes): readonly Following[] => {
    const command = { type: 'RecordDeliberation', changes, meeting } as const;
    return changes.length === 0 ? [] : [{ stream: 'cycle', id, command, actor, about: changes.join(' ') }];
  });
}

/** A body that rejects a draft sends it back: for the reason that it was outvoted, told by meeting, item and votes. */
function planDecided({ plan, edition }: MotionIs<'deliberatePlan'>, decided: Decided): Following {
  const { meeting, number, item, outcome, actor } = decided;
  const target = { stream: 'plan', id: plan, actor } as const;
  if (outcome.type !== 'MotionRejected')
    return { ...target, command: { type: 'RecordDeliberation', edition, meeting } };
  const votes = [outcome.inFavour, outcome.against, outcome.abstained].join(':');
  return { ...target, command: { type: 'SendBack', edition, reason: `${number} ${item.title} ${votes}` } };
}

/** The minutes of the earlier meeting are confirmed as they read now. */
function minutesConfirmed({ meeting }: MotionIs<'confirmMinutes'>, { actor }: Decided): Following {
  return { stream: 'meeting', id: meeting, command: { type: 'ConfirmMinutes', minutes: 'minutes' }, actor };
}
