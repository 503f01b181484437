// How often a month things are done: in the table that says so, in what was done over a year, and in each project's own words.
import { multiply } from '#domain/decimal';
import type { Decimal } from '#domain/ids';
import type { ReadDocument } from '#documents/read/document';
import { held } from '../checks/finding.js';
import { sumOf } from '../plans/money-table.js';
import type { Finding, Place } from '../proposal.js';
import { tablesIn, textsIn, type Chapter } from '../tables/chapters.js';
import { headed, placeIn } from '../tables/headed.js';
import { yearColumn } from '../tables/periods.js';
import { plain } from '../tables/words.js';
import { linesOn } from './counted.js';
import { endsAlike, isSame } from './names.js';
import type { Field, Outline, Project } from './outline.js';

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

/** What lines say of a year that is over, each with its name or that of the line above. */
function doneIn(chapter: Chapter): readonly Done[] {
  let above = '';
  return linesOn(chapter).flatMap(({ text, line, year }): readonly Done[] => {
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

/** What a project is to be done a month by the table, in this year and the one before. */
interface Planned {
  readonly number: string;
  readonly now: Decimal;
  readonly before?: Decimal;
}

/** How often a month a project is to be done, in its own words and in the table. */
export function heldOften({ projects, fields, year }: Outline, table: readonly Often[]): readonly Finding[] {
  return projects.flatMap((project) => {
    const planned = plannedFor(project, year, table);
    if (!planned) return [];
    const field = fields.find(({ number }) => project.number.startsWith(`${number}-`));
    return [
      ...(field ? heldSummary(planned, field) : []),
      ...textsIn(project).flatMap(({ text, line }) => [
        ...heldLine(planned, text, { line }, /기간\s*:/.test(text)),
        ...heldPlaces(planned, text, { line }),
      ]),
    ];
  });
}

function plannedFor({ number, name }: Project, year: number, table: readonly Often[]): Planned | undefined {
  const row = table.find((each) => isSame(each.name, name) || endsAlike(each.name, name));
  const now = row?.years.find((each) => each.year === year)?.most;
  const before = row?.years.find((each) => each.year === year - 1)?.most;
  return now === undefined ? undefined : { number, now, ...(before !== undefined && { before }) };
}

/** `월 1회 → 월 2회` of the year before and this one; of this one alone only where the words are on that. */
function heldLine(planned: Planned, text: string, place: Place, isOn: boolean): readonly Finding[] {
  const [left = '', ...right] = text.split('→');
  const [before, after] = [mostIn(left), mostIn(right.join())];
  if (after === undefined) return before === undefined || !isOn ? [] : heldTimes(planned, before, place);
  return [
    ...(before === undefined || planned.before === undefined
      ? []
      : held({ value: before, place }, planned.before, labelOf(planned))),
    ...heldTimes(planned, after, place),
  ];
}

/** `지하철역(월 4회), 쉼터(월 1회)`: at several places, together as often as planned. */
function heldPlaces(planned: Planned, text: string, place: Place): readonly Finding[] {
  const times = [...text.matchAll(/월\s*(\d+)\s*회/g)].map(([, value = '0']) => ({ value }));
  return times.length < 2 || text.includes('→') ? [] : heldTimes(planned, sumOf(times), place);
}

/** The same in the table of fields, where a project is told in a few words. */
function heldSummary(planned: Planned, { summary, place }: Field): readonly Finding[] {
  const [, , after = ''] = summary.split(new RegExp(`(^|\\s)${planned.number}\\.`));
  const [own = ''] = after.split(/\s\d+-\d+\./);
  const [inBrackets] = /\([^()]*\d회,[^()]*\d회[^()]*\)/.exec(own) ?? [];
  const times = [...(inBrackets ?? '').matchAll(/(\d+)회/g)].map(([, value = '0']) => ({ value }));
  return [
    ...heldLine(planned, own, place, true),
    ...(times.length < 2 ? [] : heldTimes(planned, sumOf(times), place)),
  ];
}

function heldTimes(planned: Planned, value: Decimal, place: Place): readonly Finding[] {
  return held({ value, place }, planned.now, labelOf(planned));
}

function labelOf({ number }: Planned) {
  return { ko: `${number}: 한 달의 횟수`, en: `${number}: times a month` };
}
