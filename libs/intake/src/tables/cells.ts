// The cells of a row by the columns that they stand in, and what a block of a document says as content.
import type { ReadBlock, ReadRow } from '#documents/read/document';
import { plain } from './words.js';

/** The text of each cell of a row by its column, as it stands in the file; nothing where no cell begins. */
export function textsOf({ cells }: ReadRow): readonly string[] {
  const texts: string[] = [];
  for (const { column, text } of cells) texts[column - 1] = text;
  return Array.from(texts, (text) => text ?? '');
}

/** The same without the blanks around each. */
export function trimmedTextsOf(row: ReadRow): readonly string[] {
  return textsOf(row).map((text) => text.trim());
}

/** A sentence, or the rows of a table one by one, as lines of content; an empty sentence is none. */
export function contentLinesOf(block: ReadBlock): readonly string[] {
  if (block.kind === 'text') return block.text.trim() === '' ? [] : [plain(block.text)];
  return block.rows.map((row) =>
    trimmedTextsOf(row)
      .filter((text) => text !== '')
      .join(' · '),
  );
}
