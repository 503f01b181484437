// The rows of a table of plan figures: one for each indicator or budget line of a program, its cells under the columns.
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { YearFigures } from '#domain/changes';
import { quartersOf } from '#domain/periods';
import { partLabel, periodLabel } from '../../language/periods.js';
import { divisionOf } from '../forms/parts-of-year.js';
import type { CellOf } from './cells.js';
import { gridStrings as say } from './strings.js';

/** Targets of all years, those of one year by its quarters, or money. */
export const gridViews = ['years', 'quarters', 'budget'] as const;
export type GridView = (typeof gridViews)[number];

export interface GridRow {
  /** The id of an indicator or budget line. */
  readonly id: string;
  readonly isAdded: boolean;
  /** What it is, where it stands already: an added row has cells for that. */
  readonly heads: readonly (string | Label)[];
  /** Under the columns; undefined where nothing can be typed. */
  readonly cells: readonly (CellOf | undefined)[];
}

/** How many columns say what a row is. */
export function headsOf(view: GridView): readonly Label[] {
  return view === 'budget' ? [say.item, say.source, say.scale] : [say.name, say.unit];
}

/** The columns of figures. */
export function columnsOf(view: GridView, years: readonly number[], year: number): readonly Label[] {
  return view === 'quarters'
    ? [say.weight, say.target, ...quartersOf(year).map(partLabel)]
    : years.map((each) => periodLabel(String(each)));
}

/** Whether a row that is added is one of money. */
export function isMoney(view: GridView): boolean {
  return view === 'budget';
}

/** The rows of a program, and those that are added to it. */
export function rowsOf(
  view: GridView,
  figures: readonly YearFigures[],
  year: number,
  added: readonly string[],
): readonly GridRow[] {
  const known = view === 'budget' ? budgetRows(figures) : indicatorRows(view, figures, year);
  const ids = new Set(known.map(({ id }) => id));
  const fresh = added.filter((id) => !ids.has(id)).map((id) => addedRow(view, figures, year, id));
  return [...known, ...fresh];
}

function budgetRows(figures: readonly YearFigures[]): readonly GridRow[] {
  const lines = new Map(figures.flatMap(({ budget }) => budget.map((line) => [line.line, line] as const)));
  return [...lines.values()].map(({ line, item, source, scale }) => ({
    id: line,
    isAdded: false,
    heads: [item, budgetSourceLabels[source], amountScaleLabels[scale]],
    cells: figures.map((each) => ({ what: 'amount', id: line, year: each.year })),
  }));
}

/** By quarters only those of the year; a ratio of two others has no result, but a target all the same. */
function indicatorRows(view: GridView, figures: readonly YearFigures[], year: number): readonly GridRow[] {
  const shown = view === 'quarters' ? figures.filter((each) => each.year === year) : figures;
  const all = new Map(
    shown.flatMap(({ indicators }) => indicators.map((each) => [each.indicator, each] as const)),
  );
  return [...all.values()].map(({ indicator: id, name, unit, parts }) => ({
    id,
    isAdded: false,
    heads: [name, unit],
    cells: cellsOf(view, figures, year, id, isByQuarters(divisionOf(parts))),
  }));
}

function isByQuarters(division: ReturnType<typeof divisionOf>): boolean {
  return division === 'none' || division === 'quarters';
}

function addedRow(view: GridView, figures: readonly YearFigures[], year: number, id: string): GridRow {
  return {
    id,
    isAdded: true,
    heads: [],
    cells: cellsOfAdded(view, figures, year, id),
  };
}

/** The cells of a row that is added: what it is, and its figures. */
export function cellsOfAdded(
  view: GridView,
  figures: readonly YearFigures[],
  year: number,
  id: string,
): readonly (CellOf | undefined)[] {
  return view === 'budget'
    ? [
        ...(['item', 'source', 'scale'] as const).map((what) => ({ what, id })),
        ...figures.map((each) => ({ what: 'amount' as const, id, year: each.year })),
      ]
    : [
        ...(['name', 'unit'] as const).map((what) => ({ what, id })),
        ...cellsOf(view, figures, year, id, true),
      ];
}

function cellsOf(
  view: GridView,
  figures: readonly YearFigures[],
  year: number,
  id: string,
  byQuarters: boolean,
): readonly (CellOf | undefined)[] {
  return view === 'quarters'
    ? [
        { what: 'weight', id, year },
        { what: 'target', id, year },
        ...quartersOf(year).map((period) =>
          byQuarters ? ({ what: 'part', id, period } as const) : undefined,
        ),
      ]
    : figures.map((each) => ({ what: 'target', id, year: each.year }));
}
