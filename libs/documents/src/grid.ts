// Where each cell of a table lies once spans are counted; a table whose cells leave holes or overlap is a mistake of ours.
import type { Cell, Row, Table } from './model.js';

/** A cell at its place; columns and rows count from 0. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
}

export interface PlacedRow {
  readonly row: Row;
  /** Cells that begin in this row, from left to right. */
  readonly cells: readonly PlacedCell[];
}

/** A table's cells at their places, row by row. Throws where they do not fill the grid exactly. */
export function placed({ columns, rows }: Table): readonly PlacedRow[] {
  const taken = rows.map(() => new Array<boolean>(columns.length).fill(false));
  const result = rows.map((row, at): PlacedRow => {
    const cells = row.cells.map((cell): PlacedCell => {
      const { across = 1, down = 1 } = cell;
      const column = taken[at]?.indexOf(false) ?? -1;
      take(taken, { row: at, column, across, down });
      return { cell, row: at, column, across, down };
    });
    return { row, cells };
  });
  const hole = taken.findIndex((row) => row.includes(false));
  if (hole >= 0) throw new Error(`Row ${hole} of the table has a hole.`);
  return result;
}

function take(
  taken: readonly boolean[][],
  { row, column, across, down }: Pick<PlacedCell, 'row' | 'column' | 'across' | 'down'>,
): void {
  for (let r = row; r < row + down; r += 1) {
    const line = taken[r];
    for (let c = column; c < column + across; c += 1) {
      if (line?.[c] !== false) throw new Error(`A cell of row ${row} lies where there is no room for it.`);
      line[c] = true;
    }
  }
}
