// Text as the fonts of a PDF can draw it: nothing is left out in silence, and no word is wider than its place.
import type { Font } from './font.js';

/** What is never drawn, and must not look as if it were missing. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** PDF/A forbids what has no meaning of its own. */
const meaningless = /\p{Co}/u;
/** Lines part before and after spaces, syllables and ideographs; what stands between is a word. */
const words = /[^\s\p{Script=Hangul}\p{Script=Han}]+/gu;
/** Between two letters; a mark stays with the letter that it stands on. */
const joints = /(?!^)(?=\P{M})/gu;

/** The text, composed; a character that the font lacks is printed as its number, as `[U+1F642]`. */
export function drawable(text: string, font: Font): string {
  return [...text.normalize('NFC').replace(invisible, '')]
    .map((char) => (char === '\n' || isDrawn(char, font) ? char : numberOf(char)))
    .join('');
}

function isDrawn(char: string, font: Font): boolean {
  return font.widthOf(codePointOf(char)) !== undefined && !meaningless.test(char);
}

function numberOf(char: string): string {
  return `[U+${codePointOf(char).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** A line in pieces between which it may part: one, unless some word of it is wider than its room (in ems). */
export function pieces(line: string, room: number, font: Font): readonly string[] {
  return line
    .replace(words, (word) => (widthOf(word, font) > room ? word.replace(joints, '\n') : word))
    .split('\n');
}

function widthOf(word: string, font: Font): number {
  return [...word].reduce((sum, char) => sum + (font.widthOf(codePointOf(char)) ?? 1), 0);
}

function codePointOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}
