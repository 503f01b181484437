// A document with every run of blanks as one: patterns then never go over long ones again and again.
import type { ReadBlock, ReadDocument } from '#documents/read/document';

/** The same document; lines within a cell stay lines. */
export function tidied(document: ReadDocument): ReadDocument {
  return { ...document, blocks: document.blocks.map(blockOf) };
}

function blockOf(block: ReadBlock): ReadBlock {
  if (block.kind === 'text') return { ...block, text: textOf(block.text) };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, text: textOf(cell.text) })),
  }));
  return { ...block, rows };
}

function textOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
