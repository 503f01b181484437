// Cells copied from a spreadsheet, laid over a table from one cell on: each lands in its own place, blank ones too.
import { blockOf } from '#contract/tables/table-text';

/** Where a cell stands, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Laid {
  readonly cells: readonly (Place & { readonly text: string })[];
  /** How many with something in them lie outside of the table. */
  readonly outside: number;
}

/** Whether a text is a block of cells, and not what belongs into one. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));
}

/** The cells of a pasted text from a place on, within a table of that size. */
export function laidOver(
  text: string,
  from: Place,
  size: { readonly rows: number; readonly columns: number },
): Laid {
  const all = blockOf(text).flatMap((cells, down) =>
    cells.map((cell, right) => ({ row: from.row + down, column: from.column + right, text: cell })),
  );
  const fits = ({ row, column }: Place) => row < size.rows && column < size.columns;
  return {
    cells: all.filter(fits),
    outside: all.filter((cell) => !fits(cell) && cell.text !== '').length,
  };
}
