// How wide columns are and how high rows must be, since no program counts that for cells that span others.
import type { Section } from '../model.js';

/** Letters of figures' width that stand side by side on a page. */
export const lineLengths: Readonly<Record<Section['orientation'], number>> = { portrait: 88, landscape: 132 };

/** The most points that a program lets a row have. */
export const highestRow = 409;

const lineHeight = 15;
const padding = 3;
/** Takes as much room as two figures. */
const wide = /[\u1100-\u11ff\u2e80-\uffdc\u{20000}-\u{3ffff}\u{1f000}-\u{1ffff}]/gu;
/** Lines part where words end: some room is left at the end of most. */
const loss = 1.1;

/** Widths of columns by their shares, in letters. */
export function columnWidths(shares: readonly number[], all: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.max(4, Math.round((share / total) * all * 10) / 10));
}

/** How many points a text needs in a cell so many letters wide. */
export function heightOf(text: string, width: number): number {
  const lines = text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(((line.length + (line.match(wide)?.length ?? 0)) * loss) / width)));
  return lines.reduce((sum, each) => sum + each, 0) * lineHeight + padding;
}

interface Tall {
  readonly row: number;
  readonly down: number;
  readonly height: number;
}

/** Heights of rows in which each cell has room; what a cell that spans rows still lacks goes to its last. */
export function rowHeights(rows: number, cells: readonly Tall[]): readonly number[] {
  const heights = new Array<number>(rows).fill(lineHeight + padding);
  for (const { row, down, height } of [...cells].sort((a, b) => a.down - b.down)) {
    const last = row + down - 1;
    const above = heights.slice(row, last).reduce((sum, each) => sum + each, 0);
    heights[last] = Math.min(highestRow, Math.max(heights[last] ?? 0, height - above));
  }
  return heights;
}
