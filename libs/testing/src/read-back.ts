// The tables of a paper as our own readers must give them back, and as they did.
import { placed } from '#documents/grid';
import { laidOut } from '#documents/laid-out';
import type { Paper } from '#documents/model';
import { cleaned } from '#documents/read/cleaned';
import type { ReadDocument } from '#documents/read/document';

/** A table without what only its format says of it. */
export interface TableBack {
  readonly id: string | undefined;
  readonly rows: readonly { readonly id: string | undefined; readonly cells: readonly CellBack[] }[];
}

export interface CellBack {
  /** From 1. */
  readonly column: number;
  readonly across: number;
  readonly down: number;
  readonly text: string;
}

/** What was written: each cell's text as it is compared, with what it spans. */
export function tablesWritten(paper: Paper): readonly TableBack[] {
  return laidOut(paper)
    .sections.flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'table')
    .map((table) => ({
      id: table.id,
      rows: placed(table).map(({ row, cells }) => ({
        id: row.id,
        cells: cells.map(({ cell, column, across, down }) => ({
          column: column + 1,
          across,
          down,
          text: cleaned(
            cell.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'),
          ).trim(),
        })),
      })),
    }));
}

/** What was read. */
export function tablesRead({ blocks }: ReadDocument): readonly TableBack[] {
  return blocks
    .filter((block) => block.kind === 'table')
    .map(({ id, rows }) => ({
      id,
      rows: rows.map((row) => ({
        id: row.id,
        cells: row.cells.map(({ column, across, down, text }) => ({ column, across, down, text })),
      })),
    }));
}

/** Tables that a spreadsheet keeps as such, on sheets of their own or as text on its first: a table of one column is text there. */
export function asSheets(tables: readonly TableBack[]) {
  const isWorkedOn = ({ id, rows }: TableBack) =>
    id !== undefined || rows.some((row) => row.id !== undefined);
  const textsOf = ({ rows }: TableBack) => rows.map(({ cells }) => cells.map(({ text }) => text));
  return {
    workedOn: tables.filter(isWorkedOn),
    texts: tables
      .filter((table) => !isWorkedOn(table))
      .map(textsOf)
      .filter((rows) => rows.some((cells) => cells.length > 1)),
  };
}
