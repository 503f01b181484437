// The rules by which a committee comes to meet: its regular series, and the requests of its members.
import { addDays } from '../dates.js';
import type { Actor } from '../actor.js';
import type { At } from '../gate/gate.js';
import { checkMode } from '../meeting-mode.js';
import type { IsoDate } from '../ids.js';
import { firstRefusal, needsDate, needsText, needsTime } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { datesOf, longestSeries } from '../series.js';
import { declaredDay, isDeclaredAlike } from '../working-days.js';
import {
  sitterOn,
  type CommitteeVocabulary,
  type EstablishedCommittee,
  type MeetingRequest,
} from './states.js';
import type { CommitteeCommand, CommitteeEvent } from './words.js';

type CommandIs<T extends CommitteeCommand['type']> = Extract<CommitteeCommand, { readonly type: T }>;
type EventIs<T extends CommitteeEvent['type']> = Extract<CommitteeEvent, { readonly type: T }>;
type OnStream = At<CommitteeVocabulary, 'established', 'stream', never>;
type OnRequest = At<CommitteeVocabulary, 'established', 'request', 'open'>;

/** A series has a day of the month, an hour, and an end: one that would go on for ever is refused. */
export function setSeries(
  { actor }: OnStream,
  command: CommandIs<'SetMeetingSeries'>,
): EventIs<'MeetingSeriesSet'> | Refusal {
  const { nth, weekday, time, place, mode, from, until } = command;
  const wrong = firstRefusal(
    elsewhere(actor, command.committee),
    isAmong(nth, 1, 5) ? undefined : refuse('number-invalid', 'nth', { number: String(nth) }),
    isAmong(weekday, 1, 7) ? undefined : refuse('number-invalid', 'weekday', { number: String(weekday) }),
    needsTime(time, 'time'),
    needsText(place, 'place'),
    checkMode(mode),
    needsDate(from, 'from'),
    needsDate(until, 'until'),
  );
  if (wrong) return wrong;
  if (until < from) return refuse('dates-out-of-order', 'until', { first: from, second: until });
  if (until > addDays(from, longestSeries * 366))
    return refuse('series-too-long', 'until', { years: longestSeries });
  return datesOf(command, command.days).length > 0
    ? { ...command, type: 'MeetingSeriesSet' }
    : refuse('series-empty', 'until', { first: from, second: until });
}

/** There is a series to end. */
export function hasSeries({ state }: OnStream): Refusal | undefined {
  return state.series ? undefined : refuse('no-series');
}

/** The series ends at once; meetings that were convened stay. */
export function endSeries(
  _at: OnStream,
  command: CommandIs<'EndMeetingSeries'>,
): EventIs<'MeetingSeriesEnded'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'MeetingSeriesEnded' };
}

/** One request of a member stands at a time. */
export function hasNoRequest({ state, actor: { person, post } }: OnStream): Refusal | undefined {
  const last = post.kind === 'seat' ? state.requests?.[post.seat] : undefined;
  return last?.status === 'open' && last.person === person ? refuse('request-stands') : undefined;
}

/** A member asks for a meeting, with the reason; from a third of those enrolled on, the chair owes it (시행규칙 §5). */
export function requestMeeting(
  { actor }: OnStream,
  { committee, reason }: CommandIs<'RequestMeeting'>,
): EventIs<'MeetingRequested'> | Refusal {
  const { post } = actor;
  if (post.kind !== 'seat') return refuse('not-your-part', 'committee');
  return (
    elsewhere(actor, committee) ??
    needsText(reason, 'reason', 'reason-missing') ?? {
      type: 'MeetingRequested',
      committee,
      seat: post.seat,
      reason,
    }
  );
}

/** Who asked may think otherwise until a meeting is convened. */
export function withdrawRequest(
  _at: OnRequest,
  { request }: CommandIs<'WithdrawRequest'>,
): EventIs<'MeetingRequestWithdrawn'> {
  return { type: 'MeetingRequestWithdrawn', request };
}

/** A meeting was convened: its month of the series is served, and the requests that stand are answered. */
export function noteMeeting(_at: OnStream, command: CommandIs<'NoteMeeting'>): EventIs<'MeetingNoted'> {
  return { ...command, type: 'MeetingNoted' };
}

/** That meeting is not held after all: the requests that it answered stand again. */
export function reopenRequests(
  _at: OnStream,
  command: CommandIs<'ReopenRequests'>,
): EventIs<'RequestsReopened'> {
  return { ...command, type: 'RequestsReopened' };
}

/** The organization declared a day since the series was set; what is known already is not noted again. */
export function noteDay({ state }: OnStream, command: CommandIs<'NoteDay'>): EventIs<'DayNoted'> | Refusal {
  const { date, name } = command;
  const wrong = firstRefusal(
    needsDate(date, 'date'),
    name === undefined ? undefined : needsText(name, 'name'),
  );
  if (wrong) return wrong;
  return isDeclaredAlike(state.days?.[date], declaredDay(name))
    ? refuse('already-recorded', 'date', { date })
    : { ...command, type: 'DayNoted' };
}

/** The requests that stand: of those who sit where they sat when they asked. */
export function standingRequests({ seats, requests = {} }: EstablishedCommittee): readonly MeetingRequest[] {
  return Object.values(requests).filter(({ status, seat: id, person }) => {
    const seat = seats[id];
    return status === 'open' && seat?.status === 'filled' && seat.terms.at(-1)?.person === person;
  });
}

/**
 * How many requests stand, and from how many on the chair owes a meeting: a third of those who held a seat when the latest
 * of them was made. Where none stands, of those who hold one today.
 */
export function requestsOf(
  committee: EstablishedCommittee,
  today: IsoDate,
): { readonly open: number; readonly needed: number } {
  const standing = standingRequests(committee);
  const latest = standing.reduce<IsoDate | undefined>(
    (last, { on }) => (last === undefined || on > last ? on : last),
    undefined,
  );
  const day = latest ?? today;
  const enrolled = Object.values(committee.seats).filter((seat) => sitterOn(seat, day) !== undefined).length;
  return { open: standing.length, needed: Math.max(1, Math.ceil(enrolled / 3)) };
}

function elsewhere({ post }: Actor, committee: string): Refusal | undefined {
  return post.kind === 'seat' && post.committee !== committee
    ? refuse('not-your-part', 'committee')
    : undefined;
}

function isAmong(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && least <= number && number <= most;
}
