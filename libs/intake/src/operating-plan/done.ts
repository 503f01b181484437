// What was done in the year before: counts in a table and in lines, and how often a month things were to be done.
import { multiply } from '#domain/decimal';
import { held, heldWord } from '../checks/finding.js';
import type { ReadDocument } from '#documents/read/document';
import type { Finding, Place } from '../proposal.js';
import { tablesIn, textsIn, type Chapter } from '../tables/chapters.js';
import { decimalOf, figure, measuredIn } from '../tables/figures.js';
import { headed, placeIn } from '../tables/headed.js';
import { yearColumn } from '../tables/periods.js';
import { plain, squeezed } from '../tables/words.js';
import type { Outline } from './outline.js';
import type { Counted } from './targets.js';

/** How often something was done in a year. */
interface Done {
  readonly name: string;
  readonly year: number;
  readonly times: string;
  readonly place: Place;
}

/** How often a month something is done, at the most, by year. */
export interface Often {
  readonly name: string;
  readonly place: Place;
  readonly years: readonly { readonly year: number; readonly most: string }[];
}

const often = /월\s*(\d+)\s*[회화](?:\s*[-~∼]\s*(\d+)\s*회)?/;

/** The table that says how often a month things were done, and are to be. */
export function oftenIn(document: ReadDocument): readonly Often[] {
  return tablesIn(document).flatMap((table) => {
    const found = headed(table, [/^사업명/, /(?<!\d)\d{4}년?$/]);
    if (!found) return [];
    return found.rows.flatMap((row): readonly Often[] => {
      const years = found.labels.flatMap((label, column) => {
        const year = yearColumn(label)?.year;
        const most = mostIn(row.cells[column] ?? '');
        return year === undefined || most === undefined ? [] : [{ year, most }];
      });
      return years.length === 0 ? [] : [{ name: row.cells[0] ?? '', place: placeIn(found, row), years }];
    });
  });
}

function mostIn(text: string): string | undefined {
  const [, least, most = least] = often.exec(text) ?? [];
  return most;
}

/** Counts in the chapter on results: of a table by year, and of lines under the heading that names the year. */
export function countedIn(chapter: Chapter): readonly Counted[] {
  const ofTables = tablesIn(chapter).flatMap((table) => {
    const found = headed(table, [/^구분/]);
    return (found?.rows ?? []).flatMap((row) => {
      const year = Number(/^(\d{4})년/.exec(row.cells[0] ?? '')?.[1]);
      return (found?.labels ?? []).flatMap((name, column): readonly Counted[] => {
        const measured = Number.isNaN(year) || column === 0 ? undefined : measuredIn(row.cells[column] ?? '');
        return measured && found ? [{ ...measured, name, year, place: placeIn(found, row, column) }] : [];
      });
    });
  });
  const ofLines = dated(chapter).flatMap(({ text, line, year }) => namedIn(text, year, { line }));
  return [...ofTables, ...ofLines];
}

/** `구인인원: 122건`, `구인인원 122명`: names right before a count. */
export function namedIn(text: string, year: number, place: Place): readonly Counted[] {
  const pattern = new RegExp(`([가-힣]{2,12})\\s*:?\\s*(?:총\\s*)?(${figure})(건|명|개)`, 'g');
  return [...text.matchAll(pattern)].map(([, name = '', value = '0', unit = '']) => ({
    name,
    year,
    value: decimalOf(value),
    unit,
    place,
  }));
}

/** Lines of a chapter after one that names a year's results. */
function dated(
  chapter: Chapter,
): readonly { readonly text: string; readonly line: number; readonly year: number }[] {
  let year: number | undefined;
  return textsIn(chapter).flatMap(({ text, line }) => {
    const [, named] = /(\d{4})년도?\s.*실적$/.exec(text.trim()) ?? [];
    if (named !== undefined) year = Number(named);
    return year === undefined || named !== undefined ? [] : [{ text: text.trim(), line, year }];
  });
}

function doneIn(chapter: Chapter): readonly Done[] {
  let above = '';
  return dated(chapter).flatMap(({ text, line, year }): readonly Done[] => {
    const said = plain(text);
    const [, name = '', times] = /^([^:]*):.*?(\d+)회/.exec(said) ?? [];
    const isCount = /횟수$/.test(name.trim());
    const of = isCount ? above : name;
    if (!/:/.test(said)) above = said;
    return times === undefined ? [] : [{ name: of, year, times, place: { line } }];
  });
}

/** So many a month make so many a year: what was done, against what was to be done. */
export function heldByMonth(chapter: Chapter, table: readonly Often[]): readonly Finding[] {
  return table.flatMap(({ name, years }) => {
    const done = doneIn(chapter).find((each) => isSame(name, each.name));
    const monthly = years.find(({ year }) => year === done?.year);
    if (!done || !monthly) return [];
    return held({ value: done.times, place: done.place }, multiply('12', monthly.most), {
      ko: `${done.year}년 실적/${done.name}: 월 ${monthly.most}회를 열두 달 한 횟수`,
      en: `Done in ${done.year}, ${done.name}: ${monthly.most} a month over twelve months`,
    });
  });
}

/** How often a month a project is to be done, in its own words and in the table. */
export function heldOften({ projects, year }: Outline, table: readonly Often[]): readonly Finding[] {
  return projects.flatMap(({ number, name, blocks }) => {
    const row = table.find((each) => isSame(each.name, name) || isSameThing(each.name, name));
    const planned = row?.years.find((each) => each.year === year);
    if (!planned) return [];
    return textsIn({ blocks }).flatMap(({ text, line }) => {
      const own = /기간\s*:/.test(text) ? mostIn(text) : mostIn(text.split('→')[1] ?? '');
      return own === undefined
        ? []
        : held({ value: own, place: { line } }, planned.most, {
            ko: `${number}: 한 달의 횟수`,
            en: `${number}: times a month`,
          });
    });
  });
}

/** The same figure of the same thing in the same year, counted in two units. */
export function heldUnits(counted: readonly Counted[]): readonly Finding[] {
  const [seen, findings] = [new Map<string, Counted>(), new Map<string, Finding>()];
  for (const each of counted) {
    const key = `${each.year} ${each.name} ${each.value}`;
    const first = seen.get(key);
    if (!first) seen.set(key, each);
    else if (!findings.has(key)) {
      const [finding] = heldWord(each.place, each.unit, first.unit, {
        ko: `${each.year}년 ${each.name}: 세는 단위`,
        en: `${each.name} of ${each.year}: its unit`,
      });
      if (finding) findings.set(key, finding);
    }
  }
  return [...findings.values()];
}

/** A name without what stands in brackets, quotes, or only says that it is done. */
function bare(name: string): string {
  return squeezed(name.replace(/\([^()]*\)/g, ''))
    .replace(/['’‘"“”]/g, '')
    .replace(/(운영|개최|실시|추진)+$/, '');
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** What a name ends with is the thing itself; what is before only says whose. */
function isSameThing(one: string, other: string): boolean {
  const last =
    one
      .replace(/\([^()]*\)/g, '')
      .trim()
      .split(/\s+/)
      .at(-1) ?? '';
  return last.length > 4 && bare(other).includes(bare(last));
}
