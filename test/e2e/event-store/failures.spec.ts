// Shows that a lost connection, a full queue and a bad command harm nothing but what they must.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type pg from 'pg';
import type { Folding } from '#event-store/folding';
import { Listener } from '#event-store/postgres/listener';
import { Streams } from '#event-store/streams';
import { anAppend, anEvent } from '#testing/event-store-contract';
import { freshLog, type FreshLog } from './fresh-log.js';

/** Databases are made and dropped here, on machines that may be busy. */
let log: FreshLog;
let admin: pg.Pool;

beforeEach(async () => {
  log = await freshLog();
  admin = log.pool();
});

afterEach(async () => {
  await log.drop();
});

/** Keeps every append waiting in the database until released. */
async function holdAppends(): Promise<() => Promise<void>> {
  const holder = await admin.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT pg_advisory_xact_lock(435778055796)');
  return async () => {
    await holder.query('COMMIT');
    holder.release();
  };
}

/** Terminates the sessions that match, as soon as there is one; answers how many. */
async function terminate(condition: string): Promise<number> {
  for (;;) {
    const { rowCount } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND ${condition}`,
    );
    if (rowCount) {
      return rowCount;
    }
  }
}

const waitingAppend = "wait_event = 'advisory'";

describe('a lost connection', () => {
  it('rejects the appends in flight; they can be repeated, and what queued behind them is written', async () => {
    const store = log.store();
    const release = await holdAppends();
    const inFlight = anAppend({ stream: 'in flight' });
    const queued = anAppend({ stream: 'queued' });
    const results = Promise.allSettled([store.append(inFlight), store.append(queued)]);
    await terminate(waitingAppend);
    await release();

    expect(await results).toMatchObject([
      { status: 'rejected', reason: { code: '57P01' } },
      { status: 'fulfilled', value: { outcome: 'appended', position: 1 } },
    ]);
    expect(await store.append(inFlight)).toEqual({ outcome: 'appended', version: 1, position: 2 });
  });

  it('rejects the commands it concerns; those decided on top are decided again, none is lost or doubled', async () => {
    const numbers: Folding<readonly unknown[]> = {
      initial: [],
      evolve: (state, { data }) => [...state, data],
    };
    const streams = new Streams(log.store());
    const address = { organization: 'city', stream: 's' };
    const execute = (id: string) =>
      streams.execute(
        address,
        numbers,
        { id, fingerprint: 'f', recordedAt: '2021-08-07T00:00:00Z' },
        (state) => ({
          events: [anEvent({ id, after: state.length })],
        }),
      );
    await execute('before');
    const release = await holdAppends();
    const results = Promise.allSettled(['a', 'b', 'c'].map(execute));
    await terminate(waitingAppend);
    await release();

    expect((await results).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    await execute('a');
    expect((await streams.load(address, numbers)).state).toEqual(
      ['before', 'b', 'c', 'a'].map((id, after) => ({ id, after })),
    );
  });

  it('of the listener is found again, and what was missed meanwhile wakes too', async () => {
    const store = log.store();
    let heard = (_head: number): void => undefined;
    const hear = () => new Promise<number>((resolve) => (heard = resolve));
    const connected = hear();
    store.onAppended((head) => heard(head));
    expect(await connected).toBe(0);

    const reconnected = hear();
    expect(await terminate("application_name = 'eventstore listener'")).toBe(1);
    await admin.query(`SELECT * FROM eventstore.append('[]')`);
    expect(await reconnected).toBe(0);

    const next = hear();
    await store.append(anAppend());
    expect(await next).toBe(1);
  });

  it('of every session at once leaves a store that works', async () => {
    const store = log.store();
    const woken = new Promise<void>((resolve) => store.onAppended((head) => head === 2 && resolve()));
    await store.append(anAppend());
    await terminate("backend_type = 'client backend'");

    for (let outcome = ''; outcome !== 'appended';) {
      outcome = await store.append(anAppend({ stream: 'after' })).then(
        (appended) => appended.outcome,
        () => 'failed',
      );
    }
    await woken;
    expect(await store.head()).toBe(2);
  });
});

describe('a database that cannot be reached', () => {
  it('rejects appends and keeps no one from closing', async () => {
    const elsewhere = new URL(log.url);
    elsewhere.port = '1';
    const unreachable = log.store({}, elsewhere.href);
    unreachable.onAppended(() => undefined);

    await expect(unreachable.append(anAppend())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await unreachable.close();
    await expect(unreachable.append(anAppend())).rejects.toThrow('closed');
  });
});

describe('a listener', () => {
  it('that cannot read the head leaves no connection behind', async () => {
    let reads = 0;
    const read = new Promise<void>((resolve) => {
      const listener = new Listener(admin, async () => {
        reads += 1;
        if (reads < 4) throw new Error('no connection to be had');
        resolve(listener.close());
        return 0;
      });
      listener.add(() => undefined);
    });
    await read;
    const listening = `SELECT count(*)::integer AS count FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'eventstore listener'`;
    for (let count = 1; count > 0;) {
      ({ count } = (await admin.query<{ count: number }>(listening)).rows[0]!);
    }
    expect(reads).toBe(4);
  });

  it('is closed though the server says nothing any more', async () => {
    const sockets: Socket[] = [];
    const silent = createServer({ allowHalfOpen: true }, (socket) => sockets.push(socket));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const url = new URL(log.url);
    url.port = String((silent.address() as AddressInfo).port);
    const pool = log.pool(1, url.href);
    const listener = new Listener(pool, async () => 0);
    listener.add(() => undefined);
    await once(silent, 'connection');

    await expect(listener.close()).resolves.toBeUndefined();
    sockets.forEach((socket) => socket.destroy());
    silent.close();
  });
});

describe('a store that is closed', () => {
  it('while its listener is connecting is closed nevertheless', async () => {
    const store = log.store();
    store.onAppended(() => undefined);
    await expect(store.close()).resolves.toBeUndefined();
  });
});

describe('a full queue', () => {
  it('refuses what comes beyond it, with nothing written', async () => {
    const store = log.store({ queued: 3 });
    const release = await holdAppends();
    const results = Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((stream) => store.append(anAppend({ stream }))),
    );
    await release();

    expect((await results).map(({ outcome }) => outcome)).toEqual([
      'appended',
      'appended',
      'appended',
      'appended',
      'overloaded',
      'overloaded',
    ]);
    expect(await store.head()).toBe(4);
  });
});

describe('a command that PostgreSQL cannot hold', () => {
  it('fails alone: those in its batch are written', async () => {
    const store = log.store();
    const results = await Promise.allSettled([
      store.append(anAppend({ stream: 'first' })),
      store.append(anAppend({ stream: 'before' })),
      store.append(anAppend({ stream: 'beyond', expectedVersion: 3_000_000_000 })),
      store.append(anAppend({ stream: 'after' })),
    ]);

    expect(results).toMatchObject([
      { value: { outcome: 'appended', position: 1 } },
      { value: { outcome: 'appended', position: 2 } },
      { status: 'rejected', reason: { code: '22003' } },
      { value: { outcome: 'appended', position: 3 } },
    ]);
  });
});
