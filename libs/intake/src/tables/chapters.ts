// A document chapter by chapter: what stands between one heading and the next.
import type { ReadBlock, ReadDocument, ReadTable, ReadText } from '#documents/read/document';

export interface Chapter {
  /** As it is printed: `4`, `VII`; empty for what stands before the first. */
  readonly number: string;
  readonly title: string;
  readonly line: number;
  readonly blocks: readonly ReadBlock[];
}

/** A heading's number and title, where a line is one. */
export type Heading = (line: string) => { readonly number: string; readonly title: string } | undefined;

/** The document in chapters, what stands before the first one as one without a number. */
export function chaptersOf({ blocks }: ReadDocument, heading: Heading): readonly Chapter[] {
  const chapters: (Omit<Chapter, 'blocks'> & { readonly blocks: ReadBlock[] })[] = [
    { number: '', title: '', line: 1, blocks: [] },
  ];
  for (const block of blocks) {
    const found = block.kind === 'text' ? heading(block.text.trim()) : undefined;
    if (found) chapters.push({ ...found, line: block.line, blocks: [] });
    else chapters.at(-1)?.blocks.push(block);
  }
  return chapters;
}

/** The chapter whose title has the word; an empty one where none has. */
export function chapterOn(chapters: readonly Chapter[], word: RegExp): Chapter {
  return chapters.find(({ title }) => word.test(title)) ?? { number: '', title: '', line: 1, blocks: [] };
}

/** The tables of a document or a chapter, in their order. */
export function tablesIn({ blocks }: { readonly blocks: readonly ReadBlock[] }): readonly ReadTable[] {
  return blocks.filter((block) => block.kind === 'table');
}

/** Its paragraphs and lines, empty ones left out. */
export function textsIn({ blocks }: { readonly blocks: readonly ReadBlock[] }): readonly ReadText[] {
  return blocks.filter((block) => block.kind === 'text').filter(({ text }) => text.trim() !== '');
}

/** What is written between a table and the one before: its title, and what it is counted in. */
export function captionOf({ blocks }: { readonly blocks: readonly ReadBlock[] }, table: ReadTable): string {
  const before = blocks.slice(0, blocks.indexOf(table));
  const since = before.slice(before.findLastIndex((block) => block.kind === 'table') + 1);
  return since.flatMap((block) => (block.kind === 'text' ? [block.text.trim()] : [])).join('\n');
}
