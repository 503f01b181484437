// Where the cells of a pasted block go in a table of plan figures; into an added row go as many rows as the block has.
import { blockOf } from '#contract/tables/table-text';
import type { YearFigures } from '#domain/changes';
import type { EditionLine } from '#domain/plan/states';
import { laidOver, type Place } from '../../program/entry/block.js';
import type { CellOf } from './cells.js';
import { cellsOfAdded, type GridRow, type GridView } from './rows.js';

/** The rows of a program. */
export interface ProgramRows {
  readonly line: EditionLine;
  readonly figures: readonly YearFigures[];
  readonly rows: readonly GridRow[];
}

export interface GridTable {
  readonly view: GridView;
  readonly year: number;
  /** How many columns it has, with those that say what a row is. */
  readonly width: number;
  readonly programs: readonly ProgramRows[];
}

/** What a block comes to: what is typed of each program, the rows that it adds, and how many of its cells have no place. */
export interface Laid {
  readonly programs: readonly {
    readonly line: EditionLine;
    readonly typed: readonly (readonly [CellOf, string])[];
    readonly added: readonly string[];
  }[];
  readonly placed: number;
  readonly unplaced: number;
}

/** A block from a cell on, down over the rows of all programs. */
export function laidFrom({ width, programs }: GridTable, block: string, from: Place): Laid {
  const all = programs.flatMap(({ line, rows }) => rows.map((row) => ({ line, row })));
  const { cells, outside } = laidOver(block, from, { rows: all.length, columns: width });
  const placed = cells.map(({ row, column, text }) => ({
    ...{ line: all[row]?.line, text },
    cell: all[row] && cellUnder(all[row].row, column, width),
  }));
  const found = programs.map(({ line }) => ({
    line,
    typed: placed.flatMap(({ line: own, cell, text }) =>
      own === line && cell ? [[cell, text] as const] : [],
    ),
    added: [],
  }));
  const unplaced = placed.filter(({ cell, text }) => !cell && text !== '').length;
  return {
    programs: found.filter(({ typed }) => typed.length > 0),
    placed: placed.filter(({ cell }) => cell).length,
    unplaced: outside + unplaced,
  };
}

/** A block into an added row: each of its rows is one of that program, and what is not there yet is added. */
export function laidInto(
  { view, year }: GridTable,
  { line, figures, rows }: ProgramRows,
  block: string,
  from: { readonly id: string; readonly column: number },
  freshId: () => string,
): Laid {
  const table = blockOf(block).filter((cells) => cells.some((cell) => cell !== ''));
  const there = rows.filter(({ isAdded }) => isAdded).map(({ id }) => id);
  const own = there.slice(there.indexOf(from.id));
  const added = table.slice(own.length).map(freshId);
  const ids = [...own, ...added];
  const typed = table.flatMap((cells, nth) => {
    const under = cellsOfAdded(view, figures, year, ids[nth] ?? '');
    return cells.flatMap((text, at) => {
      const cell = under[from.column + at];
      return cell ? [[cell, text] as const] : [];
    });
  });
  return {
    programs: [{ line, typed, added }],
    placed: typed.length,
    unplaced: table.flat().length - typed.length,
  };
}

/** The cell of a row under a column; those of a row that stands already begin after what it is called. */
function cellUnder({ cells }: GridRow, column: number, width: number): CellOf | undefined {
  return cells[column - (width - cells.length)];
}
