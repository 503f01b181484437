// Working sense for deadlines: which days lie on a weekend, how many weekdays there are until one, and which are near at hand.
import { addDays, daysBetween, isIsoDate, weekday } from '#domain/dates';
import type { IsoDate } from '#domain/ids';

const saturday = 6;

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(date: IsoDate): boolean {
  return weekday(date) >= saturday;
}

/** The day itself, or the Monday after a weekend. */
export function weekdayFrom(date: IsoDate): IsoDate {
  return isWeekend(date) ? addDays(date, 8 - weekday(date)) : date;
}

/** How many days from Monday to Friday lie after one day up to another; public holidays among them are not known here. */
export function weekdaysUntil(from: IsoDate, to: IsoDate): number {
  const days = daysBetween(from, to);
  return Array.from({ length: Math.max(days, 0) }, (_, after) => addDays(from, after + 1)).filter(
    (day) => !isWeekend(day),
  ).length;
}

const weeks = [1, 2, 3] as const;

/** Days that are worth proposing: one, two and three weeks after a day, none on a weekend. */
export function proposedAfter(from: IsoDate): readonly { readonly weeks: number; readonly date: IsoDate }[] {
  return weeks.map((count) => ({ weeks: count, date: weekdayFrom(addDays(from, 7 * count)) }));
}

/** What is to be said of a chosen day, seen from a day; undefined for what is no date, or one that has passed. */
export function distanceOf(
  date: string,
  today: IsoDate,
): { readonly days: number; readonly weekdays: number; readonly better?: IsoDate } | undefined {
  if (!isIsoDate(date)) return undefined;
  const days = daysBetween(today, date);
  // A year typed half-way lies centuries away.
  if (days < 0 || days > 3660) return undefined;
  return {
    days,
    weekdays: weekdaysUntil(today, date),
    ...(isWeekend(date) ? { better: weekdayFrom(date) } : {}),
  };
}
