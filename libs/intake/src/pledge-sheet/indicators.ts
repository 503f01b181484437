// Reads the indicators of a pledge sheet: targets by year and quarter, weights, and what was reached.
import type { ReadTable } from '#documents/read/document';
import type { Cell } from '../checks/finding.js';
import type { Place } from '../proposal.js';
import { valueIn } from '../tables/figures.js';
import { columnOf, findHeaded, placeIn, under, type BodyRow, type Headed } from '../tables/headed.js';
import { yearColumn } from '../tables/periods.js';

/** One indicator as its rows in the tables have it. */
export interface SheetIndicator {
  readonly id: string;
  readonly nth: string;
  readonly name: string;
  readonly unit: string;
  readonly place: Place;
  readonly whole?: Cell;
  readonly years: readonly (Cell & { readonly year: number })[];
  readonly quartered?: { readonly year: number; readonly sum?: Cell; readonly parts: readonly Quarter[] };
  readonly weight?: Cell;
  readonly goal?: Cell;
  readonly reached?: Cell;
  readonly rate?: Cell;
}

interface Quarter extends Cell {
  readonly quarter: number;
}

export interface SheetIndicators {
  readonly indicators: readonly SheetIndicator[];
  /** The weighted rate of them all (총 이행률). */
  readonly rate?: Cell;
}

const ofTargets = [/^구분/, /지표$/, /^단위/, /목표$/, /(?<!\d)\d{4}년?$/] as const;
const ofQuarters = [/^구분/, /지표$/, /1\/4$/, /4\/4$/] as const;
const ofResults = [/^구분/, /지표$/, /실적$/, /이행률/] as const;

/** What the three tables say of each indicator, by the number that begins their rows. */
export function indicatorsIn(tables: readonly ReadTable[]): SheetIndicators {
  const targets = findHeaded(tables, ofTargets);
  const quarters = findHeaded(tables, ofQuarters);
  const results = findHeaded(tables, ofResults);
  const rows = targets?.rows.filter(({ cells }) => /^\d+$/.test(cells[0] ?? '')) ?? [];
  const sums = results?.rows.find(({ cells }) => /^총/.test(cells[0] ?? ''));
  const rate = results && sums && cellUnder(results, sums, /이행률/);
  return {
    indicators: targets ? rows.map((row) => indicatorIn(targets, row, quarters, results)) : [],
    ...(rate && { rate }),
  };
}

function indicatorIn(
  targets: Headed,
  row: BodyRow,
  quarters: Headed | undefined,
  results: Headed | undefined,
): SheetIndicator {
  const nth = row.cells[0] ?? '';
  const same = (table: Headed | undefined) => table?.rows.find(({ cells }) => cells[0] === nth);
  const [inQuarters, inResults] = [same(quarters), same(results)];
  const whole = cellUnder(targets, row, /목표$/);
  const measured = under(targets, row, /지표$/);
  const part = row.inner.at(-1) ?? partBefore(targets, row);
  return {
    id: `i-${nth}`,
    nth,
    name: part === '' || part === measured ? measured : `${part}: ${measured}`,
    unit: under(targets, row, /^단위/),
    place: placeIn(targets, row),
    ...(whole && { whole }),
    years: targets.labels.flatMap((label, column) => {
      const year = yearColumn(label)?.year;
      const cell = year === undefined ? undefined : cellAt(targets, row, column);
      return cell && year !== undefined ? [{ ...cell, year }] : [];
    }),
    ...(quarters && inQuarters && quarteredIn(quarters, inQuarters)),
    ...(results && inResults && resultIn(results, inResults)),
  };
}

/** What is measured, where the header stands over that and over how together. */
function partBefore(table: Headed, { cells }: BodyRow): string {
  const at = columnOf(table, /지표$/) ?? 0;
  return at > 1 && /지표$/.test(table.labels[at - 1] ?? '') ? (cells[at - 1] ?? '') : '';
}

function quarteredIn(table: Headed, row: BodyRow): Pick<SheetIndicator, 'quartered'> {
  const year = table.labels
    .map((label) => /(\d{4})년?목표/.exec(label)?.[1])
    .find((each) => each !== undefined);
  const sum = cellUnder(table, row, /계$/);
  const parts = [1, 2, 3, 4].flatMap((quarter): readonly Quarter[] => {
    const cell = cellUnder(table, row, new RegExp(`${quarter}/4$`));
    return cell ? [{ ...cell, quarter }] : [];
  });
  return year === undefined ? {} : { quartered: { year: Number(year), parts, ...(sum && { sum }) } };
}

function resultIn(table: Headed, row: BodyRow): Partial<SheetIndicator> {
  const weight = cellUnder(table, row, /비율/);
  const goal = cellUnder(table, row, /목표$/);
  const reached = cellUnder(table, row, /실적$/);
  const rate = cellUnder(table, row, /이행률/);
  return {
    ...(weight && { weight }),
    ...(goal && { goal }),
    ...(reached && { reached }),
    ...(rate && { rate }),
  };
}

function cellUnder(table: Headed, row: BodyRow, word: RegExp): Cell | undefined {
  const column = columnOf(table, word);
  return column === undefined ? undefined : cellAt(table, row, column);
}

function cellAt(table: Headed, row: BodyRow, column: number): Cell | undefined {
  const value = valueIn(row.cells[column] ?? '');
  return value === undefined ? undefined : { value, place: placeIn(table, row, column) };
}
