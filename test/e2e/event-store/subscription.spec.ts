// Shows that a subscription handles every event once and in order, whatever breaks, and stops only itself.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import type { EventStore, Recorded } from '#event-store/store';
import { Subscription, type Subscriber, type SubscriptionOptions } from '#event-store/subscription';
import { anAppend, anEvent } from '#testing/event-store-contract';
import { freshLog, type FreshLog } from './fresh-log.js';

/** Databases are made and dropped here, on machines that may be busy. */
/** Long enough for any machine; a test that needs it has failed. */
const patience = 20_000;
/** Longer than any test: what is woken then was woken by an announcement. */
const neverPoll = 3_600_000;

let log: FreshLog;
let store: PostgresEventStore;
let pool: pg.Pool;
let started: Subscription[];
let appends = 0;

beforeEach(async () => {
  log = await freshLog();
  store = log.store();
  pool = log.pool();
  started = [];
  await pool.query(
    'CREATE TABLE seen (subscription text, position bigint, PRIMARY KEY (subscription, position))',
  );
});

afterEach(async () => {
  await Promise.all(started.map((subscription) => subscription.stop()));
  await log.drop();
});

async function appendEvents(count: number): Promise<void> {
  appends += 1;
  await store.append(
    anAppend({ stream: `s-${appends}`, events: Array.from({ length: count }, () => anEvent()) }),
  );
}

/** Writes the positions into `seen`, which refuses a position that it has. */
function sees(
  name: string,
  before: (batch: readonly Recorded[], tx: pg.PoolClient) => Promise<void> = async () => undefined,
): Subscriber {
  return {
    name,
    handle: async (batch, tx) => {
      await before(batch, tx);
      for (const { position } of batch) {
        await tx.query('INSERT INTO seen VALUES ($1, $2)', [name, position]);
      }
    },
  };
}

function start(
  subscriber: Subscriber,
  options: SubscriptionOptions & { store?: EventStore; pool?: pg.Pool } = {},
) {
  const subscription = new Subscription(options.store ?? store, options.pool ?? pool, subscriber, {
    pollMs: neverPoll,
    ...options,
  });
  started.push(subscription);
  subscription.start();
  return subscription;
}

async function seen(name: string): Promise<number[]> {
  const { rows } = await pool.query<{ position: string }>(
    'SELECT position FROM seen WHERE subscription = $1 ORDER BY position',
    [name],
  );
  return rows.map(({ position }) => Number(position));
}

function count(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A promise and what resolves it. */
function aGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe('a subscription', () => {
  it('handles what was there and what comes, in order, in batches', async () => {
    const batches: number[][] = [];
    await appendEvents(5);
    const subscription = start(
      sees('all', async (batch) => {
        batches.push(batch.map(({ position }) => position));
      }),
      { batch: 2 },
    );
    expect(await subscription.waitFor(5, patience)).toBe(true);
    await appendEvents(1);
    expect(await subscription.waitFor(6, patience)).toBe(true);

    expect(batches).toEqual([[1, 2], [3, 4], [5], [6]]);
    expect(await seen('all')).toEqual(count(1, 6));
    expect(subscription.status()).toEqual({ name: 'all', position: 6, state: 'running' });
  });

  it('goes on after its checkpoint when started again', async () => {
    await appendEvents(3);
    const first = start(sees('again'));
    await first.waitFor(3, patience);
    await first.stop();
    expect(first.status()).toEqual({ name: 'again', position: 3, state: 'stopped' });
    await appendEvents(2);

    for (const subscription of [start(sees('again')), first]) {
      subscription.start();
      expect(await subscription.waitFor(5, patience)).toBe(true);
    }
    expect(await seen('again')).toEqual(count(1, 5));
  });

  it('finds by itself what no announcement told it of', async () => {
    const deaf: EventStore = new Proxy(store, {
      get: (target, name) =>
        name === 'onAppended' ? () => () => undefined : Reflect.get(target, name).bind(target),
    });
    const subscription = start(sees('deaf'), { store: deaf, pollMs: 10 });
    await subscription.waitFor(0, patience);
    await appendEvents(1);

    expect(await subscription.waitFor(1, patience)).toBe(true);
  });

  it('lets the batch at hand finish when it is stopped', async () => {
    const begun = aGate();
    const held = aGate();
    await appendEvents(2);
    const subscription = start(
      sees('stopped', async () => {
        begun.open();
        await held.opened;
      }),
      { batch: 1 },
    );
    await begun.opened;
    const waiting = subscription.waitFor(2, patience);
    const stopped = subscription.stop();
    held.open();
    await stopped;

    expect(await waiting).toBe(false);
    expect(await subscription.waitFor(1, 0)).toBe(true);
    expect(await subscription.waitFor(2, patience)).toBe(false);
    expect(await seen('stopped')).toEqual([1]);
  });

  it('is not waited for longer than was asked', async () => {
    expect(await start(sees('waited')).waitFor(1, 1)).toBe(false);
  });
});

describe('the same subscription in two processes', () => {
  it('handles every event once', async () => {
    const others = [log.store(), log.store()];
    const subscriptions = others.map((each) =>
      start(sees('shared'), { store: each, pool: log.pool(), batch: 3 }),
    );
    for (let n = 0; n < 40; n += 1) {
      await appendEvents(2);
    }
    for (const subscription of subscriptions) {
      expect(await subscription.waitFor(80, patience)).toBe(true);
      expect(subscription.status()).toMatchObject({ state: 'running' });
    }
    expect(await seen('shared')).toEqual(count(1, 80));
  });

  it('is read by the one that comes forward, while the others stand back', async () => {
    const others = [log.store(), log.store(), log.store()];
    const reads = others.map((each) => jest.spyOn(each, 'readAll'));
    others.forEach((each) => start(sees('led'), { store: each, pool: log.pool() }));
    const events = 60;
    for (let n = 1; n <= events; n += 1) {
      await appendEvents(1);
      while ((await seen('led')).length < n) await nextTurn();
    }
    const all = reads.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    expect(all).toBeGreaterThanOrEqual(events);
    expect(all).toBeLessThan(2 * events);
  });

  it('goes on in the one that stood back once the other has ended', async () => {
    const [first, second] = [log.store(), log.store()].map((each) =>
      start(sees('led'), { store: each, pool: log.pool() }),
    );
    for (let n = 1; n <= 10; n += 1) {
      await appendEvents(1);
      while ((await seen('led')).length < n) await nextTurn();
    }
    await first?.stop();
    await appendEvents(1);
    expect(await second?.waitFor(11, patience)).toBe(true);
    expect(await seen('led')).toEqual(count(1, 11));
  });

  it('leaves to the other what the other was first to handle', async () => {
    await appendEvents(1);
    const subscription = start(sees('overtaken'));
    await subscription.waitFor(1, patience);
    await pool.query("UPDATE eventstore.checkpoints SET position = 2 WHERE subscription = 'overtaken'");
    await appendEvents(1);

    expect(await subscription.waitFor(2, patience)).toBe(true);
    expect(await seen('overtaken')).toEqual([1]);
  });

  it('stops where other code took it over, before it handles anything more', async () => {
    await appendEvents(1);
    const former = start({ ...sees('taken'), shape: 'former' });
    await former.waitFor(1, patience);
    await pool.query("UPDATE eventstore.checkpoints SET shape = 'present' WHERE subscription = 'taken'");
    await appendEvents(1);

    expect(await former.waitFor(2, patience)).toBe(false);
    expect(former.status()).toEqual({
      name: 'taken',
      position: 1,
      state: 'stopped',
      error: 'taken is kept by another version of the code',
    });
    expect(await start({ ...sees('taken'), shape: 'present' }).waitFor(2, patience)).toBe(true);
    expect(await seen('taken')).toEqual([1, 2]);
  });
});

describe('a checkpoint beyond the end of the log', () => {
  const ahead = (position: number) =>
    pool.query("UPDATE eventstore.checkpoints SET position = $1 WHERE subscription = 'ahead'", [position]);

  it('stops its subscription at the start, which says why', async () => {
    await appendEvents(2);
    const told: unknown[] = [];
    const first = start(sees('ahead'), { stopped: ({ name, position }) => told.push([name, position]) });
    await first.waitFor(2, patience);
    await first.stop();
    expect(told).toEqual([]);
    await ahead(5);

    first.start();
    expect(await first.waitFor(6, patience)).toBe(false);
    expect(first.status()).toEqual({
      name: 'ahead',
      position: 5,
      state: 'stopped',
      error: 'ahead is at 5, but the log ends at 2',
    });
    expect(told).toEqual([['ahead', 5]]);
    await appendEvents(4);
    expect(await seen('ahead')).toEqual([1, 2]);
  });

  it('stops its subscription where the end of the log is cut off under it', async () => {
    await appendEvents(3);
    const subscription = start(sees('ahead'), { pollMs: 10 });
    await subscription.waitFor(3, patience);
    await pool.query(`
      ALTER TABLE eventstore.events DISABLE TRIGGER append_only;
      DELETE FROM eventstore.events WHERE position > 1;
      UPDATE eventstore.head SET position = 1`);

    expect(await subscription.waitFor(4, patience)).toBe(false);
    expect(subscription.status()).toMatchObject({
      state: 'stopped',
      error: 'ahead is at 3, but the log ends at 1',
    });
  });
});

describe('a handler that cannot take an event', () => {
  const refuses = (position: number) => async (batch: readonly Recorded[]) => {
    if (batch.some((event) => event.position === position)) {
      throw new Error(`unknown event at ${position}`);
    }
  };

  it('stops its own subscription at that event; what was before it and beside it goes on', async () => {
    await appendEvents(10);
    const told: unknown[] = [];
    const stopping = start(sees('stopping', refuses(7)), {
      batch: 5,
      stopped: ({ name, stoppedAt }, why) => told.push([name, stoppedAt, why]),
    });
    const other = start(sees('other'));

    expect(await stopping.waitFor(10, patience)).toBe(false);
    expect(await other.waitFor(10, patience)).toBe(true);
    expect(stopping.status()).toEqual({
      name: 'stopping',
      position: 6,
      state: 'stopped',
      stoppedAt: 7,
      error: 'unknown event at 7',
    });
    expect(told).toEqual([['stopping', 7, new Error('unknown event at 7')]]);
    expect(await seen('stopping')).toEqual(count(1, 6));
    expect(await seen('other')).toEqual(count(1, 10));
  });

  it('goes on from there once it can', async () => {
    await appendEvents(3);
    let able = false;
    const subscription = start(sees('able', async (batch) => (able ? undefined : refuses(2)(batch))));
    expect(await subscription.waitFor(3, patience)).toBe(false);
    able = true;
    subscription.start();

    expect(await subscription.waitFor(3, patience)).toBe(true);
    expect(subscription.status()).toEqual({ name: 'able', position: 3, state: 'running' });
    expect(await seen('able')).toEqual([1, 2, 3]);
  });

  it.each<[string, string]>([
    ['fails in SQL', "INSERT INTO seen VALUES ('sql', 'no number')"],
    ['breaks a rule that is checked at the commit', 'INSERT INTO deferred VALUES (1), (1)'],
  ])('is told from a database that fails: it %s', async (_, statement) => {
    await pool.query('CREATE TABLE deferred (id integer UNIQUE DEFERRABLE INITIALLY DEFERRED)');
    await appendEvents(1);
    const subscription = start(
      sees('sql', async (_batch, tx) => {
        await tx.query(statement);
      }),
    );

    expect(await subscription.waitFor(1, patience)).toBe(false);
    expect(subscription.status()).toMatchObject({ state: 'stopped', stoppedAt: 1, position: 0 });
  });

  it('cannot hide a failed statement and have the checkpoint move', async () => {
    await appendEvents(1);
    const subscription = start({
      name: 'hiding',
      handle: async (_, tx) => {
        await tx.query('SELECT 1 / 0').catch(() => undefined);
      },
    });

    expect(await subscription.waitFor(1, patience)).toBe(false);
    expect(subscription.status()).toMatchObject({ state: 'stopped', stoppedAt: 1, position: 0 });
  });
});

describe('a database that fails', () => {
  it('under the handler is tried again, and no event is handled twice', async () => {
    let kills = 2;
    await appendEvents(3);
    const subscription = start(
      sees('killed', async (_, tx) => {
        await tx.query('INSERT INTO seen SELECT $1, generate_series(100, 102)', [`try-${kills}`]);
        if (kills > 0) {
          kills -= 1;
          await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
        }
      }),
    );

    expect(await subscription.waitFor(3, patience)).toBe(true);
    expect(await seen('killed')).toEqual([1, 2, 3]);
    expect(await seen('try-2')).toEqual([]);
    expect(subscription.status()).toEqual({ name: 'killed', position: 3, state: 'running' });
  });

  it('to give the handler a connection in time is tried again', async () => {
    const small = new pg.Pool({ connectionString: log.url, max: 2, connectionTimeoutMillis: 500 });
    await Promise.all(['SELECT 1', 'SELECT 2'].map((each) => small.query(each)));
    const held = await small.connect();
    await appendEvents(1);
    const subscription = start(
      sees('crowded', async () => {
        await small.query('SELECT 1');
      }),
      { pool: small },
    );
    while (subscription.status().error !== 'timeout exceeded when trying to connect') {
      await nextTurn();
    }
    held.release();

    expect(await subscription.waitFor(1, patience)).toBe(true);
    await subscription.stop();
    await small.end();
  });

  it('while the handler is busy elsewhere does not end the process', async () => {
    let killed = false;
    await appendEvents(1);
    const subscription = start(
      sees('busy', async (_, tx) => {
        if (!killed) {
          killed = true;
          const { rows } = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
          const broken = new Promise((resolve) => tx.once('error', resolve));
          await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
          await broken;
        }
      }),
    );

    expect(await subscription.waitFor(1, patience)).toBe(true);
    expect(await seen('busy')).toEqual([1]);
  });

  it('serialization and deadlock are tried again', async () => {
    let failures = 2;
    await appendEvents(1);
    const subscription = start(
      sees('deadlocked', async (_, tx) => {
        failures -= 1;
        if (failures >= 0) {
          await tx.query("DO $$ BEGIN RAISE 'deadlock' USING ERRCODE = 'deadlock_detected'; END $$");
        }
      }),
    );

    expect(await subscription.waitFor(1, patience)).toBe(true);
  });

  it('from the start is said, and does not keep it from stopping', async () => {
    const elsewhere = new URL(log.url);
    elsewhere.port = '1';
    const subscription = start(sees('unreachable'), { pool: log.pool(1, elsewhere.href) });
    while (!subscription.status().error) {
      await nextTurn();
    }

    expect(subscription.status()).toMatchObject({
      state: 'running',
      error: expect.stringContaining('ECONNREFUSED'),
    });
    await subscription.stop();
    expect(subscription.status()).toMatchObject({ state: 'stopped', position: 0 });
  });
});
