// Shows that the function that writes the log keeps its word where others of its kind have been caught.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import type pg from 'pg';
import { beforeFirst, canonicalJson, verifyChain } from '#event-store/chain';
import { serialize } from '#event-store/serialize';
import type { Append } from '#event-store/store';
import { anAppend, anEvent } from '#testing/event-store-contract';
import { freshLog, type FreshLog } from './fresh-log.js';

/** Databases are made and dropped here, on machines that may be busy. */
let log: FreshLog;
let pool: pg.Pool;
let client: pg.PoolClient;

beforeAll(async () => {
  log = await freshLog();
  pool = log.pool();
  client = await pool.connect();
});

afterAll(async () => {
  client.release();
  await log.drop();
});

let streams = 0;
let stream: string;

beforeEach(() => {
  streams += 1;
  stream = `stream-${streams}`;
});

/** What the function answers to a batch; positions as numbers, relative to the head before. */
async function append(batch: readonly Append[], connection: pg.ClientBase = client) {
  const { rows } = await connection.query<{
    outcome: string;
    version: number | null;
    position: string | null;
  }>('SELECT * FROM eventstore.append($1)', [`[${batch.map(serialize).join(',')}]`]);
  return rows.map((row) => ({ ...row, position: row.position && Number(row.position) }));
}

async function head(): Promise<number> {
  const { rows } = await client.query<{ position: string }>('SELECT position FROM eventstore.head');
  return Number(rows[0]?.position);
}

describe('a batch', () => {
  it('is answered command by command: none aborts those beside it', async () => {
    const before = await head();
    await append([anAppend({ stream, commandId: `${stream}-known`, events: [anEvent(), anEvent()] })]);

    const answers = await append([
      anAppend({ stream, expectedVersion: 2 }),
      anAppend({ stream, expectedVersion: 2 }),
      anAppend({ stream, commandId: `${stream}-known` }),
      anAppend({ stream, commandId: `${stream}-known`, fingerprint: 'other' }),
      anAppend({ stream, expectedVersion: 3, events: [anEvent(), anEvent()] }),
    ]);

    expect(answers).toEqual([
      { outcome: 'appended', version: 3, position: before + 3 },
      { outcome: 'conflict', version: 3, position: null },
      { outcome: 'repeated', version: 2, position: before + 2 },
      { outcome: 'keyReused', version: null, position: null },
      { outcome: 'appended', version: 5, position: before + 5 },
    ]);
    expect(await head()).toBe(before + 5);
  });

  it('of nothing but conflicts moves nothing', async () => {
    const before = await head();

    expect(await append([anAppend({ stream, expectedVersion: 7 })])).toMatchObject([{ outcome: 'conflict' }]);
    expect(await head()).toBe(before);
  });

  it('may hold the same command twice (trap 5)', async () => {
    const command = anAppend({ stream });
    const [first, second] = await append([command, command]);

    expect(first).toMatchObject({ outcome: 'appended', version: 1 });
    expect(second).toEqual({ ...first, outcome: 'repeated' });
  });

  it('may ask twice for a stream that must not exist, and gets it once (trap 6)', async () => {
    expect(await append([anAppend({ stream }), anAppend({ stream })])).toMatchObject([
      { outcome: 'appended', version: 1 },
      { outcome: 'conflict', version: 1 },
    ]);
  });

  it('may be of several organizations', async () => {
    const cities = ['a', 'b', 'a', 'b'];
    const answers = await append(
      cities.map((organization, n) => anAppend({ organization, stream, expectedVersion: n < 2 ? 0 : 1 })),
    );

    expect(answers.map(({ version }) => version)).toEqual([1, 1, 2, 2]);
  });
});

describe('two writers', () => {
  it('are no conflict where the second comes after the first in the lock (trap 1)', async () => {
    const other = await pool.connect();
    await client.query('BEGIN');
    await append([anAppend({ stream })]);
    const second = append([anAppend({ stream, expectedVersion: 1 })], other);
    await waitingForLock();
    await client.query('COMMIT');

    expect(await second).toMatchObject([{ outcome: 'appended', version: 2 }]);
    other.release();
  });

  it('are told which of them came late, and nothing is dropped in silence (trap 3)', async () => {
    const other = await pool.connect();
    await client.query('BEGIN');
    await append([anAppend({ stream })]);
    const second = append([anAppend({ stream })], other);
    await waitingForLock();
    await client.query('COMMIT');

    expect(await second).toEqual([{ outcome: 'conflict', version: 1, position: null }]);
    other.release();
  });

  it.each(['REPEATABLE READ', 'SERIALIZABLE'])(
    'are not let in under %s, whose view is older than the lock',
    async (level) => {
      await client.query(`BEGIN ISOLATION LEVEL ${level}`);
      await expect(append([anAppend({ stream })])).rejects.toThrow(`needs READ COMMITTED, not ${level}`);
      await client.query('ROLLBACK');
    },
  );

  /** Resolves when a session of this database waits for a lock. */
  async function waitingForLock(): Promise<void> {
    for (let waiting = 0; waiting === 0;) {
      const { rows } = await pool.query<{ waiting: number }>(
        `SELECT count(*)::integer AS waiting FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      waiting = rows[0]?.waiting ?? 0;
    }
  }
});

describe('what is recorded', () => {
  it.each(['events', 'commands'])('stays: %s refuse UPDATE, DELETE and TRUNCATE', async (table) => {
    await append([anAppend({ stream })]);
    const statements = [
      `UPDATE eventstore.${table} SET version = 9`,
      `DELETE FROM eventstore.${table}`,
      `DELETE FROM eventstore.${table} WHERE false`,
      `TRUNCATE eventstore.${table}`,
    ];
    for (const statement of statements) {
      await expect(client.query(statement)).rejects.toThrow(/what is recorded stays as it is/);
      await expect(
        client.query(`BEGIN; SET LOCAL session_replication_role = replica; ${statement}`),
      ).rejects.toThrow(/what is recorded stays as it is/);
      await client.query('ROLLBACK');
    }
  });
});

describe('plans made while the tables are small', () => {
  /** Rows read by sequential scans and through indexes when 100 commands are appended, after the tables have grown. */
  async function readWhenGrown(prepare = '') {
    const grown = await freshLog();
    const session = await grown.pool().connect();
    await session.query('ALTER TABLE eventstore.events SET (autovacuum_enabled = off)');
    await session.query('ALTER TABLE eventstore.commands SET (autovacuum_enabled = off)');
    await session.query(prepare);
    await append([anAppend({ stream: 'hot' })], session);
    await session.query('ANALYZE eventstore.events, eventstore.commands');
    for (let version = 1; version <= 10; version += 1) {
      await append([anAppend({ stream: 'hot', expectedVersion: version })], session);
    }
    for (let version = 11; version < 4_000; version += 200) {
      const events = Array.from({ length: 200 }, () => anEvent('small'));
      await append([anAppend({ stream: 'hot', expectedVersion: version, events })], session);
      await append(
        Array.from({ length: 100 }, (_, n) => anAppend({ stream: `s-${version}-${n}` })),
        session,
      );
    }

    await session.query('SELECT pg_stat_force_next_flush()');
    await session.query('BEGIN');
    const answers = await append(
      Array.from({ length: 100 }, (_, n) =>
        n % 2
          ? anAppend({ stream: `new-${n}` })
          : anAppend({ stream: 'hot', expectedVersion: 4_011 + n / 2 }),
      ),
      session,
    );
    const { rows } = await session.query<{ scanned: number; fetched: number }>(
      `SELECT sum(seq_tup_read)::integer AS scanned, sum(idx_tup_fetch)::integer AS fetched
       FROM pg_stat_xact_user_tables WHERE schemaname = 'eventstore' AND relname IN ('events', 'commands')`,
    );
    await session.query('COMMIT');
    session.release();
    await grown.drop();
    expect(answers.filter(({ outcome }) => outcome === 'appended')).toHaveLength(100);
    return rows[0];
  }

  it('keep to the indexes when these have grown (trap 2)', async () => {
    expect(await readWhenGrown()).toEqual({ scanned: 0, fetched: 50 });
  });

  it('would not without the settings of the function: the guard is awake', async () => {
    const read = await readWhenGrown('ALTER FUNCTION eventstore.append RESET ALL');

    expect(Number(read?.scanned) + Number(read?.fetched)).toBeGreaterThan(100_000);
  });
});

describe('the chain', () => {
  it('recomputed from the rows is the one in the database, for each organization alone', async () => {
    for (let n = 0; n < 30; n += 1) {
      const organization = `chained-${n % 3}`;
      await append([
        anAppend({
          organization,
          stream: `a-${n}`,
          events: [anEvent({ n, 가: [n / 7] }), anEvent(null, 1e30)],
        }),
        anAppend({
          organization: `chained-${(n + 1) % 3}`,
          stream: `b-${n}`,
          recordedAt: '2021-08-07T09:00:00.12+09:00',
        }),
        anAppend({ organization, stream: `a-${n}` }),
      ]);
    }
    for (const organization of ['chained-0', 'chained-1', 'chained-2']) {
      const events = await log.store().readAll({ after: 0, limit: 1_000, organization });
      const { rows: digests } = await pool.query<{ digest: Buffer }>(
        'SELECT digest FROM eventstore.events WHERE organization = $1 ORDER BY position',
        [organization],
      );
      const { rows: chains } = await pool.query<{ digest: Buffer }>(
        'SELECT digest FROM eventstore.chains WHERE organization = $1',
        [organization],
      );
      const chained = events.map((event, index) => ({
        ...event,
        digest: digests[index]?.digest ?? beforeFirst,
      }));

      expect(events).toHaveLength(30);
      expect(verifyChain(chained)).toEqual({ intact: true, digest: chains[0]?.digest });
    }
  });

  it('rests on a text that PostgreSQL and TypeScript write alike for any JSON', async () => {
    const text = fc.string({ unit: 'binary' }).filter((any) => !any.includes('\0'));
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(text, tie('value')),
      ),
    })).value;

    await fc.assert(
      fc.asyncProperty(fc.array(json, { maxLength: 20 }), async (values) => {
        const { rows } = await pool.query<{ text: string }>('SELECT $1::jsonb::text AS text', [
          JSON.stringify(values),
        ]);
        expect(canonicalJson(JSON.parse(JSON.stringify(values)))).toBe(rows[0]?.text);
      }),
      { numRuns: 300 },
    );
  });
});
