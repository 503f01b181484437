// Reads the tables of office files with a reader that is none of their writers.
import { parse } from 'kordoc';
import { placed } from '#documents/grid';
import { laidOut } from '#documents/laid-out';
import type { Paper } from '#documents/model';

/** A cell where a reader must find it: rows and columns count from 0. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
  readonly text: string;
}

/** The tables of a file, each with the cells that are seen in it, from the top left. */
export async function tablesByKordoc(bytes: Uint8Array): Promise<readonly (readonly ReadCell[])[]> {
  const read = await parse(Buffer.from(bytes));
  if (!read.success) throw new Error(`kordoc cannot read it: ${read.error}`);
  return read.blocks.flatMap(({ table }) => (table ? [seen(table.cells)] : []));
}

/** The tables of a paper as its readers must find them; a paragraph ends its line, and blanks count once. */
export function tablesOf(paper: Paper): readonly (readonly ReadCell[])[] {
  return laidOut(paper)
    .sections.flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'table')
    .map((table) =>
      placed(table).flatMap(({ cells }) =>
        cells.map(({ cell, ...at }) => ({
          ...at,
          text: once(cell.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')),
        })),
      ),
    );
}

interface Spanning {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

function seen(rows: readonly (readonly Spanning[])[]): readonly ReadCell[] {
  const hidden = new Set<string>();
  const cells: ReadCell[] = [];
  rows.forEach((line, row) => {
    line.forEach(({ text, colSpan: across, rowSpan: down }, column) => {
      if (hidden.has(`${row} ${column}`)) return;
      for (let r = row; r < row + down; r += 1) {
        for (let c = column; c < column + across; c += 1) hidden.add(`${r} ${c}`);
      }
      cells.push({ row, column, across, down, text: once(text) });
    });
  });
  return cells;
}

function once(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}
