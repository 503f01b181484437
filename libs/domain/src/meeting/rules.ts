// The rules of a meeting: quorum and majority come from the roll, never from a typed figure.
import type { Actor } from '../actor.js';
import type { At, Door } from '../gate/gate.js';
import type { SeatId } from '../ids.js';
import { checkMode } from '../meeting-mode.js';
import { firstRefusal, needsDate, needsDistinct, needsSome, needsText, needsTime } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { ruleInForce } from '../rule-packs.js';
import {
  isRecused,
  presentNow,
  seatsPresent,
  type AgendaItem,
  type Attendance,
  type ConvenedMeeting,
  type MeetingVocabulary,
} from './states.js';
import type { AgendaEntry, MeetingCommand, MeetingEvent, Motion } from './words.js';
import { tallyOf, writtenMode } from './written.js';
import { checkWritten, sitting, windowOver } from './written-rules.js';

type CommandIs<T extends MeetingCommand['type']> = Extract<MeetingCommand, { readonly type: T }>;
type EventIs<T extends MeetingEvent['type']> = Extract<MeetingEvent, { readonly type: T }>;
type OnMeeting<S extends ConvenedMeeting['status']> = At<MeetingVocabulary, S, 'stream', never>;
type OnAttendance<I extends Attendance['status']> = At<
  MeetingVocabulary,
  'convened' | 'open',
  'attendance',
  I
>;
type OnAgendaItem = At<MeetingVocabulary, 'open', 'agendaItem', 'pending'>;
type OnRecusal = At<MeetingVocabulary, 'convened' | 'open', 'agendaItem', 'pending'>;

/** A meeting has a date, a place or else a window, an agenda and a roll of those who hold a seat. */
export function convene(
  at: { readonly actor: Actor },
  command: CommandIs<'ConveneMeeting'>,
  { today }: Door,
): EventIs<'MeetingConvened'> | Refusal {
  const { post } = at.actor;
  const written = writtenMode(command);
  const wrong = firstRefusal(
    post.kind === 'seat' && post.committee === command.committee
      ? undefined
      : refuse('not-your-part', 'committee'),
    needsText(command.number, 'number'),
    needsDate(command.date, 'date'),
    written ? undefined : needsHour(command),
    checkMode(command.mode),
    needsSome(command.agenda, 'agenda'),
    checkAgenda(command.agenda, 'agenda'),
    written && checkWritten(command, written, today),
    needsSome(command.roll, 'roll'),
    needsDistinct(
      command.roll.map(({ seat }) => seat),
      'roll',
    ),
  );
  return wrong ?? { ...command, type: 'MeetingConvened' };
}

/** Refuses to have members sit together at no hour or nowhere. */
export function needsHour({
  time,
  place,
}: Pick<CommandIs<'ConveneMeeting'>, 'time' | 'place'>): Refusal | undefined {
  return (
    needsText(time, 'time') ??
    (time === undefined ? undefined : needsTime(time, 'time')) ??
    needsText(place, 'place')
  );
}

/** Refuses entries that say the same thing twice, have no title, or a motion that decides on nothing. */
export function checkAgenda(agenda: readonly AgendaEntry[], field: string): Refusal | undefined {
  return firstRefusal(
    needsDistinct(
      agenda.map(({ id }) => id),
      field,
    ),
    ...agenda.flatMap(({ title, motion }, index) => [
      needsText(title, `${field}[${index}].title`),
      motion && checkMotion(motion, `${field}[${index}].motion`),
    ]),
  );
}

/** A motion names what it decides on, each thing once; what leaves something open says why. */
function checkMotion(motion: Motion, field: string): Refusal | undefined {
  switch (motion.kind) {
    case 'settle':
    case 'agree':
      return needsEach(motion.opinions, `${field}.opinions`);
    case 'askAgain':
    case 'recordOpen':
      return (
        needsEach(motion.opinions, `${field}.opinions`) ??
        needsText(motion.reason, `${field}.reason`, 'reason-missing')
      );
    case 'judgeProposals':
      return needsEach(motion.topics, `${field}.topics`);
    case 'deliberateChanges':
      return needsEach(motion.changes, `${field}.changes`);
    case 'deliberatePlan':
    case 'confirmMinutes':
      return undefined;
  }
}

function needsEach(ids: readonly string[], field: string): Refusal | undefined {
  return needsSome(ids, field) ?? needsDistinct(ids, field);
}

/** A member goes before the end; the roll keeps that they attended. */
export function recordDeparture(
  _at: OnAttendance<'present'>,
  { attendance }: CommandIs<'RecordDeparture'>,
): EventIs<'MemberLeft'> {
  return { type: 'MemberLeft', attendance };
}

/** A majority of the enrolled must be present, unless the committee's own rules say otherwise (시행규칙 §5). */
function hasQuorum({ state }: { readonly state: ConvenedMeeting }): Refusal | undefined {
  const needed = quorumOf(state);
  const present = presentNow(state);
  return present >= needed ? undefined : refuse('no-quorum', undefined, { present, needed });
}

/** Members who sit together need a quorum; what is in writing is opened by nobody but the clock, to be counted. */
export function mayOpen({ state, actor: { post } }: OnMeeting<'convened'>): Refusal | undefined {
  if (!writtenMode(state)) return hasQuorum({ state });
  if (post.kind !== 'policy') return refuse('in-writing');
  return state.notice ? undefined : refuse('notice-owed');
}

/** The chair opens, or the secretary where an acting chair is still to be named; a written meeting once its window is over. */
export function open(
  { state }: OnMeeting<'convened'>,
  _command: unknown,
  { today }: Door,
): EventIs<'MeetingOpened'> | Refusal {
  return windowOver(state, today) ?? { type: 'MeetingOpened' };
}

/** Who is a party to an item neither deliberates nor votes on it (제척·기피·회피); for a known party this only records the reason. */
export function recordRecusal(
  { state, item }: OnRecusal,
  command: CommandIs<'RecordRecusal'>,
): EventIs<'MemberRecused'> | Refusal {
  const wrong = firstRefusal(
    Object.hasOwn(state.roll, command.seat)
      ? undefined
      : refuse('unknown-seat', 'seat', { id: command.seat }),
    item.recused.some(({ seat }) => seat === command.seat) ? refuse('already-recused', 'seat') : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'MemberRecused' };
}

/** Somebody on the roll is not recused yet, and members sit together, or answer in writing still. */
export function someoneLeftToRecuse({ state, item }: OnRecusal): Refusal | undefined {
  const inWriting = writtenMode(state) !== undefined;
  if (inWriting !== (state.status === 'convened')) return refuse(inWriting ? 'in-writing' : 'not-in-writing');
  return item.recused.length < Object.keys(state.roll).length
    ? undefined
    : refuse('already-recused', 'agendaItem');
}

/** Who is recused from an item, or a party to it, does not run it. */
function notRecused({ item, actor: { post } }: OnAgendaItem): Refusal | undefined {
  return post.kind === 'seat' && isRecused(item, post.seat) ? refuse('own-item', 'agendaItem') : undefined;
}

/** There must be a motion, a quorum, and one also among those who are not recused: no few decide for a recused majority. */
function votable(at: OnAgendaItem): Refusal | undefined {
  const { state, item } = at;
  const [present, needed] = [votersOn(item, seatsPresent(state)), quorumOn(state, item)];
  return firstRefusal(
    item.motion ? undefined : refuse('item-not-ready', 'agendaItem', { status: 'information' }),
    notRecused(at),
    writtenMode(state) ? undefined : hasQuorum({ state }),
    present >= needed ? undefined : refuse('no-quorum', undefined, { present, needed }),
  );
}

/** Votes are called for where members sit together; in writing the answers are counted by themselves. */
export function countable(at: OnAgendaItem): Refusal | undefined {
  return byThemselves(at) ?? votable(at);
}

/** Who says nothing in writing does not agree: only where members sit together can it be asked whether anybody objects. */
export function objectable(at: OnAgendaItem): Refusal | undefined {
  return sitting(at) ?? votable(at);
}

/** Where members sit together whoever runs the item holds it over; in writing what lacks its quorum is, by itself. */
export function mayHoldOver(at: OnAgendaItem): Refusal | undefined {
  return byThemselves(at) ?? notRecused(at);
}

function byThemselves({ state, actor: { post } }: OnAgendaItem): Refusal | undefined {
  return writtenMode(state) && post.kind !== 'policy' ? refuse('in-writing') : undefined;
}

/** Nobody objects, and no vote is taken (이견 없음). */
export function recordNoObjection(
  _at: unknown,
  { agendaItem }: CommandIs<'RecordNoObjection'>,
): EventIs<'NoObjectionRecorded'> {
  return { type: 'NoObjectionRecorded', agendaItem };
}

/** A motion carries with a majority of those present (시행규칙 §5), or the committee's own; a recusal narrows that base unless the rules say it stays. */
export function takeVote(
  { state, item }: OnAgendaItem,
  command: CommandIs<'TakeVote'>,
): EventIs<'MotionCarried' | 'MotionRejected'> | Refusal {
  const { inFavour, against, abstained } = command;
  const counts = { inFavour, against, abstained };
  const odd = Object.entries(counts).find(([, votes]) => !Number.isInteger(votes) || votes < 0);
  if (odd) return refuse('number-invalid', odd[0], { number: String(odd[1]) });
  const present = seatsPresent(state);
  const voters = votersOn(item, present);
  const cast = inFavour + against + abstained;
  if (cast > voters) return refuse('votes-exceed-present', 'inFavour', { votes: cast, present: voters });
  const given = writtenMode(state) ? tallyOf(state, item) : counts;
  if (given.inFavour !== inFavour || given.against !== against || given.abstained !== abstained)
    return refuse('number-invalid', 'inFavour', { number: String(inFavour) });
  return {
    ...command,
    type: inFavour >= neededToCarry(state, item, present) ? 'MotionCarried' : 'MotionRejected',
  };
}

/** The item waits for a later meeting (보류). */
export function holdOver(_at: unknown, command: CommandIs<'HoldOver'>): EventIs<'MotionHeldOver'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'MotionHeldOver' };
}

/** Printed figures are kept beside the roll, never put in its place. */
export function stateRoll(_at: unknown, command: CommandIs<'StateRoll'>): EventIs<'RollStated'> | Refusal {
  const { stated, source } = command;
  const cells = [stated, ...stated.sectors];
  const odd = cells.findIndex(
    ({ present, enrolled }) => ![present, enrolled].every((count) => Number.isInteger(count) && count >= 0),
  );
  const wrong = firstRefusal(
    odd === -1 ? undefined : refuse('number-invalid', odd === 0 ? 'stated' : `stated.sectors[${odd - 1}]`),
    needsText(source, 'source'),
  );
  return wrong ?? { ...command, type: 'RollStated' };
}

/** Every motion must have come out one way or another. */
export function nothingPending({ state }: OnMeeting<'open'>): Refusal | undefined {
  const pending = Object.values(state.agenda).filter(
    ({ status, motion }) => status === 'pending' && motion !== undefined,
  );
  return pending.length === 0 ? undefined : refuse('agenda-undecided', undefined, { count: pending.length });
}

/** The meeting ends; the hour of it, where somebody noted it, lies after the one at which it began: one in writing has none. */
export function close(
  { state }: OnMeeting<'open'>,
  command: CommandIs<'CloseMeeting'>,
): EventIs<'MeetingClosed'> | Refusal {
  const { ended } = command;
  if (ended === undefined) return { type: 'MeetingClosed' };
  const { time } = state;
  if (time === undefined) return refuse('in-writing', 'ended');
  return (
    needsTime(ended, 'ended') ??
    (ended > time ? undefined : refuse('ended-before-begun', 'ended', { time })) ?? {
      ...command,
      type: 'MeetingClosed',
    }
  );
}

/** A cancelled meeting keeps its number and its reason. */
export function cancel(
  _at: unknown,
  command: CommandIs<'CancelMeeting'>,
): EventIs<'MeetingCancelled'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'MeetingCancelled' };
}

/** How many must be present: a majority of the enrolled, or the fraction that the rule in force names (`1/2+`, `2/3`). */
export function quorumOf(meeting: ConvenedMeeting): number {
  return quorumAmong(Object.keys(meeting.roll).length, meeting);
}

/** How many who may vote on an item must be present: of all the enrolled where the base stays, else of those not recused. */
function quorumOn(meeting: ConvenedMeeting, item: AgendaItem): number {
  const enrolled = Object.keys(meeting.roll);
  const free = enrolled.filter((seat) => !isRecused(item, seat));
  return Math.max(1, quorumAmong(baseStays(meeting) ? enrolled.length : free.length, meeting));
}

/** What a vote on an item would stand on at this moment, counted from the roll. */
export interface VotingFigures {
  /** Who is present and not recused. */
  readonly voters: number;
  /** How many of those must be present for a decision. */
  readonly quorum: number;
  /** How many votes in favour carry the motion. */
  readonly toCarry: number;
}

/** The figures of every motion that has not come out yet, by agenda item. */
export function votingFigures(meeting: ConvenedMeeting): Readonly<Record<string, VotingFigures>> {
  const pending = Object.values(meeting.agenda).filter(
    ({ status, motion }) => status === 'pending' && motion !== undefined,
  );
  return Object.fromEntries(
    pending.map((item) => [item.id, figuresOn(meeting, item, seatsPresent(meeting))]),
  );
}

/** The figures that an item was decided on, with those who were there when it came out; undefined while it has not. */
export function figuresAtOutcome(meeting: ConvenedMeeting, item: AgendaItem): VotingFigures | undefined {
  return item.presence && figuresOn(meeting, item, item.presence.seats);
}

function figuresOn(meeting: ConvenedMeeting, item: AgendaItem, present: readonly SeatId[]): VotingFigures {
  return {
    voters: votersOn(item, present),
    quorum: quorumOn(meeting, item),
    toCarry: neededToCarry(meeting, item, present),
  };
}

function neededToCarry(meeting: ConvenedMeeting, item: AgendaItem, present: readonly SeatId[]): number {
  const base = baseStays(meeting) ? present.length : votersOn(item, present);
  return leastOf(base, ruleInForce(meeting.rules, 'meeting.majority', meeting.date)?.value);
}

/** The same of any number of seats, under rules and on a day. */
export function quorumAmong(seats: number, { rules, date }: Pick<ConvenedMeeting, 'rules' | 'date'>): number {
  return leastOf(seats, ruleInForce(rules, 'meeting.quorum', date)?.value);
}

/** Whether a recusal leaves the base as it is. */
function baseStays({ rules, date }: ConvenedMeeting): boolean {
  return ruleInForce(rules, 'meeting.recusal-base', date)?.value === 'stays';
}

/** The least number that is such a part of a whole: `2/3` at least so much, `1/2+` more than that. */
function leastOf(all: number, fraction = '1/2+'): number {
  const [, part, whole, above] = /^(\d+)\/(\d+)(\+?)$/.exec(fraction) ?? ['', '1', '2', '+'];
  const scaled = all * Number(part);
  return above === '+' ? Math.floor(scaled / Number(whole)) + 1 : Math.ceil(scaled / Number(whole));
}

function votersOn(item: AgendaItem, present: readonly SeatId[]): number {
  return present.filter((seat) => !isRecused(item, seat)).length;
}
