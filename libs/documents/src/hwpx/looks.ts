// The looks of letters and paragraphs that a paper can have; the head of a HWPX file lists them, its text names them by number.
import type { Alignment, Run } from '../model.js';
import { officialDepths } from '../numbering.js';

/** What a piece of text is, as far as its look follows from it. */
const voices = ['body', 'cell', 'title', 'heading', 'subheading', 'note'] as const;
export type Voice = (typeof voices)[number];

/** Letter size in hundredths of a point, and whether it is set in the sans-serif face. */
export const sizes: Readonly<Record<Voice, { readonly height: number; readonly sans: boolean }>> = {
  body: { height: 1100, sans: false },
  cell: { height: 900, sans: false },
  title: { height: 1800, sans: true },
  heading: { height: 1400, sans: true },
  subheading: { height: 1200, sans: true },
  note: { height: 900, sans: true },
};

export const headingVoices = { 1: 'title', 2: 'heading', 3: 'subheading' } as const;

export interface LetterLook extends Pick<Run, 'bold' | 'struck' | 'underlined'> {
  readonly voice: Voice;
}

const truths = [false, true];

export const letterLooks: readonly LetterLook[] = voices.flatMap((voice) =>
  truths.flatMap((bold) =>
    truths.flatMap((struck) => truths.map((underlined) => ({ voice, bold, struck, underlined }))),
  ),
);

/** The number of a look of letters. */
export function letterId({ voice, bold, struck, underlined }: LetterLook): number {
  return voices.indexOf(voice) * 8 + (bold ? 4 : 0) + (struck ? 2 : 0) + (underlined ? 1 : 0);
}

export interface ParagraphLook {
  readonly voice: Voice;
  readonly align: Alignment;
  /** How far it is set in; its later lines begin below its mark's text. */
  readonly depth: number;
  readonly marked: boolean;
}

const alignments = ['start', 'center', 'end'] as const;
const deepest = officialDepths - 1;

export const paragraphLooks: readonly ParagraphLook[] = [
  ...voices.flatMap((voice) => alignments.map((align) => ({ voice, align, depth: 0, marked: false }))),
  ...Array.from({ length: officialDepths }, (_, depth) =>
    alignments.map((align) => ({ voice: 'body' as const, align, depth, marked: true })),
  ).flat(),
];

/** The number of a look of paragraphs; what is set in too deep stays with the deepest. */
export function paragraphId({ voice, align, depth, marked }: ParagraphLook): number {
  const plain = voices.indexOf(voice) * alignments.length;
  const base = marked
    ? voices.length * alignments.length + Math.min(depth, deepest) * alignments.length
    : plain;
  return base + alignments.indexOf(align);
}

/** Borders and fills by number. */
export const fills = { none: 1, letters: 2, cell: 3, heading: 4, toFill: 5 } as const;

/** Styles by number: headings are found by them in Hangul's outline. */
export const styles = { body: 0, heading: { 1: 1, 2: 2, 3: 3 }, header: 4, caption: 5 } as const;
