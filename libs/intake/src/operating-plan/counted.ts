// Counts of an operating plan, of which year they are and in which unit: the same thing should be counted the same way.
import { groupedBy } from '#domain/grouped-by';
import { heldWord } from '../checks/finding.js';
import type { Finding, Place } from '../proposal.js';
import { tablesIn, textsIn, type Chapter } from '../tables/chapters.js';
import { decimalOf, figure, measuredIn } from '../tables/figures.js';
import { headed, placeIn } from '../tables/headed.js';
import type { Counted } from './targets.js';

/** Counts in the chapter on results: of a table by year, and of lines under the heading that names the year. */
export function countedIn(chapter: Chapter): readonly Counted[] {
  const ofLines = linesOn(chapter).flatMap(({ text, line, year }) => namedIn(text, year, { line }));
  return [...resultsIn(chapter), ...ofLines];
}

/** Those of its tables only. */
export function resultsIn(chapter: Chapter): readonly Counted[] {
  return tablesIn(chapter).flatMap((table) => {
    const found = headed(table, [/^구분/]);
    return (found?.rows ?? []).flatMap((row) => {
      const year = Number(/^(\d{4})년/.exec(row.cells[0] ?? '')?.[1]);
      return (found?.labels ?? []).flatMap((name, column): readonly Counted[] => {
        const measured = Number.isNaN(year) || column === 0 ? undefined : measuredIn(row.cells[column] ?? '');
        return measured && found ? [{ ...measured, name, year, place: placeIn(found, row, column) }] : [];
      });
    });
  });
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
export function linesOn(
  chapter: Chapter,
): readonly { readonly text: string; readonly line: number; readonly year: number }[] {
  let year: number | undefined;
  return textsIn(chapter).flatMap(({ text, line }) => {
    const [, named] = /(\d{4})년도?\s.*실적$/.exec(text.trim()) ?? [];
    if (named !== undefined) year = Number(named);
    return year === undefined || named !== undefined ? [] : [{ text: text.trim(), line, year }];
  });
}

/** The same figure of the same thing in the same year, counted in two units. */
export function heldUnits(counted: readonly Counted[]): readonly Finding[] {
  const same = groupedBy(counted, ({ year, name, value }) => `${year} ${name} ${value}`);
  return [...same.values()].flatMap(([first, ...others]) => {
    const other = others.find(({ unit }) => unit !== first.unit);
    if (!other) return [];
    return heldWord(other.place, other.unit, first.unit, {
      ko: `${first.year}년 ${first.name}: 세는 단위`,
      en: `${first.name} of ${first.year}: its unit`,
    });
  });
}
