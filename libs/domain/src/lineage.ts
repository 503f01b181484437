// How programs come from one another over the plans: continued, merged, split.
import type { ProgramId } from './ids.js';

export const descents = ['continues', 'merges', 'splitsFrom'] as const;
/** How a program stands to one before it: it continues it, merges it with others, or is split from it. */
export type Descent = (typeof descents)[number];

/** A program that this one comes from. */
export interface Ancestor {
  readonly program: ProgramId;
  readonly how: Descent;
}
