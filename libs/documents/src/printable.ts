// What people typed or pasted may hold what no file format can carry: it is made printable once, before any writer sees it.
import type { Paper } from './model.js';

/** Stands where a character was that cannot be printed; every Korean font has it. */
const unprintable = '□';

/** Line ends as pasted from elsewhere, Unicode's own two among them. */
const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** Control characters, noncharacters, halves of surrogate pairs, and marks that turn the direction of reading. */
const notPrintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;

/** A text that every format can carry: lines end in `\n`, a tab is a space, and what cannot be printed is seen as such. */
export function printable(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replaceAll('\t', ' ')
    .replace(notPrintable, (char) => (char === '\n' ? char : unprintable));
}

/** A paper in which every text is printable. */
export function printablePaper(paper: Paper): Paper {
  return withTexts(paper, printable);
}

/** The same value, each text within it rewritten; bytes stay as they are. */
function withTexts<T>(value: T, rewrite: (text: string) => string): T;
function withTexts(value: unknown, rewrite: (text: string) => string): unknown {
  if (typeof value === 'string') return rewrite(value);
  if (Array.isArray(value)) return value.map((each: unknown) => withTexts(each, rewrite));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withTexts<unknown>(each, rewrite)]),
  );
}
