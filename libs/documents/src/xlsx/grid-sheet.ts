// A sheet while it is written: cells at their places, what they span, how high their rows are.
import type { Cell as SheetCell, ColumnDef, MergeRange, WriteSheet } from 'hucre';

/** A cell's place; columns and rows count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
}

/** Cells, spans and heights, gathered row by row. */
export class GridSheet {
  private readonly cells = new Map<string, Partial<SheetCell>>();
  private readonly merges: MergeRange[] = [];
  private readonly heights = new Map<number, { readonly height: number }>();

  /** Puts a cell at its place; `hidden` is the look of what it covers. */
  put(
    { row, column, across, down }: Place,
    shown: Partial<SheetCell>,
    hidden: Partial<SheetCell> = {},
  ): void {
    for (let r = row; r < row + down; r += 1) {
      for (let c = column; c < column + across; c += 1) this.cells.set(`${r},${c}`, hidden);
    }
    this.cells.set(`${row},${column}`, shown);
    if (across === 1 && down === 1) return;
    this.merges.push({
      startRow: row,
      startCol: column,
      endRow: row + down - 1,
      endCol: column + across - 1,
    });
  }

  setHeight(row: number, height: number): void {
    this.heights.set(row, { height });
  }

  /** What the sheet is made of, with its columns. */
  written(columns: readonly ColumnDef[]): Pick<WriteSheet, 'cells' | 'merges' | 'rowDefs' | 'columns'> {
    return { cells: this.cells, merges: this.merges, rowDefs: this.heights, columns: [...columns] };
  }
}
