// Shows that a snapshot is a shortcut and never the truth: the log has to confirm it, and a later one stays.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fold, unfolded, type Folding } from '#event-store/folding';
import { PostgresSnapshots } from '#event-store/postgres/postgres-snapshots';
import { verifySnapshots, type Refold } from '#event-store/postgres/verify-snapshots';
import type { Snapshot } from '#event-store/snapshots';
import { Streams } from '#event-store/streams';
import { anAppend, anEvent } from '#testing/event-store-contract';
import { freshLog, type FreshLog } from './fresh-log.js';

/** Databases are made and dropped here, on machines that may be busy. */
let log: FreshLog;
let snapshots: PostgresSnapshots;

beforeAll(async () => {
  log = await freshLog();
  snapshots = new PostgresSnapshots(log.pool());
});

afterAll(() => log.drop());

const counting: Folding<{ readonly count: number }> = {
  name: 'count',
  initial: { count: 0 },
  evolve: ({ count }) => ({ count: count + 1 }),
};

async function streamOf(stream: string, events: number) {
  const store = log.store();
  const address = { organization: 'city', stream };
  const streams = () => new Streams(store, { snapshotting: { snapshots, shape: 'v1', every: 10 } });
  const writing = streams();
  for (let nth = 1; nth <= events; nth += 1) {
    const command = { id: `${stream}-${nth}`, fingerprint: 'f', recordedAt: '2021-08-07T00:00:00Z' };
    await writing.execute(address, counting, command, () => ({ events: [anEvent()] }));
  }
  return { address, streams };
}

/** Snapshots are kept in the background; this is there once it is. */
async function kept(address: { organization: string; stream: string }, version: number): Promise<Snapshot> {
  for (;;) {
    const snapshot = await snapshots.read(address, 'count v1');
    if (snapshot && snapshot.version >= version) return snapshot;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

it('is read by another process, which folds only what came after', async () => {
  const { address, streams } = await streamOf('long', 25);
  const snapshot = await kept(address, 20);
  expect(snapshot).toMatchObject({ state: { count: 20 }, version: 20, commandId: 'long-20' });
  await snapshots.keep(address, 'count v1', {
    ...snapshot,
    state: { count: 1_020 },
    version: 21,
    commandId: 'long-21',
  });
  expect((await streams().load(address, counting)).state.count).toBe(1_024);
});

it('is passed over where the log does not confirm it', async () => {
  const { address, streams } = await streamOf('doubted', 12);
  const snapshot = await kept(address, 10);
  await snapshots.keep(address, 'count v1', { ...snapshot, version: 11, commandId: 'somebody-else' });
  expect(await snapshots.read(address, 'count v1')).toBeUndefined();
  expect((await streams().load(address, counting)).state.count).toBe(12);
});

it('stays where an earlier one comes late, and gives way to another shape', async () => {
  const { address } = await streamOf('raced', 20);
  const snapshot = await kept(address, 20);
  await snapshots.keep(address, 'count v1', { ...snapshot, version: 10, commandId: 'raced-10' });
  expect((await kept(address, 20)).version).toBe(20);
  await snapshots.keep(address, 'count v2', { ...snapshot, version: 10, commandId: 'raced-10' });
  expect(await snapshots.read(address, 'count v1')).toBeUndefined();
  expect((await snapshots.read(address, 'count v2'))?.version).toBe(10);
});

/** Folds what was counted, as a product does that knows only that. */
const recount: Refold = (_, shape) => {
  let folded = unfolded(counting);
  return shape === 'count v1'
    ? {
        take: (events) => {
          folded = fold(counting, folded, events);
        },
        get state() {
          return folded.state;
        },
      }
    : undefined;
};

it.each([
  ['a forged state', { state: { count: 1_010 } }],
  ['another place in the log', { position: 1 }],
])('is named where it has %s, of those that this code reads', async (_, forged) => {
  const pool = log.pool();
  await snapshots.forget();
  const stream = `forged ${Object.keys(forged)[0]}`;
  const { address } = await streamOf(stream, 10);
  await streamOf(`${stream} too`, 10);
  const snapshot = await kept(address, 10);
  await kept({ ...address, stream: `${stream} too` }, 10);
  expect(await verifySnapshots(pool, recount)).toEqual([]);

  await snapshots.forget();
  await snapshots.keep(address, 'count v1', { ...snapshot, ...forged });
  const { position } = { ...snapshot, ...forged };
  expect(await verifySnapshots(pool, recount)).toEqual([
    { kind: 'snapshotDiffers', position, organization: 'city', about: stream },
  ]);
  expect(await verifySnapshots(pool, () => undefined)).toEqual([]);
});

it('is named where its stream cannot be folded', async () => {
  await snapshots.forget();
  const { address } = await streamOf('unfoldable', 10);
  await kept(address, 10);
  const refuses: Refold = () => ({
    take: () => {
      throw new TypeError('unknown event');
    },
    state: undefined,
  });
  expect(await verifySnapshots(log.pool(), refuses)).toMatchObject([{ about: 'unfoldable' }]);
});

it('is confirmed by one look into the log, also where that has grown since the planner last looked', async () => {
  const grown = await freshLog();
  const pool = grown.pool(1);
  await pool.query('ALTER TABLE eventstore.events SET (autovacuum_enabled = off)');
  const store = grown.store();
  await store.append(anAppend({ stream: 'long', expectedVersion: 0 }));
  await pool.query('ANALYZE eventstore.events');
  const events = Array.from({ length: 2_000 }, () => anEvent());
  await store.append(anAppend({ stream: 'long', commandId: 'grown', expectedVersion: 1, events }));
  const kept = new PostgresSnapshots(pool);
  const { organization } = anAppend();
  const address = { organization, stream: 'long' };
  await kept.keep(address, 'count v1', { state: {}, version: 2_001, position: 2_001, commandId: 'grown' });

  await pool.query('SELECT pg_stat_force_next_flush()');
  await pool.query('BEGIN');
  expect((await kept.read(address, 'count v1'))?.version).toBe(2_001);
  const { rows } = await pool.query(
    `SELECT (seq_tup_read + idx_tup_fetch)::integer AS read FROM pg_stat_xact_user_tables
     WHERE schemaname = 'eventstore' AND relname = 'events'`,
  );
  await pool.query('COMMIT');
  expect(rows).toEqual([{ read: 1 }]);
  await grown.drop();
});
