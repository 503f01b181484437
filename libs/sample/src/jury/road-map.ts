// District K up to the autumn of 2018: the road map of III-1-1 as its paper prints it, and the jury's advice on it.
import { day, tell, type Act } from '../act.js';
import { stating } from '../papers/stating.js';
import { advising } from './advising.js';
import { printed } from './printed.js';
import { office } from './streams.js';
import { ground } from './term.js';

/** What the paper prints is entered beside what follows from its rows. */
const printing: readonly Act[] = tell(
  'ground',
  'setup',
  day('2018-07-06', '09:00', ...stating(office, printed, 'K구 공약 III-1-1 (2018년 9월)')),
);

export const acts: readonly Act[] = [...ground, ...printing, ...advising];
