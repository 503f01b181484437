// What stands in a cell of a pasted table, as people write it: a yes or no, a date, a figure, a word of the house, a person.
import { isIsoDate } from '#domain/dates';
import { isPeriod, type Period } from '#domain/periods';
import type { Label } from '../label.js';
import { wordsOf } from '../label.js';
import { limits, patterns } from '../limits.js';
import { plain } from './columns.js';
import { spoken } from './spoken.js';

/** Yes or no; undefined for anything else. */
export function flagIn(cell: string): boolean | undefined {
  const said = cell.trim().toLowerCase();
  if (spoken.yes.includes(said)) return true;
  return spoken.no.includes(said) || isDash(said) ? false : undefined;
}

/** A date as offices write them: `2021-01-04`, `2021. 1. 4.`, `2021년 1월 4일`, `20210104`; undefined for anything else. */
export function dateIn(cell: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/.exec(cell) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(cell) ??
    [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

/** A period as offices write them: `2024-Q3`, `2024년 3분기`, `2024. 3/4분기`, `2024년 상반기`, `2024년 9월`; undefined for anything else. */
export function periodIn(cell: string): Period | undefined {
  const said = cell.trim();
  if (isPeriod(said)) return said;
  const [, year, part = ''] = /^(\d{4})\s*[년.-]?\s*(.*)$/.exec(said) ?? [];
  if (year === undefined) return undefined;
  const period = `${year}${partOfYear(part.replaceAll(/\s/g, ''))}`;
  return isPeriod(period) ? period : undefined;
}

/** As it stands behind the year; what names no part makes no period. */
function partOfYear(said: string): string {
  const [, quarter] = /^([1-4])(?:\/4)?분기$/.exec(said) ?? [];
  if (quarter !== undefined) return `-Q${quarter}`;
  const [, half] = /^([상하])반기$/.exec(said) ?? [];
  if (half !== undefined) return `-H${half === '상' ? 1 : 2}`;
  const [, month] = /^(1?\d)월$/.exec(said) ?? [];
  if (month !== undefined) return `-${month.padStart(2, '0')}`;
  return said === '' ? '' : '-none';
}

/** An exact figure, with or without commas; undefined for anything else. */
export function figureIn(cell: string): string | undefined {
  const figure = cell.replaceAll(/[,\s]/g, '');
  return figure.length <= limits.decimal && patterns.decimal.test(figure) ? figure : undefined;
}

/** One of the words that have labels, by its label in either language or by a part of it: 총무 of 간사·총무. */
export function wordIn<W extends string>(labels: Readonly<Record<W, Label>>, cell: string): W | undefined {
  const said = plain(cell);
  return said === '' ? undefined : wordsOf(labels).find((word) => saidAs(labels[word]).includes(said));
}

/** The word with whose label a longer name ends: the chair's in 공공분과장. */
export function wordEnding<W extends string>(
  labels: Readonly<Record<W, Label>>,
  name: string,
): W | undefined {
  const said = plain(name);
  return wordsOf(labels).find((word) => saidAs(labels[word]).some((part) => said.endsWith(part)));
}

/** Several things in one cell. */
export function listIn(cell: string): readonly string[] {
  return cell
    .split(/[,;/\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '' && !isDash(each));
}

/** Whether a text can stand for a person: an id, never a name. */
export function isPersonId(cell: string): boolean {
  return cell.length <= limits.id && patterns.id.test(cell);
}

/** Nothing, said so. */
export function isDash(cell: string): boolean {
  return /^[-–—]?$/.test(cell) || cell === spoken.vacant;
}

function saidAs({ ko, en }: Label): readonly string[] {
  return [ko, en, ...ko.split('·')].map(plain);
}
