// Stretches of months that print how long they are: `3.~6.(4개월)`; how many months lie between is counted again.
import type { Finding, Place } from '../proposal.js';
import { held } from './finding.js';

/** From one month to another of the same year, days between them left out, and how many months that is said to be. */
const stretch =
  /(?<![\d,])(\d{1,2})\.(?:\s*\d{1,2}\.)?\s*[~∼]\s*(\d{1,2})\.?(?:\s*\d{1,2}\.)?\s*\((\d{1,2})개월\)/g;

/** `연 8개월 (상·하반기 각 4개월)`: both halves of a year as long as each. */
const halves = /연\s*(\d{1,2})개월\s*\(상·하반기\s*각\s*(\d)개월\)/g;

/** Every stretch in a text that is longer or shorter than is said, and every year that is not twice its halves. */
export function stretchesIn(text: string, about: string, place: Place): readonly Finding[] {
  const inHalves = [...text.matchAll(halves)].flatMap(([printed, months = '', half = '']) =>
    held({ value: months, place }, String(2 * Number(half)), {
      ko: `${about}: ‘${printed}’의 개월 수`,
      en: `${about}: months in ‘${printed}’`,
    }),
  );
  const between = [...text.matchAll(stretch)].flatMap(([printed, from = '', until = '', months = '']) =>
    held({ value: months, place }, String(Number(until) - Number(from) + 1), {
      ko: `${about}: ‘${printed.trim()}’의 개월 수`,
      en: `${about}: months in ‘${printed.trim()}’`,
    }),
  );
  return [...inHalves, ...between];
}
