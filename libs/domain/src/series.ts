// A regular series of meetings (정례회의): the second Wednesday of the month at ten, by video, from a day until a day.
import { addDays, weekday, yearOf } from './dates.js';
import type { IsoDate } from './ids.js';
import { isWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore, type OwnDays } from './working-days.js';

/** What becomes of a meeting that falls on a day off: it falls out, or is held on the working day before or after. */
export const dayOffChoices = ['skip', 'before', 'after'] as const;
export type DayOffChoice = (typeof dayOffChoices)[number];

export interface Series {
  /** Which of its weekday in the month: 1 to 4, or 5 for the last one. */
  readonly nth: number;
  /** As ISO 8601 counts it, 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** Local time in Korea, `10:00`. */
  readonly time: string;
  readonly place: string;
  readonly from: IsoDate;
  /** The last day on which a meeting of it may be: none goes on for ever. */
  readonly until: IsoDate;
  readonly dayOff: DayOffChoice;
}

/** How many years a series goes on at most before somebody has to set it anew. */
export const longestSeries = 4;

/** The days of a series in their order, one a month, none before it begins or after it ends. */
export function datesOf(series: Series, own: OwnDays = {}): readonly IsoDate[] {
  const { from, until } = series;
  const dates: IsoDate[] = [];
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = monthAfter(month)) {
    const date = dateIn(month, series, own);
    if (date !== undefined && from <= date && date <= until) dates.push(date);
  }
  return dates;
}

/** The first day of a series in a later month than that of a day, or of all where none is given. */
export function nextDate(series: Series, after: IsoDate | undefined, own: OwnDays = {}): IsoDate | undefined {
  return datesOf(series, own).find((date) => after === undefined || date.slice(0, 7) > after.slice(0, 7));
}

/** The day of the series in a month, unless it falls out. */
function dateIn(month: string, { nth, weekday: of, dayOff }: Series, own: OwnDays): IsoDate | undefined {
  const first = addDays(`${month}-01`, (of - weekday(`${month}-01`) + 7) % 7);
  const planned = nth < 5 ? addDays(first, 7 * (nth - 1)) : lastFrom(first);
  if (isWorkingDay(planned, own)) return planned;
  switch (dayOff) {
    case 'skip':
      return undefined;
    case 'before':
      return workingDayOnOrBefore(planned, own);
    case 'after':
      return workingDayOnOrAfter(planned, own);
  }
}

/** The last day of that weekday in the month of the first one. */
function lastFrom(first: IsoDate): IsoDate {
  const fifth = addDays(first, 28);
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : addDays(first, 21);
}

function monthAfter(month: string): string {
  return month.endsWith('-12')
    ? `${String(yearOf(`${month}-01`) + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`;
}
