// By which number and name a paper calls the program that it is about.
import type { ReadDocument } from '#documents/read/document';
import type { Place } from '../proposal.js';
import { plain } from '../tables/words.js';

export interface Numbered {
  readonly number: string;
  readonly name: string;
  readonly place: Place;
}

const numberAlone = /^(?:[IVXⅠ-Ⅻ]+|\d+)(?:-\d+)+$/u;
const numberAndName = /^((?:[IVXⅠ-Ⅻ]+|\d+)(?:-\d+)+)[.\s]+(\S.*)$/u;

/** The first line that is a number of a program and its name, or the number alone with its name in the next. */
export function numberedIn({ blocks }: ReadDocument): Numbered | undefined {
  const lines = blocks
    .filter((block) => block.kind === 'text')
    .filter(({ text }) => text.trim() !== '')
    .slice(0, 20);
  for (const [index, { text, line }] of lines.entries()) {
    const [, number, name] = numberAndName.exec(text.trim()) ?? [];
    if (number !== undefined && name !== undefined) return { number, name: plain(name), place: { line } };
    const next = lines[index + 1]?.text;
    if (numberAlone.test(text.trim()) && next !== undefined)
      return { number: text.trim(), name: plain(next), place: { line } };
  }
  return undefined;
}
