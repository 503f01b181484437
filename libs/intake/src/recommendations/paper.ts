// What a paper of a pledge says of a jury: its recommendations, and the paragraphs of the department's review of them.
import type { ReadDocument } from '#documents/read/document';
import { squeezed } from '../tables/words.js';
import type { Item } from '../taking/pairing.js';

export interface Advice {
  readonly recommendations: readonly Item[];
  readonly reviews: readonly Item[];
}

const recommended = /권고(안|사항)(주요)?내용|^[○□]?권고(안|사항)$/;
const reviewed = /검토의견|검토결과/;
const item = /^[-–•·]\s*/u;

/** Both lists, in their order; empty where the paper has none. */
export function adviceIn({ blocks }: ReadDocument): Advice {
  const recommendations: Item[] = [];
  const reviews: Item[] = [];
  let into: Item[] | undefined;
  for (const block of blocks) {
    if (block.kind === 'table') {
      into = undefined;
      continue;
    }
    const text = block.text.trim();
    const word = squeezed(text);
    if (item.test(text)) into?.push({ text: text.replace(item, ''), place: { line: block.line } });
    else if (recommended.test(word)) into = recommendations;
    else if (reviewed.test(word)) into = reviews;
    else if (word !== '') into = undefined;
  }
  return { recommendations, reviews };
}

/** The number of the pledge that the paper is about; undefined where none stands in it. */
export function pledgeNumberIn({ blocks }: ReadDocument): string | undefined {
  for (const block of blocks) {
    const texts =
      block.kind === 'text' ? [block.text] : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    const found = texts.map(squeezed).find((word) => /^([IVX]+|\d+)(-\d+)+$/.test(word));
    if (found !== undefined) return found;
  }
  return undefined;
}
