// The table of a plan's money by year and source, planned or spent, with its sums held against its rows.
import { addDecimals } from '#domain/decimal';
import type { BudgetSource } from '#domain/changes';
import type { BudgetLineId, Decimal } from '#domain/ids';
import type { Period } from '#domain/periods';
import type { Finding } from '../proposal.js';
import { apart } from '../apart.js';
import { held, type Cell } from '../checks/finding.js';
import { valueIn } from '../tables/figures.js';
import { placeIn, type BodyRow, type Headed } from '../tables/headed.js';
import type { SourceWords } from '../tables/money.js';
import { yearColumn } from '../tables/periods.js';
import { plain, squeezed } from '../tables/words.js';

/** What a row is of: all the money, one source of it, or a part of what is done. */
export type RowOf =
  { readonly kind: 'whole' | 'part' } | { readonly kind: 'source'; readonly source: BudgetSource };

export interface MoneyRow {
  readonly label: string;
  readonly of: RowOf;
  /** How deep it stands under the rows above: a part under its whole. */
  readonly isUnder: boolean;
  /** By year; a year with a dash is left out. */
  readonly years: readonly MoneyCell[];
  /** Over all years, under each column that has it. */
  readonly totals: readonly Cell[];
}

export interface MoneyCell extends Cell {
  readonly year: number;
  readonly period: Period;
}

export interface MoneyTable {
  readonly rows: readonly MoneyRow[];
  /** The years of its columns, in their order. */
  readonly columns: readonly { readonly year: number; readonly period: Period }[];
}

/** The words over the columns of such a table. */
export const moneyWords = [/^구분/, /계$/, /(?<!\d)\d{4}년?(\[..기\])?$/] as const;

/** Reads the rows as they are printed. */
export function moneyTableIn(table: Headed, words: SourceWords): MoneyTable {
  const columns = table.labels.map((label) => yearColumn(label));
  const first = Math.max(
    1,
    table.labels.findIndex((label) => /^(계|합계)$/.test(label)),
  );
  return {
    rows: table.rows.map((row) => rowIn(table, row, { columns, first, words })),
    columns: columns.filter((each) => each !== undefined),
  };
}

interface Columns {
  readonly columns: readonly ReturnType<typeof yearColumn>[];
  /** The first one with money in it. */
  readonly first: number;
  readonly words: SourceWords;
}

function rowIn(table: Headed, row: BodyRow, { columns, first, words }: Columns): MoneyRow {
  const printed = [...row.cells.slice(0, first), ...row.inner].findLast((text) => text !== '') ?? '';
  const label = plain(printed);
  const cellAt = (column: number): Cell | undefined => {
    const value = valueIn(row.cells[column] ?? '');
    return value === undefined ? undefined : { value, place: placeIn(table, row, column) };
  };
  return {
    label,
    of: rowOf(label, words),
    isUnder: /^-/.test(printed.trim()),
    years: columns.flatMap((column, index): readonly MoneyCell[] => {
      const cell = column && cellAt(index);
      return cell && column ? [{ ...cell, ...column }] : [];
    }),
    totals: table.labels.flatMap((word, index) => {
      const cell = /계$/.test(word) ? cellAt(index) : undefined;
      return cell ? [cell] : [];
    }),
  };
}

function rowOf(label: string, words: SourceWords): RowOf {
  if (/^(총계|합계|계)$/.test(squeezed(label))) return { kind: 'whole' };
  const source = words(label);
  return source ? { kind: 'source', source } : { kind: 'part' };
}

/** The row of all the money; undefined where the table has none. */
export function wholeOf({ rows }: MoneyTable): MoneyRow | undefined {
  return rows.find(({ of }) => of.kind === 'whole');
}

export type SourceRow = MoneyRow & {
  readonly of: { readonly kind: 'source'; readonly source: BudgetSource };
  /** The line of the budget that it is: the same one over the years. */
  readonly line: BudgetLineId;
};

/** Its rows by source; one that comes in several parts has a line for each. */
export function sourcesOf({ rows }: MoneyTable): readonly SourceRow[] {
  const named = apart();
  return rows.flatMap((row) => {
    const { of } = row;
    return of.kind === 'source' ? [{ ...row, of, line: named(`b-${of.source}`) }] : [];
  });
}

/** All that its rows have of one source; the place of a sum is that of the first cell in it. */
export function sumOfSource(
  table: MoneyTable,
  source: BudgetSource,
): Pick<MoneyRow, 'label' | 'years' | 'totals'> | undefined {
  const rows = sourcesOf(table).filter(({ of }) => of.source === source);
  const [first] = rows;
  if (!first || rows.length === 1) return first;
  const years = table.columns.flatMap(({ year }) => {
    const cells = rows.flatMap((row) => row.years.filter((cell) => cell.year === year));
    return cells.slice(0, 1).map((cell) => ({ ...cell, value: sumOf(cells) }));
  });
  const totals = rows.flatMap((row) => row.totals.slice(0, 1));
  return {
    label: rows.map(({ label }) => label).join(' + '),
    years,
    totals: totals.slice(0, 1).map((cell) => ({ ...cell, value: sumOf(totals) })),
  };
}

/** Sums over the years, and over the rows that the whole and each part are made of. */
export function sumsOf(table: MoneyTable, what: string): readonly Finding[] {
  const { rows } = table;
  const tops = rows.filter(({ of, isUnder }) => of.kind === 'part' && !isUnder);
  const whole = wholeOf(table);
  return [
    ...rows.flatMap(({ label, years, totals }) =>
      totals.flatMap((total) => heldSum(total, years, `${what}/${label}/계`)),
    ),
    ...(whole ? [sourcesOf(table), tops] : []).flatMap((parts) => columnsOf(whole, parts, what)),
    ...tops.flatMap((top) => columnsOf(top, partsUnder(rows, top), `${what}/${top.label}`)),
  ];
}

function partsUnder(rows: readonly MoneyRow[], top: MoneyRow): readonly MoneyRow[] {
  const after = rows.slice(rows.indexOf(top) + 1);
  const end = after.findIndex(({ isUnder }) => !isUnder);
  return after.slice(0, end < 0 ? undefined : end);
}

/** Each column of a row against the same column of the rows that it is made of; nothing where there are none. */
function columnsOf(
  whole: MoneyRow | undefined,
  parts: readonly MoneyRow[],
  what: string,
): readonly Finding[] {
  if (!whole || parts.length === 0) return [];
  const total = whole.totals[0];
  const of = parts.map(({ label }) => label).join(' + ');
  return [
    ...whole.years.flatMap((cell) =>
      heldSum(
        cell,
        parts.flatMap(({ years }) => years.filter(({ year }) => year === cell.year)),
        `${what}/${cell.year} (${of})`,
      ),
    ),
    ...(total
      ? heldSum(
          total,
          parts.flatMap(({ totals }) => totals.slice(0, 1)),
          `${what}/계 (${of})`,
        )
      : []),
  ];
}

function heldSum(total: Cell, parts: readonly Cell[], what: string): readonly Finding[] {
  return held(total, sumOf(parts), { ko: `${what}: 더한 값`, en: `${what}: sum` });
}

/** What cells come to. */
export function sumOf(cells: readonly Pick<Cell, 'value'>[]): Decimal {
  return cells.map(({ value }) => value).reduce(addDecimals, '0');
}
