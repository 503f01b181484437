// The jury's story as one ordered list of acts: six recommendations on the new plan; two years on, a vote on each of fifteen adjustments.
import type { Act } from '../act.js';
import { advisedEnd, advising } from './advising.js';
import { answering, changing, closing, opening, proposing, settling, votes } from './round.js';
import { ground } from './term.js';

export const acts: readonly Act[] = [
  ...ground,
  ...advising,
  ...advisedEnd,
  ...opening,
  ...proposing,
  ...votes,
  ...answering,
  ...settling,
  ...changing,
  ...closing,
];
