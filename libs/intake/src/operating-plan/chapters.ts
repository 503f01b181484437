// The chapter numbers of a plan: each goes on from the one before.
import { held } from '../checks/finding.js';
import type { Finding } from '../proposal.js';
import type { Chapter } from '../tables/chapters.js';

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** A Roman number; one sign may stand for several letters. */
function romanOf(number: string): number {
  const letters = [...number.normalize('NFKC')].map((letter) => values[letter] ?? 0);
  return letters.reduce((sum, value, index) => sum + (value < (letters[index + 1] ?? 0) ? -value : value), 0);
}

/** Chapters whose number is not their place in the row. */
export function heldChapters(chapters: readonly Chapter[]): readonly Finding[] {
  return chapters
    .filter(({ number }) => number !== '')
    .flatMap(({ number, title, line }, index) =>
      held({ value: String(romanOf(number)), place: { line } }, String(index + 1), {
        ko: `장 번호: ${index + 1}번째 장 ‘${title}’`,
        en: `Chapter number: chapter ${index + 1}, ‘${title}’`,
      }),
    );
}
