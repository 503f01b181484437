// What was read out of a file, whatever its format: text and tables in their order, each with its place.

export const readFormats = ['hwp', 'hwpx', 'docx', 'xlsx', 'text'] as const;
export type ReadFormat = (typeof readFormats)[number];

export interface ReadDocument {
  readonly format: ReadFormat;
  readonly blocks: readonly ReadBlock[];
  /** What the file holds and the reader left out: macros, nested tables taken apart, pictures. */
  readonly leftOut: readonly LeftOut[];
}

export type ReadBlock = ReadText | ReadTable;

/** A paragraph. */
export interface ReadText {
  readonly kind: 'text';
  readonly text: string;
  /** From 1; lines of the text as a person would count them in the file, paragraphs where a format has no lines. */
  readonly line: number;
  /** From 1, where it heads what follows and the format says so. */
  readonly level?: number;
}

export interface ReadTable {
  readonly kind: 'table';
  /** From 1, among the tables of the file. */
  readonly nth: number;
  /** Of the first row, as a text counts. */
  readonly line: number;
  /** The id that the table was written with, where it is one of ours. */
  readonly id?: string;
  /** The name of its sheet, where it has one. */
  readonly sheet?: string;
  readonly rows: readonly ReadRow[];
}

export interface ReadRow {
  /** From 1: its row in the table, or in the sheet that it stands in. */
  readonly nth: number;
  /** The id that the row was written with, where it is one of ours. */
  readonly id?: string;
  /** Only cells that begin in this row, from the left. */
  readonly cells: readonly ReadCell[];
}

export interface ReadCell {
  /** From 1. */
  readonly column: number;
  /** Paragraphs, one under the other, joined by `\n`; a box to tick is ☐ or ☑. */
  readonly text: string;
  /** Columns and rows that it covers; 1 where the format does not say. */
  readonly across: number;
  readonly down: number;
  /** It holds a formula: `text` is what it showed when the file was saved. */
  readonly formula?: true;
}

export const leftOutKinds = [
  'macro',
  'nested-table',
  'picture',
  'hidden-sheet',
  'comment',
  'rows-beyond',
] as const;
export interface LeftOut {
  readonly kind: (typeof leftOutKinds)[number];
  /** Where, in words of the format: a sheet's name, the table's number. */
  readonly where?: string;
}
