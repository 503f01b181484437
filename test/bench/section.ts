// What a part of the bench hands over to be printed: a table, the goals it is held against, and plots.
import type { Plot } from './report/plot.js';

export interface Section {
  readonly title: string;
  /** What was measured, and how; a paragraph each. */
  readonly about: readonly string[];
  readonly columns: readonly string[];
  /** Cells as they are written; the first names the row. */
  readonly rows: readonly (readonly string[])[];
  readonly verdicts: readonly Verdict[];
  readonly plots: readonly Plot[];
}

/** A goal beside what was found. */
export interface Verdict {
  readonly of: string;
  readonly goal: string;
  readonly found: string;
  readonly reached: boolean;
  /** What keeps it from being reached, where something is known to. */
  readonly because?: string;
}

/** Holds a figure against the least that it should be. */
export function atLeast(
  of: string,
  found: number,
  least: number,
  written: (figure: number) => string,
  because?: string,
): Verdict {
  return { of, goal: `≥ ${written(least)}`, found: written(found), reached: found >= least, because };
}

/** Holds a figure against the most that it should be. */
export function atMost(
  of: string,
  found: number,
  most: number,
  written: (figure: number) => string,
  because?: string,
): Verdict {
  return { of, goal: `≤ ${written(most)}`, found: written(found), reached: found <= most, because };
}
