// Stretches of months that print how long they are: `3.~6.(4개월)`; how many months lie between is counted again.
import type { Finding, Place } from '../proposal.js';
import { held } from './finding.js';

/** From one month to another of the same year, days between them left out, and how many months that is said to be. */
const stretch =
  /(?<![\d,])(\d{1,2})\.(?:\s*\d{1,2}\.)?\s*[~∼]\s*(\d{1,2})\.?(?:\s*\d{1,2}\.)?\s*\((\d{1,2})개월\)/g;

/** Every stretch in a text that is longer or shorter than is said. */
export function stretchesIn(text: string, about: string, place: Place): readonly Finding[] {
  return [...text.matchAll(stretch)].flatMap(([printed, from = '', until = '', months = '']) =>
    held({ value: months, place }, String(Number(until) - Number(from) + 1), {
      ko: `${about}: ‘${printed.trim()}’의 개월 수`,
      en: `${about}: months in ‘${printed.trim()}’`,
    }),
  );
}
