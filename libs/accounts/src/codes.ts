// Codes that people copy from paper: letters that are not mistaken for one another, read generously.
import { randomInt } from 'node:crypto';

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const inGroup = 5;

/** A fresh code: groups of five letters, 4.9 bits each. */
export function freshCode(groups: number): string {
  const group = () => Array.from({ length: inGroup }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** What was meant by what was typed: small letters, blanks and dashes do not matter. */
export function codeAsTyped(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '');
}
