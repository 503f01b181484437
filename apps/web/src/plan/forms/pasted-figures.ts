// Indicators and budget lines out of a pasted table: rows of the same name take the place of those that are there.
import { budgetSourceLabels } from '#contract/glossary';
import { figureIn, wordIn } from '#contract/tables/cells';
import { cellsOf, layoutOf, type Column } from '#contract/tables/columns';
import { scaleIn } from '#contract/tables/scales';
import { numberedTableOf } from '#contract/tables/table-text';
import type { BudgetLine, Indicator } from '#domain/changes';
import type { Decimal } from '#domain/ids';
import { knownIn, statedOf } from './parts-of-year.js';
import { newBudgetLine, newIndicator } from './figures-values.js';
import { columnWords } from './strings.js';

const quarters = ['q1', 'q2', 'q3', 'q4'] as const;

export const indicatorColumns: readonly Column<
  'name' | 'unit' | 'target' | 'weight' | (typeof quarters)[number]
>[] = [
  { key: 'name', ...columnWords.name, needed: true },
  { key: 'unit', ...columnWords.unit },
  { key: 'target', ...columnWords.target, needed: true },
  { key: 'weight', ...columnWords.weight },
  ...quarters.map((key) => ({ key, ...columnWords[key] })),
];

export const budgetColumns: readonly Column<'item' | 'amount' | 'source' | 'scale'>[] = [
  { key: 'item', ...columnWords.item, needed: true },
  { key: 'amount', ...columnWords.amount, needed: true },
  { key: 'source', ...columnWords.source },
  { key: 'scale', ...columnWords.scale },
];

/** What a pasted table comes to: all rows with those that were read, and the numbers of the rows that were not, from 1. */
export interface Pasted<Row> {
  readonly rows: readonly Row[];
  readonly read: number;
  readonly unread: readonly number[];
}

/** Indicators with those of a table; a cell that is blank leaves what is there. */
export function indicatorsWith(
  before: readonly Indicator[],
  text: string,
  year: number,
  freshId: () => string,
): Pasted<Indicator> {
  return pastedInto(before, text, indicatorColumns, (cells, all) => {
    const said = figuresIn(cells, ['target', 'weight', ...quarters]);
    const name = cells.name.trim();
    const there = all.find((each) => each.name === name);
    if (name === '' || !said || (said.target === undefined && !there)) return undefined;
    const indicator = there ?? newIndicator(freshId);
    const known = {
      ...knownIn(indicator.parts ?? []),
      ...Object.fromEntries(
        quarters.flatMap((quarter) => {
          const target = said[quarter];
          return target === undefined ? [] : [[`${year}-${quarter.toUpperCase()}`, target]];
        }),
      ),
    };
    const parts = statedOf(Object.entries(known).map(([period, target]) => ({ period, target })));
    return {
      ...indicator,
      name,
      unit: cells.unit === '' ? indicator.unit : cells.unit,
      target: said.target ?? indicator.target,
      ...(said.weight !== undefined && { weight: said.weight }),
      ...(parts.length > 0 && { parts }),
    };
  });
}

/** Budget lines with those of a table: one for each cost item and source. */
export function budgetWith(
  before: readonly BudgetLine[],
  text: string,
  freshId: () => string,
): Pasted<BudgetLine> {
  return pastedInto(before, text, budgetColumns, (cells, all) => {
    const said = figuresIn(cells, ['amount']);
    const fresh = newBudgetLine(all, freshId);
    const source = cells.source === '' ? fresh.source : wordIn(budgetSourceLabels, cells.source);
    const scale = cells.scale === '' ? fresh.scale : scaleIn(cells.scale);
    if (cells.item === '' || said?.amount === undefined || !source || !scale) return undefined;
    const there = all.find((each) => each.item === cells.item && each.source === source);
    return { ...(there ?? fresh), item: cells.item, amount: said.amount, source, scale };
  });
}

/** Each row takes the place of what it goes on from, or comes last. */
function pastedInto<Row extends object, K extends string>(
  before: readonly Row[],
  text: string,
  columns: readonly Column<K>[],
  rowOf: (cells: Readonly<Record<K, string>>, all: readonly Row[]) => Row | undefined,
): Pasted<Row> {
  const table = numberedTableOf(text);
  const layout = layoutOf(columns, table[0]?.cells ?? []);
  const body = layout.headed ? table.slice(1) : table;
  let rows = before;
  const unread: number[] = [];
  for (const { row: number, cells } of body) {
    const row = layout.missing.length > 0 ? undefined : rowOf(cellsOf(columns, layout, cells), rows);
    if (row) rows = withRow(rows, row);
    else unread.push(number);
  }
  return { rows, read: body.length - unread.length, unread };
}

function withRow<Row extends object>(rows: readonly Row[], row: Row): readonly Row[] {
  const at = rows.findIndex((each) => idOf(each) === idOf(row));
  return at < 0 ? [...rows, row] : rows.with(at, row);
}

function idOf(row: object): unknown {
  return 'indicator' in row ? row.indicator : 'line' in row ? row.line : row;
}

/** The figures of some cells; undefined where one of them says something else than a figure. A dash or nothing says nothing. */
function figuresIn<K extends string>(
  cells: Readonly<Record<K, string>>,
  keys: readonly K[],
): Partial<Record<K, Decimal>> | undefined {
  const said: Partial<Record<K, Decimal>> = {};
  for (const key of keys) {
    const cell = cells[key].replace(/%$/, '').trim();
    if (cell === '' || /^[-–—]$/.test(cell)) continue;
    const figure = figureIn(cell);
    if (figure === undefined) return undefined;
    said[key] = figure;
  }
  return said;
}
