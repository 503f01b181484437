// Short hands for what papers are made of: cells, paragraphs and lines of text that somebody wrote.
import type { Alignment, Cell, Heading, Item, Paragraph, Run } from '../model.js';

/** Text as it is. */
export const run = (text: string): Run => ({ text });
/** Text in bold. */
export const bold = (text: string): Run => ({ text, bold: true });

/** A paragraph of one text, or of several that look different. */
export function paragraph(runs: string | readonly Run[], align?: Alignment): Paragraph {
  return {
    kind: 'paragraph',
    runs: typeof runs === 'string' ? [run(runs)] : runs,
    ...(align && { align }),
  };
}

/** What heads a chapter of a paper. */
export function heading(text: string): Heading {
  return { kind: 'heading', level: 2, text };
}

/** What somebody wrote, a paragraph for each line that says something. */
export function saidParagraphs(text: string): readonly Paragraph[] {
  return saidLines(text).map((line) => paragraph(line));
}

/** The same as items of a list; a dash that was typed before a line is the list's own. */
export function saidItems(text: string): readonly Item[] {
  return saidLines(text).map((line) => ({ runs: [run(line.replace(/^[-–•·]\s*/u, ''))] }));
}

/** A box with what it stands for, ticked or not; the two never part at the end of a line. */
export function box(isTicked: boolean, text: string): string {
  return `${isTicked ? '■' : '□'}\u00a0${text}`.trim();
}

/** What heads a row or column. */
export function head(text: string, span: Pick<Cell, 'across' | 'down'> = {}): Cell {
  return { paragraphs: [paragraph(text, 'center')], heading: true, ...span };
}

/** A cell of text that somebody wrote, or of paragraphs. */
export function cell(content: string | readonly Paragraph[], span: Pick<Cell, 'across' | 'down'> = {}): Cell {
  return { paragraphs: typeof content === 'string' ? saidParagraphs(content) : content, ...span };
}

/** A cell with one short text in its middle; empty where there is none. */
export function centered(text: string, span: Pick<Cell, 'across' | 'down'> = {}): Cell {
  return { paragraphs: text === '' ? [] : [paragraph(text, 'center')], ...span };
}

function saidLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
