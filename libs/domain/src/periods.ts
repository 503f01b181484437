// Stretches of whole months as papers name them: a year, a half, a quarter, a month, or from one of these to another.
import { addDays } from './dates.js';
import type { IsoDate } from './ids.js';

/** `2024`, `2024-H2`, `2024-Q3`, `2024-09`; or from the first to the last of two: `2022-Q3/2024-Q1`. */
export type Period = string;

const notation = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;
const monthsOfYear = 12;
/** No plan of ours lies outside these years, so that no span of them is longer than a page can go through year by year. */
export const [earliestYear, latestYear] = [1991, 2100];

/** Why a text names no period: it is written otherwise, ends before it begins, or lies in another age. */
export type PeriodFault = 'notation' | 'order' | 'age';

/** A period that was read, with what is asked of it most. */
interface Known extends Stretch {
  readonly shortest: Period;
  readonly years: readonly number[];
}

/** A book names the same few periods thousands of times, so that reading them anew is most of what reckoning would do. */
const readBefore = new Map<Period, Known>();
const mostKept = 5000;

/** Months counted from the year 0, the last one included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Whether a text names a period; one that ends before it begins does not. */
export function isPeriod(text: string): boolean {
  return faultIn(text) === undefined;
}

/** What is wrong with a text that should name a period; undefined where it does. */
export function faultIn(text: string): PeriodFault | undefined {
  const parsed = parse(text);
  return typeof parsed === 'string' ? parsed : undefined;
}

/**
 * Its first day.
 *
 * @throws RangeError when period is none
 */
export function startOf(period: Period): IsoDate {
  return dayOf(read(period).first);
}

/**
 * Its last day.
 *
 * @throws RangeError when period is none
 */
export function endOf(period: Period): IsoDate {
  return addDays(dayOf(read(period).last + 1), -1);
}

/**
 * How many months it has.
 *
 * @throws RangeError when period is none
 */
export function monthsIn(period: Period): number {
  const { first, last } = read(period);
  return last - first + 1;
}

/**
 * Whether one lies within another, or is the same.
 *
 * @throws RangeError when either is no period
 */
export function contains(outer: Period, inner: Period): boolean {
  const [around, within] = [read(outer), read(inner)];
  return around.first <= within.first && within.last <= around.last;
}

/**
 * Whether two have a month in common.
 *
 * @throws RangeError when either is no period
 */
export function overlap(a: Period, b: Period): boolean {
  const [left, right] = [read(a), read(b)];
  return left.first <= right.last && right.first <= left.last;
}

/**
 * Orders by the beginning, then the longer one first: -1 when a comes before b, 0, or 1.
 *
 * @throws RangeError when either is no period
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 {
  const [left, right] = [read(a), read(b)];
  const order = left.first - right.first || right.last - left.last;
  if (order === 0) return 0;
  return order < 0 ? -1 : 1;
}

/**
 * Every year that it touches, in order.
 *
 * @throws RangeError when period is none
 */
export function yearsOf(period: Period): readonly number[] {
  return read(period).years;
}

/** The four quarters of a year. */
export function quartersOf(year: number): readonly Period[] {
  return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
}

/** The quarter in which a day lies. */
export function quarterOf(date: IsoDate): Period {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** From one year to another as a period; one year alone is itself. */
export function yearsFrom(first: number, last: number): Period {
  return first === last ? String(first) : `${first}/${last}`;
}

/**
 * What two have in common, named as shortly as it can be; undefined where that is nothing.
 *
 * @throws RangeError when either is no period
 */
export function inCommon(a: Period, b: Period): Period | undefined {
  const [left, right] = [read(a), read(b)];
  const [first, last] = [Math.max(left.first, right.first), Math.min(left.last, right.last)];
  if (first > last) return undefined;
  return (
    [left, right].find((each) => each.first === first && each.last === last)?.shortest ??
    named({ first, last })
  );
}

/**
 * From the first day of one to the last day of another.
 *
 * @throws RangeError when either is no period, or the second ends before the first begins
 */
export function through(from: Period, to: Period): Period {
  const stretch = { first: read(from).first, last: read(to).last };
  if (stretch.last < stretch.first) throw new RangeError(`'${to}' ends before '${from}' begins`);
  return named(stretch);
}

function read(period: Period): Known {
  const before = readBefore.get(period);
  if (before) return before;
  const stretch = parse(period);
  if (typeof stretch === 'string') throw new RangeError(`'${period.slice(0, 40)}' is not a period`);
  const begin = yearAt(stretch.first);
  const years = Array.from({ length: yearAt(stretch.last) - begin + 1 }, (_, index) => begin + index);
  const known = { ...stretch, shortest: named(stretch), years };
  if (readBefore.size >= mostKept) readBefore.clear();
  readBefore.set(period, known);
  return known;
}

/** Papers name few periods, and reckoning asks for each of them thousands of times. */
const parsed = new Map<string, Stretch | PeriodFault>();
const mostParsed = 10_000;

function parse(text: string): Stretch | PeriodFault {
  const known = parsed.get(text);
  if (known) return known;
  if (parsed.size >= mostParsed) parsed.clear();
  const stretch = parseText(text);
  parsed.set(text, stretch);
  return stretch;
}

function parseText(text: string): Stretch | PeriodFault {
  const [from = '', to = from, ...more] = text.split('/');
  const [begin, end] = [parseOne(from), parseOne(to)];
  if (!begin || !end || more.length > 0) return 'notation';
  if (text.includes('/') && (end.first <= begin.first || end.last <= begin.last)) return 'order';
  if (yearAt(begin.first) < earliestYear || yearAt(end.last) > latestYear) return 'age';
  return { first: begin.first, last: end.last };
}

function parseOne(text: string): Stretch | undefined {
  const match = notation.exec(text);
  if (!match) return undefined;
  const [, year, half, quarter, month] = match;
  const january = Number(year) * monthsOfYear;
  const parts = (length: number, which: string): Stretch => ({
    first: january + length * (Number(which) - 1),
    last: january + length * Number(which) - 1,
  });
  if (half !== undefined) return parts(6, half);
  if (quarter !== undefined) return parts(3, quarter);
  if (month !== undefined) return parts(1, month);
  return parts(monthsOfYear, '1');
}

/** The shortest name of a stretch: of one unit, or from one to another of the greatest unit that both ends fall on. */
function named({ first, last }: Stretch): Period {
  const length = last - first + 1;
  const fits = (unit: number): boolean => first % unit === 0 && (last + 1) % unit === 0;
  if (fits(monthsOfYear)) return yearsFrom(yearAt(first), yearAt(last));
  const single = [6, 3, 1].find((unit) => length === unit && fits(unit));
  if (single !== undefined) return partNamed(first, single);
  const unit = fits(3) ? 3 : 1;
  return `${partNamed(first, unit)}/${partNamed(last + 1 - unit, unit)}`;
}

function partNamed(first: number, unit: number): Period {
  const which = (first % monthsOfYear) / unit + 1;
  const part = unit === 1 ? String(which).padStart(2, '0') : `${unit === 6 ? 'H' : 'Q'}${which}`;
  return `${yearAt(first)}-${part}`;
}

function yearAt(month: number): number {
  return Math.floor(month / monthsOfYear);
}

function dayOf(month: number): IsoDate {
  return `${yearAt(month)}-${String((month % monthsOfYear) + 1).padStart(2, '0')}-01`;
}
