// Shows that a log that was dumped and restored into another database goes on as if nothing had been (trap 4): no position,
// checkpoint or repeat rests on anything that a dump leaves behind.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type pg from 'pg';
import { verifyLog } from '#event-store/postgres/verify';
import type { EventStore } from '#event-store/store';
import { Subscription } from '#event-store/subscription';
import { anAppend } from '#testing/event-store-contract';
import { freshLog, type FreshLog } from './fresh-log.js';

/** Databases are made and dropped here, on machines that may be busy. */
const tables = ['events', 'commands', 'head', 'chains', 'checkpoints'];

let here: FreshLog;
let there: FreshLog;
beforeEach(async () => {
  [here, there] = [await freshLog(), await freshLog()];
});
afterEach(() => Promise.all([here.drop(), there.drop()]));

/** The rows of every table of the log, as a dump of data alone has them. */
async function dump(pool: pg.Pool): Promise<ReadonlyMap<string, string>> {
  const dumped = new Map<string, string>();
  for (const table of tables) {
    const { rows } = await pool.query<{ all: string }>(
      `SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]')::text AS all FROM eventstore.${table} t`,
    );
    dumped.set(table, rows[0]?.all ?? '[]');
  }
  return dumped;
}

async function restore(pool: pg.Pool, dumped: ReadonlyMap<string, string>): Promise<void> {
  await pool.query('DELETE FROM eventstore.head');
  for (const [table, rows] of dumped) {
    await pool.query(
      `INSERT INTO eventstore.${table}
       SELECT (jsonb_populate_record(NULL::eventstore.${table}, row)).* FROM jsonb_array_elements($1::jsonb) row`,
      [rows],
    );
  }
}

/** Handles what is there with a subscription that ends when it has come to the head; answers the positions it saw. */
async function follow(store: EventStore, pool: pg.Pool): Promise<readonly number[]> {
  const seen: number[] = [];
  const subscription = new Subscription(store, pool, {
    name: 'follower',
    handle: async (batch) => void seen.push(...batch.map(({ position }) => position)),
  });
  subscription.start();
  expect(await subscription.waitFor(await store.head(), 30_000)).toBe(true);
  await subscription.stop();
  return seen;
}

async function write(store: EventStore, from: number, to: number): Promise<void> {
  for (let nth = from; nth <= to; nth += 1) {
    await store.append(
      anAppend({ stream: `s-${nth % 3}`, commandId: `c-${nth}`, expectedVersion: Math.floor(nth / 3) }),
    );
  }
}

it('goes on where it was', async () => {
  const { store, pool } = here.process();
  await write(store, 0, 8);
  expect(await follow(store, pool)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  await write(store, 9, 11);

  const other = there.process();
  await restore(other.pool, await dump(pool));
  const again = anAppend({ stream: 's-2', commandId: 'c-11', expectedVersion: 3 });
  expect(await other.store.append(again)).toEqual({ outcome: 'repeated', version: 4, position: 12 });
  await write(other.store, 12, 14);

  expect(await follow(other.store, other.pool)).toEqual([10, 11, 12, 13, 14, 15]);
  expect(await verifyLog(other.pool)).toMatchObject({ events: 15, head: 15, findings: [] });
});
