// Business dates as text, reckoned without a clock or a time zone: the domain is told what day it is.
import type { IsoDate } from './ids.js';

const notation = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lastYear = 9999;

interface CalendarDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** Whether a text is a day of the Gregorian calendar, `YYYY-MM-DD`, in the years 0001 to 9999. */
export function isIsoDate(text: string): boolean {
  return parse(text) !== undefined;
}

/**
 * The day so many days later, or earlier when `days` is negative.
 *
 * @throws RangeError when date is not a date, days is not a whole number, or the result leaves the years 0001 to 9999
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isInteger(days)) throw new RangeError(`${days} is no number of days`);
  const target = dayNumber(read(date)) + days;
  if (target < 0 || target >= daysBefore(lastYear + 1))
    throw new RangeError(`${days} days from ${date} leave the calendar`);
  return write(calendarDay(target));
}

/**
 * How many days after `from` the day `to` lies; negative when it lies before.
 *
 * @throws RangeError when from or to is not a date
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(read(to)) - dayNumber(read(from));
}

/**
 * The day of the week as ISO 8601 counts it, 1 for Monday to 7 for Sunday.
 *
 * @throws RangeError when date is not a date
 */
export function weekday(date: IsoDate): number {
  return (dayNumber(read(date)) % 7) + 1;
}

/**
 * The year as a number.
 *
 * @throws RangeError when date is not a date
 */
export function yearOf(date: IsoDate): number {
  return read(date).year;
}

function read(text: string): CalendarDay {
  const day = parse(text);
  if (day === undefined) throw new RangeError(`'${text.slice(0, 40)}' is not a date`);
  return day;
}

function parse(text: string): CalendarDay | undefined {
  const [, year, month, day] = (notation.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
  return exists ? { year, month, day } : undefined;
}

function write({ year, month, day }: CalendarDay): IsoDate {
  const digits = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Days since 0001-01-01, which was a Monday. */
function dayNumber({ year, month, day }: CalendarDay): number {
  let days = daysBefore(year) + day - 1;
  for (let earlier = 1; earlier < month; earlier += 1) days += monthLength(year, earlier);
  return days;
}

function calendarDay(number: number): CalendarDay {
  let year = Math.floor(number / 366) + 1;
  while (daysBefore(year + 1) <= number) year += 1;
  let left = number - daysBefore(year);
  let month = 1;
  for (; left >= monthLength(year, month); month += 1) left -= monthLength(year, month);
  return { year, month, day: left + 1 };
}

/** Days from 0001-01-01 to 1 January of the year. */
function daysBefore(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
