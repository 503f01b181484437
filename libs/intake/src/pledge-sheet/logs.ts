// The logs of a pledge sheet, and how things stood before: as entries, and held against the figures that they speak of.
import { addDecimals, compareDecimals } from '#domain/decimal';
import { yearsFrom } from '#domain/periods';
import { budgetSources, type AmountScale, type BudgetSource } from '#domain/changes';
import type { Decimal } from '#domain/ids';
import { held } from '../checks/finding.js';
import { heldSourced } from '../checks/sourced.js';
import { stretchesIn } from '../checks/stretches.js';
import { sumOf, sumOfSource, type MoneyTable } from '../plans/money-table.js';
import type { PaperEntry } from '../plans/paper.js';
import type { Finding, NotTaken } from '../proposal.js';
import type { ReadTable } from '#documents/read/document';
import { amountIn, decimalOf, figure, moneyWord, moneyWordOf, valueIn } from '../tables/figures.js';
import { headed, placeIn, under, type Headed } from '../tables/headed.js';
import { sourcedIn, type SourceWords } from '../tables/money.js';
import { periodOf, yearColumn } from '../tables/periods.js';
import { plain } from '../tables/words.js';

const ofProgress = [/^연번/, /^일자/, /추진사항/, /세부내용/] as const;
const ofOutreach = [/^연번/, /^일자/, /^구분/, /세부내용/] as const;

export interface Logs {
  readonly entries: readonly PaperEntry[];
  /** Rows whose number is not the one after that before. */
  readonly findings: readonly Finding[];
  readonly notTaken: readonly NotTaken[];
}

/** Every row of the logs; one whose date cannot be read is not taken. */
export function logsIn(tables: readonly ReadTable[]): Logs {
  const rows = tables.flatMap((table) => {
    const progress = headed(table, ofProgress);
    const outreach = headed(table, ofOutreach);
    if (progress) return rowsIn(progress, 'progress', /추진사항/);
    return outreach ? rowsIn(outreach, 'outreach', /^구분/) : [];
  });
  return {
    entries: rows.flatMap((row) => ('log' in row ? [row] : [])),
    notTaken: rows.flatMap((row) => ('why' in row ? [row] : [])),
    findings: [ofProgress, ofOutreach].flatMap((words) => heldNumbers(tables, words)),
  };
}

/** A log may run over several tables: its numbers go on. */
function heldNumbers(tables: readonly ReadTable[], words: readonly RegExp[]): readonly Finding[] {
  const rows = tables.flatMap((table) => {
    const found = headed(table, words);
    return (found?.rows ?? []).flatMap((row) => {
      const value = valueIn(row.cells[0] ?? '');
      return found && value !== undefined ? [{ value, place: placeIn(found, row, 0) }] : [];
    });
  });
  return rows.flatMap((cell, index) => {
    const before = rows[index - 1]?.value ?? '0';
    return held(cell, addDecimals(before, '1'), {
      ko: '연번: 앞 번호의 다음',
      en: 'Number after the one before',
    });
  });
}

function rowsIn(table: Headed, log: PaperEntry['log'], title: RegExp): readonly (PaperEntry | NotTaken)[] {
  return table.rows.map((row): PaperEntry | NotTaken => {
    const date = under(table, row, /^일자/);
    const when = periodOf(date);
    const place = placeIn(table, row);
    const text = under(table, row, /세부내용/).trim();
    const named = under(table, row, title).trim();
    if (when === undefined) {
      return {
        place,
        quoted: `${date} ${named}`.trim(),
        why: { ko: '날짜를 읽을 수 없습니다.', en: 'Its date cannot be read.' },
      };
    }
    return { log, when, title: named, text: text === '' ? named : text, place };
  });
}

/** How things stood: rows with a column for each of several years, as entries over all of them. */
export function stoodIn(tables: readonly ReadTable[]): readonly PaperEntry[] {
  return tables.flatMap((table) => {
    const found = headed(table, ofStanding);
    if (!found) return [];
    const columns = found.labels.map((label) => yearColumn(label));
    const years = columns.flatMap((column) => (column ? [column.year] : []));
    if (years.length === 0) return [];
    return found.rows.map((row): PaperEntry => ({
      log: 'progress',
      when: yearsFrom(Math.min(...years), Math.max(...years)),
      title: stoodTitle(found, row),
      text: columns
        .flatMap((column, index) => (column ? [`${column.year}: ${row.cells[index] ?? ''}`] : []))
        .join(', '),
      place: placeIn(found, row),
    }));
  });
}

const ofStanding = [/^사업분야|^구분/, /(?<!\d)\d{4}년?$/] as const;

function stoodTitle(table: Headed, row: Headed['rows'][number]): string {
  const first = table.labels.findIndex((label) => yearColumn(label) !== undefined);
  return plain([...row.cells.slice(0, first), ...row.inner].filter((text) => text !== '').join(' '));
}

/** Stretches, sums and shares in the entries themselves, and numbers that titles give of their rows. */
export function heldEntries(entries: readonly PaperEntry[], words: SourceWords): readonly Finding[] {
  return entries.flatMap(({ title, text, place }, index) => {
    const about = `추진실적/${index + 1}`;
    return [
      ...stretchesIn(text, about, place),
      ...sourcedIn(text, words).flatMap((amount) => heldSourced(amount, about, place)),
      ...heldPeople(title, text, about, place),
    ];
  });
}

/** `(786명)` in a title, against the people of each line under it. */
function heldPeople(
  title: string,
  text: string,
  about: string,
  place: PaperEntry['place'],
): readonly Finding[] {
  const [, total] = new RegExp(`\\((${figure})명\\)`).exec(title) ?? [];
  const people = [...text.matchAll(new RegExp(`:\\s*(${figure})명`, 'g'))].map(([, value = '0']) => ({
    value: decimalOf(value),
  }));
  if (total === undefined || people.length < 2) return [];
  return held({ value: decimalOf(total), place }, sumOf(people), {
    ko: `${about}: 제목의 인원과 더한 값`,
    en: `${about}: people in the title, and their sum`,
  });
}

/** What the two halves of a year took on, against the table that says how things stood. */
export function heldHalves(entries: readonly PaperEntry[], tables: readonly ReadTable[]): readonly Finding[] {
  const halves = entries.flatMap(({ title }) => {
    const match = new RegExp(`(\\d{4})년도?\\s*(상|하)반기\\s*(.+?)\\((${figure})명\\)`).exec(title);
    if (!match) return [];
    const [, year = '', half = '', of = '', people = '0'] = match;
    return [{ year: Number(year), half, of, value: decimalOf(people) }];
  });
  return tables.flatMap((table) => {
    const found = headed(table, ofStanding);
    if (!found) return [];
    return found.rows.flatMap((row) => {
      const named = stoodTitle(found, row).split(' ');
      return found.labels.flatMap((label, column) => {
        const year = yearColumn(label)?.year;
        const value = valueIn(row.cells[column] ?? '');
        const both = halves.filter(
          (each) => each.year === year && named.every((word) => each.of.includes(word)),
        );
        if (value === undefined || new Set(both.map(({ half }) => half)).size < 2) return [];
        return held({ value, place: placeIn(found, row, column) }, sumOf(both), {
          ko: `현황/${named.join(' ')}/${year}: 추진실적의 두 반기를 더한 값`,
          en: `${named.join(' ')} ${year}: both halves in the log`,
        });
      });
    });
  });
}

/** Money that others gave, by the log, where that is more than the plan has of it in that year. */
export function heldWon(
  entries: readonly PaperEntry[],
  planned: MoneyTable,
  scale: AmountScale,
  words: SourceWords,
): readonly Finding[] {
  const won = entries.flatMap(({ title, text }) => {
    const year = Number(/(\d{4})년/.exec(title)?.[1]);
    return wonIn(text, scale, words).map((each) => ({ ...each, year }));
  });
  return budgetSources
    .filter((source) => source !== 'own')
    .flatMap((source) => {
      const { label, years } = sumOfSource(planned, source) ?? { label: '', years: [] };
      return years.flatMap((cell) => {
        const sum = sumOf(won.filter((each) => each.year === cell.year && each.source === source));
        return compareDecimals(sum, cell.value) <= 0
          ? []
          : held(cell, sum, {
              ko: `투자계획/${cell.year}년 ${label}: 추진실적에서 따낸 돈을 더한 값`,
              en: `Plan of ${cell.year}, ${source}: money won by the log`,
            });
      });
    });
}

const granted = new RegExp(String.raw`([국시도구군]비)\s*(?:보조금)?\s*(${figure})\s*${moneyWord}`, 'g');

function wonIn(
  text: string,
  scale: AmountScale,
  words: SourceWords,
): readonly { readonly source: BudgetSource; readonly value: Decimal }[] {
  const divided = sourcedIn(text, words).flatMap(({ parts, word }) =>
    parts.map(({ source, value }) => ({ source, value: amountIn(scale, value, word) })),
  );
  const alone = [...text.matchAll(granted)].flatMap(([, of = '', value = '0', word]) => {
    const source = words(of);
    return source ? [{ source, value: amountIn(scale, decimalOf(value), moneyWordOf(word)) }] : [];
  });
  return [...divided, ...alone];
}
