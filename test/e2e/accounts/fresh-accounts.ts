// Accounts on a database of their own, and a clock that specs move.
import { openAccounts, type Accounts } from '#accounts/accounts';
import { migrate } from '#door/house';
import { accountsMigrations } from '#accounts/migrations';
import { freshDatabase } from '#testing/database';
import pg from 'pg';

export const minute = 60_000;
export const hour = 60 * minute;

export interface FreshAccounts {
  readonly accounts: Accounts;
  readonly pool: pg.Pool;
  /** Moves the clock on by so many milliseconds. */
  pass(milliseconds: number): void;
  now(): Date;
  drop(): Promise<void>;
}

/** The accounts on an empty database, at nine in the morning; half an hour idle, ten hours in all. */
export async function freshAccounts(): Promise<FreshAccounts> {
  const database = await freshDatabase();
  await migrate(database.url, accountsMigrations);
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  let now = new Date('2021-08-02T09:00:00+09:00').getTime();
  const clock = { now: () => new Date(now) };
  return {
    accounts: openAccounts({ pool, clock }, { idle: 30 * minute, absolute: 10 * hour }),
    pool,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    now: clock.now,
    drop: async () => {
      await pool.end();
      await database.drop();
    },
  };
}
