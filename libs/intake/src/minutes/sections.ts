// What was said in a meeting, program by program, as minutes list it under bare numbers of programs.
import type { ReadDocument } from '#documents/read/document';
import type { Place } from '../proposal.js';
import { squeezed } from '../tables/words.js';

export interface SaidLine {
  readonly text: string;
  readonly place: Place;
}

/** What stands under the number of one program. */
export interface Section {
  readonly number: string;
  readonly place: Place;
  readonly lines: readonly SaidLine[];
  /** Headings of an outcome under which nothing stands. */
  readonly empty: readonly SaidLine[];
}

const number = /^\d+-\d+$/;
const outcome = /^회의결과$/;
/** A numbered heading, a note on an enclosure, or what stands at the end. */
const ends = /^(\d+\.|\d+\)|※|붙임|회의사진)/;

/** The sections of a document; none where it lists nothing so. */
export function sectionsIn({ blocks }: ReadDocument): readonly Section[] {
  const sections: { number: string; place: Place; lines: SaidLine[]; empty: SaidLine[] }[] = [];
  let open = false;
  let awaited: SaidLine | undefined;
  const close = () => {
    if (awaited) sections.at(-1)?.empty.push(awaited);
    awaited = undefined;
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      close();
      open = false;
      continue;
    }
    const word = squeezed(block.text);
    const line = { text: said(block.text), place: { line: block.line } };
    if (number.test(word)) {
      close();
      sections.push({ number: word, place: line.place, lines: [], empty: [] });
      open = true;
    } else if (open && outcome.test(word)) {
      close();
      awaited = line;
    } else if (ends.test(word)) {
      close();
      open = false;
    } else if (open && word !== '') {
      awaited = undefined;
      sections.at(-1)?.lines.push(line);
    }
  }
  close();
  return sections;
}

function said(text: string): string {
  return text.trim().replace(/^[-–•·]\s*/u, '');
}
