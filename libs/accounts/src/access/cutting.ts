// Cuts access records whose time is over, again and again, for as long as the product runs.
import { saidBriefly } from '#observing/withheld';
import type pg from 'pg';
import { cutOverdue } from './retention.js';

/** In milliseconds: an hour of the machine's own time. */
const often = 3_600_000;

/** Looks now and every hour, until the answer is called. `log` hears of what was cut, and of a database that is away. */
export function keepCutting(
  pool: pg.Pool,
  clock: { now(): Date },
  log: (line: string) => void,
): () => Promise<void> {
  let cutting: Promise<void> = Promise.resolve();
  const cut = () => {
    cutting = cutOverdue(pool, clock.now()).then(
      (gone) => {
        if (gone > 0) log(`access records: ${gone} cut after their time`);
      },
      (error: unknown) => log(`access records: ${saidBriefly(error)}`),
    );
  };
  cut();
  const timer = setInterval(cut, often);
  return async () => {
    clearInterval(timer);
    await cutting;
  };
}
