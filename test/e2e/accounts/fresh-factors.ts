// Factors on a database of their own, with a clock that the test moves.
import { randomBytes } from 'node:crypto';
import { accountsMigrations } from '#accounts/migrations';
import { openFactors, type Factors } from '#accounts/open-factors';
import { migrate } from '#door/house';
import { freshDatabase } from '#testing/database';
import pg from 'pg';

export interface FreshFactors extends Factors {
  readonly pool: pg.Pool;
  readonly secret: Buffer;
  readonly clock: { at: Date };
  /** Lets time pass. */
  wait(seconds: number): void;
  close(): Promise<void>;
}

/** Factors of nobody yet. */
export async function freshFactors(): Promise<FreshFactors> {
  const database = await freshDatabase();
  await migrate(database.url, accountsMigrations);
  const pool = new pg.Pool({ connectionString: database.url });
  const secret = randomBytes(48);
  const clock = { at: new Date('2026-03-02T09:00:10Z') };
  return {
    ...openFactors(pool, secret, () => clock.at),
    pool,
    secret,
    clock,
    wait: (seconds) => {
      clock.at = new Date(clock.at.getTime() + seconds * 1000);
    },
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
}
