// The jury's story as one ordered list of acts: fifteen pledges, a vote on each adjustment, fourteen carried and one not.
import type { Act } from '../act.js';
import { answering, changing, closing, opening, proposing, settling, votes } from './round.js';
import { ground } from './term.js';

export const acts: readonly Act[] = [
  ...ground,
  ...opening,
  ...proposing,
  ...votes,
  ...answering,
  ...settling,
  ...changing,
  ...closing,
];
