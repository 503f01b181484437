// Finds the answer sheets in a document: by the id that we wrote into them, or else by their headings.
import { answerSheetColumns, sheetNamedBy, type SheetColumn } from '#contract/tables/answer-sheet';
import { layoutOf, type Layout } from '#contract/tables/columns';
import type { ReadDocument, ReadRow, ReadTable } from '#documents/read/document';
import type { Called } from '#domain/called';
import { textsOf } from '../tables/cells.js';

/** A row of a sheet, with what stands in its columns. */
export interface SheetRow {
  readonly table: ReadTable;
  readonly row: ReadRow;
  readonly cells: Readonly<Record<SheetColumn, string>>;
}

export interface Sheet {
  readonly table: ReadTable;
  /** The round and the department that it was written for, where it still says so. */
  readonly of?: { readonly round: string; readonly department: string };
  readonly rows: readonly SheetRow[];
}

type Placed = Layout<SheetColumn>['places'];

/** Every sheet of the document; empty rows are left out. */
export function sheetsIn(document: ReadDocument, called: Called): readonly Sheet[] {
  return document.blocks.flatMap((block): Sheet[] => {
    if (block.kind !== 'table') return [];
    const of = block.id === undefined ? undefined : sheetNamedBy(block.id);
    const head = headOf(block, called);
    if (!head) return [];
    const rows = block.rows
      .slice(head.at + 1)
      .map((row) => ({ table: block, row, cells: cellsIn(row, head.places) }))
      .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
    return [{ table: block, ...(of ? { of } : {}), rows }];
  });
}

/** The first row that heads all that is needed; what stands above it is somebody's own. */
function headOf(
  table: ReadTable,
  called: Called,
): { readonly at: number; readonly places: Placed } | undefined {
  for (const [at, row] of table.rows.entries()) {
    const { headed, missing, places } = layoutOf(answerSheetColumns(called), textsOf(row));
    if (headed && missing.length === 0) return { at, places };
  }
  return undefined;
}

function cellsIn(row: ReadRow, places: Placed): SheetRow['cells'] {
  const texts = textsOf(row);
  const text = (key: SheetColumn) => (texts[places[key] ?? -1] ?? '').trim();
  return {
    number: text('number'),
    name: text('name'),
    track: text('track'),
    opinion: text('opinion'),
    disposition: text('disposition'),
    text: text('text'),
    proof: text('proof'),
    due: text('due'),
  };
}
