// How a table runs over pages: Hangul cuts off what it was told to keep whole and finds no room for, so that is asked only where it fits.
import type { PlacedRow } from '../grid.js';
import type { Cell, Table } from '../model.js';
import { sizes } from './looks.js';
import { cellMargin, type Area } from './measures.js';

/** `NONE` stays on a page, `TABLE` breaks between rows, `CELL` within them too. */
export type Breaking = 'NONE' | 'TABLE' | 'CELL';

/** Letters of most scripts are as wide as they are high; those before Hangul's own about half. */
const firstWide = 0x1100;
const lineHeight = 1.3;
/** The height of a row with nothing in it. */
const oneLine = 1500;
/** How much of a page a row may take by a guess that knows no font. */
const comfortable = 0.8;

/** Rows stay whole where each fits on a page with all that is merged with it; else the text breaks within them. */
export function breakingOf(
  table: Table,
  rows: readonly PlacedRow[],
  widths: readonly number[],
  area: Area,
): Breaking {
  if (table.together) return 'NONE';
  const head = sum(rows.slice(0, table.headerRows).map((row) => guessedHeight(row, widths)));
  const room = (area.height - head) * comfortable;
  return blockHeights(rows, widths).every((height) => height <= room) ? 'TABLE' : 'CELL';
}

/** The least height of each row: one line, or all its text where a table that stays whole must say how tall it is. */
export function leastHeights(
  { together }: Table,
  rows: readonly PlacedRow[],
  widths: readonly number[],
): readonly number[] {
  return rows.map((row) => Math.max(oneLine, together ? Math.ceil(guessedHeight(row, widths)) : 0));
}

/** Guessed heights of rows that merged cells hold together. */
function blockHeights(rows: readonly PlacedRow[], widths: readonly number[]): readonly number[] {
  const heights: number[] = [];
  let end = 0;
  rows.forEach((row, at) => {
    const before = at < end ? (heights.pop() ?? 0) : 0;
    heights.push(before + guessedHeight(row, widths));
    end = Math.max(end, ...row.cells.map(({ down }) => at + down));
  });
  return heights;
}

function guessedHeight({ cells }: PlacedRow, widths: readonly number[]): number {
  const heights = cells.map(
    ({ cell, column, across, down }) => heightOf(cell, sum(widths.slice(column, column + across))) / down,
  );
  return Math.max(...heights, 0);
}

function heightOf({ paragraphs }: Cell, outer: number): number {
  const { height } = sizes.cell;
  const width = outer - cellMargin.left - cellMargin.right;
  const lines = paragraphs
    .flatMap(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .split('\n'),
    )
    .map((line) => Math.ceil(sum([...line].map((char) => widthOf(char, height))) / width));
  return (
    sum(lines.map((count) => Math.max(count, 1))) * height * lineHeight + cellMargin.top + cellMargin.bottom
  );
}

function widthOf(char: string, height: number): number {
  return (char.codePointAt(0) ?? 0) < firstWide ? height / 2 : height;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
