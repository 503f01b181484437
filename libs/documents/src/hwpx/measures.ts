// Sizes of a page as HWPX counts them: 7,200 units to the inch.
import type { Section } from '../model.js';

const unitsPerMillimetre = 7200 / 25.4;

/** Units of a dot at 96 to the inch, as Hangul counts pictures. */
export const unitsPerDot = 75;

/** A length in millimetres, in units. */
export function millimetres(length: number): number {
  return Math.round(length * unitsPerMillimetre);
}

/** A4, always upright: that a section lies on its side is said beside it. */
export const paper = { width: 59528, height: 84188 } as const;

/** What stays free around the text: 20 mm, below 15; the bands of the head and foot are part of it. */
export const margin = {
  left: millimetres(20),
  right: millimetres(20),
  top: millimetres(8),
  header: millimetres(12),
  footer: millimetres(8),
  bottom: millimetres(7),
} as const;

/** How wide the text of a section runs. */
export function textWidth(orientation: Section['orientation']): number {
  const across = orientation === 'landscape' ? paper.height : paper.width;
  return across - margin.left - margin.right;
}

/** Widths of columns by their shares, with nothing lost or added by rounding. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = [0, ...shares].map((_, at) =>
    Math.round((shares.slice(0, at).reduce((sum, share) => sum + share, 0) / total) * width),
  );
  return shares.map((_, at) => (edges[at + 1] ?? 0) - (edges[at] ?? 0));
}
