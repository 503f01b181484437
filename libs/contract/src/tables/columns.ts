// Which column of a pasted table is which: by its heading, however a city writes it, or else by its place.
import type { Label } from '../label.js';

export interface Column<K extends string> {
  readonly key: K;
  readonly label: Label;
  /** Other headings that it goes by. */
  readonly also?: readonly string[];
  /** Its table cannot be read without it. */
  readonly needed?: true;
}

/** How a table is read. */
export interface Layout<K extends string> {
  /** Where each column stands, counted from 0; absent where it does not. */
  readonly places: Readonly<Partial<Record<K, number>>>;
  /** Whether the first row is headings. */
  readonly headed: boolean;
  /** Headings that nothing is read from. */
  readonly unread: readonly string[];
  /** Needed columns that are not there. */
  readonly missing: readonly Column<K>[];
}

/** How a table with that first row is read; headings are recognised by at least half of them, the columns' order else. */
export function layoutOf<K extends string>(
  columns: readonly Column<K>[],
  first: readonly string[],
): Layout<K> {
  const found = first.map((cell) => columns.find((column) => isHeading(column, cell)));
  const said = first.filter((cell) => cell !== '').length;
  const headed = said > 0 && found.filter((column) => column !== undefined).length * 2 >= said;
  const places: Partial<Record<K, number>> = {};
  for (const [at, column] of (headed ? found : columns).entries()) {
    if (column && at < Math.max(first.length, 1) && places[column.key] === undefined) places[column.key] = at;
  }
  return {
    places,
    headed,
    unread: headed ? first.filter((cell, at) => cell !== '' && found[at] === undefined) : [],
    missing: columns.filter(({ key, needed }) => needed && places[key] === undefined),
  };
}

/** A row by its columns; empty where it has no such cell. */
export function cellsOf<K extends string>(
  columns: readonly Column<K>[],
  { places }: Layout<K>,
  row: readonly string[],
): Readonly<Record<K, string>> {
  const cells = columns.map(({ key }) => [key, row[places[key] ?? -1] ?? ''] as const);
  return Object.fromEntries(cells) as Record<K, string>;
}

/** A heading without what people add to it: spaces, stars, numbers, what stands in brackets. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function isHeading<K extends string>({ label, also = [] }: Column<K>, cell: string): boolean {
  const heading = plain(cell);
  return heading !== '' && [label.ko, label.en, ...also].some((name) => plain(name) === heading);
}
