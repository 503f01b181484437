// Figures of a file that do not agree, as people read them: digits in threes, and which way they differ.
import { grouped } from '#contract/measured';
import { isDecimal } from '#domain/decimal';

/** A printed figure; words, such as a unit, stay as they are. */
export function figureSaid(words: string): string {
  return isDecimal(words) ? grouped(words) : words;
}

/** By how much one figure is above another, or below it. */
export function differenceSaid(by: string): string {
  return by.startsWith('-') ? `−${figureSaid(by.slice(1))}` : `+${figureSaid(by)}`;
}
