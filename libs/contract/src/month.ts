// Months as they hang on a wall, `2021-07`: which comes next, and which days one shows.
import { addDays, daysBetween, weekday } from '#domain/dates';
import type { IsoDate } from '#domain/ids';

/** The months that a calendar shows: `2021-07`, in the years 1000 to 2999. */
export const monthShown = /^[12]\d{3}-(0[1-9]|1[0-2])$/;

/** The month of a day. */
export function monthOf(day: IsoDate): string {
  return day.slice(0, 'yyyy-mm'.length);
}

/** The first day of the month so many months later, or earlier where `by` is negative. */
export function firstOf(month: string, by = 0): IsoDate {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  const months = year * 12 + nth - 1 + by;
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `${digits(Math.floor(months / 12), 4)}-${digits((months % 12) + 1, 2)}-01`;
}

/** The first and the last day that a month shows: its weeks are whole, and begin on a Sunday. */
export function weeksOf(month: string): { readonly from: IsoDate; readonly until: IsoDate } {
  const first = firstOf(month);
  const last = addDays(firstOf(month, 1), -1);
  return { from: addDays(first, -(weekday(first) % 7)), until: addDays(last, 6 - (weekday(last) % 7)) };
}

/** The days that a month shows, week by week. */
export function daysOf(month: string): readonly (readonly IsoDate[])[] {
  const { from, until } = weeksOf(month);
  const weeks = (daysBetween(from, until) + 1) / 7;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(from, week * 7 + day)),
  );
}
