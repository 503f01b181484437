// Which rows of a comparison are found by what somebody types.
import type { ComparedRow } from '#contract/comparison/rows';
import { holdsWords } from '../holds-words.js';

/** Whether the program of a row has all of some words in its number and name. */
export function isNamed({ difference: { number, name } }: ComparedRow, words: string): boolean {
  return holdsWords([number, name], words);
}
