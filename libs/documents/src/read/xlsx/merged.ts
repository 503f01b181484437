// Which cells of a sheet are covered by another, and what that one spans.
import { NotRead } from '../not-read.js';
import type { Area } from './places.js';

/** What a cell is within merged areas. */
export interface Cover {
  readonly across: number;
  readonly down: number;
  /** It lies under the first cell of its area. */
  readonly isCovered: boolean;
}

interface Span extends Area {
  readonly down: number;
}

const alone: Cover = { across: 1, down: 1, isCovered: false };
/** Rows of all areas together: a file in which there are more was not made by hand. */
const mostRows = 400_000;

/** Looks up cells of rows that are there. Throws NotRead where areas without end lie over them. */
export class Merged {
  private readonly byRow = new Map<number, Span[]>();

  constructor(areas: readonly Area[], rows: readonly number[], width: number) {
    const last = rows.at(-1) ?? 0;
    let count = 0;
    for (const { from, to } of areas) {
      if (from.column > width || from.row > last) continue;
      const end = Math.min(to.row, last);
      const corner = { row: end, column: Math.min(to.column, width) };
      const span = { from, to: corner, down: end - from.row + 1 };
      count += span.down;
      if (count > mostRows) throw new NotRead('too-large', 'merged without end');
      for (let row = from.row; row <= end; row += 1) {
        const spans = this.byRow.get(row);
        if (spans) spans.push(span);
        else this.byRow.set(row, [span]);
      }
    }
  }

  at(row: number, column: number): Cover {
    const span = this.byRow.get(row)?.find(({ from, to }) => column >= from.column && column <= to.column);
    if (!span) return alone;
    const { from, to, down } = span;
    return {
      across: to.column - from.column + 1,
      down,
      isCovered: row !== from.row || column !== from.column,
    };
  }
}
