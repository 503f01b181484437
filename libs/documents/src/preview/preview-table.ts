// A table that was read out of a file as one of HTML: cells where they stood, also where a sheet leaves some out before them.
import { element, enclosed, escaped } from '../markup.js';
import type { ReadCell, ReadTable } from '../read/document.js';
import { readLimits } from '../read/limits.js';
import type { Room } from './room.js';

/** The table, as many of its rows as there is room for. */
export function previewTable({ sheet, rows }: ReadTable, room: Room): string {
  const caption = sheet === undefined ? [] : [enclosed('caption', {}, escaped(room.cut(sheet)))];
  const covered = new Covered();
  const written: string[] = [];
  for (const [at, { cells }] of rows.entries()) {
    if (!room.takes('rows')) break;
    covered.nextRow();
    written.push(
      enclosed('tr', {}, ...cells.flatMap((each) => cellHtml(each, rows.length - at, covered, room))),
    );
  }
  return enclosed('table', {}, ...caption, enclosed('tbody', {}, ...written));
}

/** A cell behind the empty ones that the file leaves out before it; it covers no more than the table has. None without room. */
function cellHtml(
  { column, text, across, down }: ReadCell,
  rowsLeft: number,
  covered: Covered,
  room: Room,
): readonly string[] {
  const rows = Math.max(1, Math.min(down, rowsLeft));
  const gap = covered.upTo(column);
  if (!room.takes('cells', gap + 1)) return [];
  const columns = covered.by(across, rows);
  const lines = room.cut(text).split('\n').map(escaped).join(element('br'));
  const span = { colspan: columns > 1 ? columns : undefined, rowspan: rows > 1 ? rows : undefined };
  return [...Array.from({ length: gap }, () => enclosed('td', {})), enclosed('td', span, lines)];
}

/** Which columns of a row are covered from above, and how far the row was written. */
class Covered {
  private readonly below: number[] = [];
  private column = 1;

  nextRow(): void {
    this.below.forEach((rows, at) => (this.below[at] = Math.max(0, rows - 1)));
    this.column = 1;
  }

  /** Goes on to a column; how many on the way are neither written nor covered from above. */
  upTo(column: number): number {
    let gap = 0;
    for (; this.column < column; this.column += 1) if ((this.below[this.column] ?? 0) === 0) gap += 1;
    return gap;
  }

  /** Covers columns from here on, for so many rows, this one too; how many, as no table is read beyond its limit. */
  by(across: number, rows: number): number {
    const from = this.column;
    const end = Math.min(from + across, readLimits.columns + 1);
    for (; this.column < end; this.column += 1) this.below[this.column] = rows;
    return this.column - from;
  }
}
