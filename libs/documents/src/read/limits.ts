// How much of a file is read: more than any paper holds, less than anybody could hurt with.

export const readLimits = {
  /** Bytes of a file. */
  bytes: 64 * 1024 * 1024,
  /** Rows of a table. */
  rows: 20_000,
  columns: 200,
  /** Cells of all tables. */
  cells: 150_000,
  /** Paragraphs and tables. */
  blocks: 50_000,
  /** Characters of everything. */
  characters: 8_000_000,
  /** Things that are said to be left out. */
  leftOut: 100,
  /** Characters of one cell or paragraph. */
  cellCharacters: 200_000,
} as const;
