// Who owes what by when in a committee: a pure function of its state, never kept beside it.
import { addDays } from '../dates.js';
import type { IsoDate } from '../ids.js';
import { seenOn, type Duty, type Obligation } from '../obligations.js';
import { nextDate } from '../series.js';
import { requestsOf, standingRequests } from './meeting-rules.js';
import type { EstablishedCommittee } from './states.js';

/** How many days before a meeting of the series it is to be convened: time for the agenda, and for the notice days. */
const daysToConvene = 14;

/** All that is owed by a committee, seen on a day. */
export function obligationsOfCommittee(
  committee: EstablishedCommittee,
  today: IsoDate,
): readonly Obligation[] {
  return seenOn([...nextOfSeries(committee), ...requested(committee, today)], today);
}

/**
 * The secretary convenes the next meeting of the series: that of the month after the latest one. A series that is said to
 * have begun before it was set owes nothing of the time before, and nobody is late on the day on which they set it.
 */
function nextOfSeries({ series, met, days }: EstablishedCommittee): readonly Duty[] {
  if (!series) return [];
  const { committee, from, set } = series;
  const next = nextDate({ ...series, from: later(from, set) }, met, days);
  if (next === undefined) return [];
  const debtor = { kind: 'seats', committee, role: 'secretary' } as const;
  const due = later(addDays(next, -daysToConvene), set);
  return [{ key: `convene/${next}`, kind: 'convene', debtor, due }];
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

/** The chair convenes where a third of the members ask for it (시행규칙 §5); the statute names no day. */
function requested(committee: EstablishedCommittee, today: IsoDate): readonly Duty[] {
  const [asked] = standingRequests(committee);
  if (!asked || !isMeetingAskedFor(committee, today)) return [];
  const debtor = { kind: 'seats', committee: asked.committee, role: 'chair' } as const;
  return [{ key: 'convene/request', kind: 'convene', debtor }];
}

/** Whether so many members ask for a meeting on a day that the chair owes it. */
export function isMeetingAskedFor(committee: EstablishedCommittee, on: IsoDate): boolean {
  const { open, needed } = requestsOf(committee, on);
  return open >= needed;
}
