// What every part of the bench is given.
import type { Effort } from './effort.js';
import type { Section } from './section.js';

export interface Bench {
  readonly effort: Effort;
  /** Tells the operator what is being measured. */
  readonly log: (line: string) => void;
}

/** Measures one thing on databases of its own, which it drops. */
export type Part = (bench: Bench) => Promise<Section>;
