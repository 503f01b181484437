// In which column each cell of a row stands, where a format says only what the cells before it span.
import { readLimits } from './limits.js';

/** Gives out columns row by row, from 1. */
export class Spanned {
  /** By column, for how many more rows a cell from above covers it. */
  private covered = new Map<number, number>();
  private row = new Map<number, number>();
  private next = 1;

  beginRow(): void {
    this.covered = this.row;
    this.row = new Map();
    this.covered.forEach((rows, column) => rows > 1 && this.row.set(column, rows - 1));
    this.next = 1;
  }

  /** The column of the row's next cell. */
  take(across: number, down: number): number {
    while (this.covered.has(this.next)) this.next += 1;
    const column = this.next;
    this.next = column + Math.min(across, readLimits.columns + 1);
    const end = Math.min(this.next, readLimits.columns + 1);
    for (let at = column; down > 1 && at < end; at += 1) this.row.set(at, down);
    return column;
  }
}
