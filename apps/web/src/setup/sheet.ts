// What a pasted table is to the guide: its columns, how its rows are read, and what each row still asks of the log.
import type { Label } from '#contract/label';
import type { CommandTypeOf, WireBody } from '#contract/wire';
import { cellsOf, layoutOf, type Column, type Layout } from '#contract/tables/columns';
import type { StreamName, Vocabularies } from '#domain/between/streams';

/** Something wrong with a row as it stands in the table, before anybody was asked. */
export interface Problem<K extends string> {
  readonly column: K;
  readonly say: Label;
}

/** One thing that a row makes: of one line, or of several where the later ones only add to it. */
export interface Entry<Row, K extends string> {
  /** The lines of the table, counted from 0 with the headings. */
  readonly lines: readonly [number, ...number[]];
  readonly problems: readonly (Problem<K> & { readonly line: number })[];
  /** Absent while there are problems. */
  readonly row?: Row;
  /** How blank cells were read. */
  readonly derived?: Readonly<Partial<Record<K, Label>>>;
}

/** A line by its columns. */
export interface Line<K extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<K, string>>;
}

/** One command, as it is sent. */
export type Step = {
  readonly [S in StreamName]: {
    readonly [T in CommandTypeOf<S>]: {
      readonly stream: S;
      readonly id: string;
      readonly command: T;
      readonly body: WireBody<S, T>;
    };
  }[CommandTypeOf<S>];
}[StreamName];

/** The state of a stream as it is now. */
export type Look = <S extends StreamName>(stream: S, id: string) => Promise<Vocabularies[S]['state']>;

/** A kind of table. `Around` is what the page knows, `Facts` what is read again before each step. */
export interface Sheet<Row, K extends string, Around, Facts> {
  readonly name: string;
  readonly title: Label;
  readonly columns: readonly Column<K>[];
  readonly read: (
    lines: readonly Line<K>[],
    around: Around,
    layout: Layout<K>,
    headings: readonly string[],
  ) => readonly Entry<Row, K>[];
  /** What is known before anything is sent. */
  readonly known: (row: Row, around: Around) => Facts;
  /** How it stands now. */
  readonly look: (row: Row, look: Look, around: Around) => Promise<Facts>;
  /** What a row still needs, the first thing first; undefined once all of it is there. */
  readonly next: (row: Row, facts: Facts, around: Around) => Step | undefined;
  /** What is there otherwise than the row says, and stays so. */
  readonly differs?: (row: Row, facts: Facts, around: Around) => Label | undefined;
}

/** A whole table as it was read. */
export interface Reading<Row, K extends string> {
  readonly rows: readonly (readonly string[])[];
  readonly layout: Layout<K>;
  readonly lines: readonly Line<K>[];
  readonly entries: readonly Entry<Row, K>[];
}

/** Reads a table; nothing is read where a needed column is missing. */
export function readingOf<Row, K extends string, Around, Facts>(
  sheet: Sheet<Row, K, Around, Facts>,
  rows: readonly (readonly string[])[],
  around: Around,
): Reading<Row, K> {
  const headings = rows[0] ?? [];
  const layout = layoutOf(sheet.columns, headings);
  const lines = rows
    .map((row, line) => ({ line, cells: cellsOf(sheet.columns, layout, row) }))
    .slice(layout.headed ? 1 : 0);
  const entries = layout.missing.length > 0 ? [] : sheet.read(lines, around, layout, headings);
  return { rows, layout, lines, entries };
}

/** An entry of its lines, with the row where nothing is wrong. */
export function entryOf<Row, K extends string>(
  lines: Entry<Row, K>['lines'],
  problems: Entry<Row, K>['problems'],
  row: () => Row,
  derived?: Entry<Row, K>['derived'],
): Entry<Row, K> {
  return problems.length === 0 ? { lines, problems, derived, row: row() } : { lines, problems, derived };
}
