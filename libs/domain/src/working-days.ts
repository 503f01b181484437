// Working days as Korean offices have them: weekends, public holidays, and the days that an office itself declared.
import { addDays, daysBetween, weekday, yearOf } from './dates.js';
import type { PublicHoliday } from './holidays.js';
import type { IsoDate } from './ids.js';
import { publicHolidays } from './public-holidays.js';

/** A day as an office itself declared it: off though the list does not have it, or worked though it does. */
export type OwnDay = { readonly status: 'off'; readonly name: string } | { readonly status: 'worked' };

/** The days that an office itself declared, by date. */
export type OwnDays = Readonly<Record<IsoDate, OwnDay>>;

/**
 * What a day is to an office. `unlisted` is a weekday of a year whose holidays nobody has listed yet: it is reckoned as a
 * working day, and whoever shows it says that only weekends are known.
 */
export type KindOfDay =
  | { readonly kind: 'working' }
  | { readonly kind: 'unlisted' }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly holidays: readonly PublicHoliday[] }
  | { readonly kind: 'own'; readonly name: string };

/** A day that was declared: off by a name, or worked where it has none. */
export function declaredDay(name: string | undefined): OwnDay {
  return name === undefined ? { status: 'worked' } : { status: 'off', name };
}

/** Whether two words of an office on a day say the same. */
export function isDeclaredAlike(one: OwnDay | undefined, other: OwnDay | undefined): boolean {
  if (one?.status === 'off' && other?.status === 'off') return one.name === other.name;
  return one?.status === other?.status;
}

const none: OwnDays = {};
const saturday = 6;

/**
 * What a day is, and why it is off where it is: a holiday on a weekend is a holiday.
 *
 * @throws RangeError when date is not a date
 */
export function kindOfDay(date: IsoDate, own: OwnDays = none): KindOfDay {
  const declared = Object.hasOwn(own, date) ? own[date] : undefined;
  if (declared?.status === 'off') return { kind: 'own', name: declared.name };
  const holidays = holidaysOn(date);
  if (holidays && declared === undefined) return { kind: 'holiday', holidays };
  if (weekday(date) >= saturday) return { kind: 'weekend' };
  return { kind: declared || isListed(date) ? 'working' : 'unlisted' };
}

/** The public holidays that a day is by the list; undefined for none. */
export function holidaysOn(date: IsoDate): readonly PublicHoliday[] | undefined {
  const { days } = publicHolidays;
  return Object.hasOwn(days, date) ? days[date] : undefined;
}

/**
 * Whether the list of holidays has the year of a day.
 *
 * @throws RangeError when date is not a date
 */
export function isListed(date: IsoDate): boolean {
  const year = yearOf(date);
  return publicHolidays.firstYear <= year && year <= publicHolidays.lastYear;
}

/**
 * Whether an office works on a day.
 *
 * @throws RangeError when date is not a date
 */
export function isWorkingDay(date: IsoDate, own: OwnDays = none): boolean {
  const { kind } = kindOfDay(date, own);
  return kind === 'working' || kind === 'unlisted';
}

/**
 * The day itself, or else the last working day before it.
 *
 * @throws RangeError when date is not a date, or nothing before it is a working day
 */
export function workingDayOnOrBefore(date: IsoDate, own: OwnDays = none): IsoDate {
  return nearest(date, -1, own);
}

/**
 * The day itself, or else the first working day after it.
 *
 * @throws RangeError when date is not a date, or nothing after it is a working day
 */
export function workingDayOnOrAfter(date: IsoDate, own: OwnDays = none): IsoDate {
  return nearest(date, 1, own);
}

/**
 * The so-many-th working day after a day, or before it when `days` is negative; the day itself for 0.
 *
 * @throws RangeError when date is not a date, days is not a whole number, or the result leaves the calendar
 */
export function addWorkingDays(date: IsoDate, days: number, own: OwnDays = none): IsoDate {
  if (!Number.isInteger(days)) throw new RangeError(`${days} is no number of days`);
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(days); left > 0; left -= 1) day = nearest(addDays(day, step), step, own);
  return day;
}

/**
 * How many working days lie after `from`, up to `to` and with it; negative, and before `from`, when `to` lies before.
 *
 * @throws RangeError when from or to is not a date
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, own: OwnDays = none): number {
  const days = daysBetween(from, to);
  const step = days < 0 ? -1 : 1;
  let count = 0;
  for (let after = 1; after <= Math.abs(days); after += 1)
    if (isWorkingDay(addDays(from, step * after), own)) count += step;
  return count;
}

function nearest(date: IsoDate, step: 1 | -1, own: OwnDays): IsoDate {
  let day = date;
  while (!isWorkingDay(day, own)) day = addDays(day, step);
  return day;
}
