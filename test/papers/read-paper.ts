// A paper as somebody reads it who holds it against another: every cell of its tables by what heads its row and its column.
import { placed } from '#documents/grid';
import type { Block, Cell, Paper, Run, Table } from '#documents/model';

const textOfRuns = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

export const textOf = ({ paragraphs }: Cell): string =>
  paragraphs.map(({ runs }) => textOfRuns(runs)).join('\n');

export const blocksOf = (paper: Paper): readonly Block[] => paper.sections.flatMap(({ blocks }) => blocks);

/** The table of an id; throws where the paper has none. */
export function tableOf(paper: Paper, id: string): Table {
  const table = blocksOf(paper).find((block): block is Table => block.kind === 'table' && block.id === id);
  if (!table) throw new Error(`the paper has no table ${id}`);
  return table;
}

/** What the last header row above a column says, by columns from the left. */
function columnHeads(table: Table): readonly string[] {
  const heads: string[] = table.columns.map(() => '');
  for (const { cells } of placed(table).slice(0, Math.max(table.headerRows, 1)))
    for (const { cell, column, across } of cells)
      for (let at = column; at < column + across; at += 1) heads[at] = textOf(cell);
  return heads;
}

/** A row’s cells by what heads their columns; throws where the table has no row of that id. */
export function rowOf(table: Table, id: string): Readonly<Record<string, string>> {
  const row = placed(table).find((each) => each.row.id === id);
  if (!row) throw new Error(`the table has no row ${id}`);
  const heads = columnHeads(table);
  return Object.fromEntries(row.cells.map(({ cell, column }) => [heads[column] ?? '', textOf(cell)]));
}

/** All that a paper says, block by block. */
export function wordsOf(paper: Paper): string {
  return blocksOf(paper).flatMap(wordsIn).join('\n');
}

function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [textOfRuns(block.runs)];
    case 'items':
      return block.items.flatMap(({ runs, items = [] }) => [
        textOfRuns(runs),
        ...wordsIn({ ...block, items }),
      ]);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(textOf));
    case 'approvalLine':
      return [
        ...[...block.steps, ...(block.cooperation ?? [])].flatMap(({ post, mark = '', on = '' }) => [
          post,
          mark,
          on,
        ]),
        ...(block.registration ?? []),
      ];
    case 'picture':
      return [];
  }
}
