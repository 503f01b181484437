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

/** What stays free within a cell. */
export const cellMargin = { left: 300, right: 300, top: 141, bottom: 141 } as const;

/** Where text may stand on a page. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** How wide the text of a section runs, and how far down. */
export function textArea(orientation: Section['orientation']): Area {
  const [across, down] =
    orientation === 'landscape' ? [paper.height, paper.width] : [paper.width, paper.height];
  return {
    width: across - margin.left - margin.right,
    height: down - margin.top - margin.header - margin.footer - margin.bottom,
  };
}

/** Widths of columns by their shares, with nothing lost or added by rounding. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = [0, ...shares].map((_, at) =>
    Math.round((shares.slice(0, at).reduce((sum, share) => sum + share, 0) / total) * width),
  );
  return shares.map((_, at) => (edges[at + 1] ?? 0) - (edges[at] ?? 0));
}
