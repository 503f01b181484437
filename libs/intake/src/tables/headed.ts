// A table under its header: columns by their words, rows that go with them though cells were merged or the header came again.
import type { ReadRow, ReadTable } from '#documents/read/document';
import type { Place } from '../proposal.js';
import { trimmedTextsOf } from './cells.js';
import { squeezed } from './words.js';

/** A row under a header. */
export interface BodyRow {
  readonly nth: number;
  /** Among the rows of its table, from 0. */
  readonly at: number;
  /** By the header's columns. */
  readonly cells: readonly string[];
  /** Cells that no column of the header stands over: it covers them, and the file does not say so. */
  readonly inner: readonly string[];
}

export interface Headed {
  readonly table: ReadTable;
  /** The words over each column, without blanks, those of several header rows joined. */
  readonly labels: readonly string[];
  readonly rows: readonly BodyRow[];
}

/** How many rows a header may have, the title of the table among them. */
const deepest = 3;

/** The table under a header that has all these words, each over a column of its own; undefined where it has not. */
export function headed(table: ReadTable, words: readonly RegExp[]): Headed | undefined {
  const grid = table.rows.map(trimmedTextsOf);
  for (let depth = 1; depth <= Math.min(deepest, grid.length); depth += 1) {
    const labels = labelsOf(table.rows.slice(0, depth).map(covering));
    if (words.every((word) => labels.some((label) => word.test(label)))) {
      return { table, labels, rows: bodyOf(table, grid, depth, labels) };
    }
  }
  return undefined;
}

/** The first table under such a header. */
export function findHeaded(tables: readonly ReadTable[], words: readonly RegExp[]): Headed | undefined {
  return tables.map((table) => headed(table, words)).find((each) => each !== undefined);
}

/** Which column has the word over it, from 0; the last one where several have. */
export function columnOf({ labels }: Headed, word: RegExp): number | undefined {
  const at = labels.findLastIndex((label) => word.test(label));
  return at < 0 ? undefined : at;
}

/** What stands in a row under a word; nothing where the header does not have it. */
export function under(table: Headed, row: BodyRow, word: RegExp): string {
  const at = columnOf(table, word);
  return at === undefined ? '' : (row.cells[at] ?? '');
}

/** Where a row stands. */
export function placeIn({ table }: Headed, { nth, at }: BodyRow, column?: number): Place {
  const line = table.line + at;
  return { table: table.nth, row: nth, ...(column !== undefined && { column: column + 1 }), line };
}

/** The texts of a row of a header, with what covers several columns over each of them. */
function covering({ cells }: ReadRow): readonly string[] {
  const row: string[] = [];
  for (const { column, across, text } of cells) {
    for (let at = column - 1; at < column - 1 + across; at += 1) row[at] = text.trim();
  }
  return Array.from(row, (text) => text ?? '');
}

function labelsOf(header: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...header.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    squeezed(header.map((row) => row[column] ?? '').join('')),
  );
}

function bodyOf(
  table: ReadTable,
  grid: readonly (readonly string[])[],
  depth: number,
  labels: readonly string[],
): readonly BodyRow[] {
  const header = grid.slice(0, depth).map((row) => squeezed(row.join('\t')));
  const width = filled(labels);
  return grid.slice(depth).flatMap((cells, index): readonly BodyRow[] => {
    if (cells.every((text) => text === '') || header.includes(squeezed(cells.join('\t')))) return [];
    const beyond = Math.max(0, filled(cells) - width);
    const [leading = '', ...rest] = cells;
    const aligned = [leading, ...rest.slice(beyond)];
    const at = depth + index;
    return [{ nth: table.rows[at]?.nth ?? 0, at, cells: aligned, inner: rest.slice(0, beyond) }];
  });
}

/** How many columns there are up to the last one with anything in it. */
function filled(row: readonly string[]): number {
  return row.findLastIndex((text) => text !== '') + 1;
}
