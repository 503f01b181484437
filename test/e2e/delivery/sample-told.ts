// What the sample itself tells people, out of the way of specs that look at what they tell them.
import { expect } from '@jest/globals';
import type pg from 'pg';
import { eventually } from '../eventually.js';

/** How many letters there are, and how many are still to go some way. */
const told = `
SELECT count(*) AS all, count(*) FILTER (WHERE NOT routed OR EXISTS (
  SELECT FROM delivery.deliveries WHERE letter = position AND state IN ('waiting', 'sending')
)) AS open FROM delivery.letters`;

/** One notice to each member of the jobs subcommittee. */
const noticesOfTheSample = 17;

/** Waits until the sample's notices are out, and forgets them. */
export async function forgetWhatTheSampleTold(pool: pg.Pool): Promise<void> {
  await eventually(async () => {
    const { rows } = await pool.query<{ all: string; open: string }>(told);
    expect(rows[0]).toEqual({ all: String(noticesOfTheSample), open: '0' });
  });
  await pool.query('DELETE FROM delivery.letters');
}
