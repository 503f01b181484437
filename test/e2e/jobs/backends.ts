// The two places where the queue can live, each fresh for a test and to be wiped in the middle of it.
import pg from 'pg';
import type { Backend } from '#jobs/backend';
import { freshDatabase } from '#testing/database';
import { startRedis } from '#testing/redis';

export interface TestBackend {
  readonly backend: Backend;
  /** The ids of the jobs that wait for their hour, in no order. */
  waiting(): Promise<readonly string[]>;
  /** How many jobs wait for their hour; none where nobody has opened the queue yet. */
  pending(): Promise<number>;
  /** Everything in the queue is gone, at once and without a word to who works on it. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/** A database of its own. */
export async function onPostgres(): Promise<TestBackend> {
  const { url, drop } = await freshDatabase();
  return {
    backend: { kind: 'postgres', url },
    waiting: () => waitingOnPostgres(url),
    pending: async () => {
      const [table] = await ask<{ there: boolean }>(
        url,
        "SELECT to_regclass('bullmq.job') IS NOT NULL AS there",
      );
      return table?.there ? (await waitingOnPostgres(url)).length : 0;
    },
    wipe: () => truncateQueue(url),
    close: drop,
  };
}

/**
 * A server of its own.
 * @param program the path of redis-server
 */
export async function onRedis(program: string): Promise<TestBackend> {
  const { url, send, stop } = await startRedis(program);
  return {
    backend: { kind: 'redis', url },
    waiting: async () => {
      const answer = await send('ZRANGE bull:reminders:delayed 0 -1');
      return answer.split('\r\n').filter((line) => /^[0-9a-f]{64}$/.test(line));
    },
    pending: async () => Number((await send('ZCARD bull:reminders:delayed')).replace(':', '')),
    wipe: async () => {
      await send('FLUSHALL');
    },
    close: stop,
  };
}

/** The ids of the jobs that wait for their hour in a database. */
export async function waitingOnPostgres(url: string): Promise<readonly string[]> {
  const jobs = await ask<{ id: string }>(url, "SELECT id FROM bullmq.job WHERE state = 'delayed'");
  return jobs.map(({ id }) => id);
}

/** Empties every table of the queue on PostgreSQL but the one that says which migrations it has. */
export async function truncateQueue(url: string): Promise<void> {
  const [found] = await ask<{ tables: string }>(
    url,
    `SELECT string_agg(format('bullmq.%I', tablename), ', ') AS tables FROM pg_tables
     WHERE schemaname = 'bullmq' AND tablename <> 'migration'`,
  );
  for (let isEmpty = false; !isEmpty;) {
    try {
      await ask(url, `TRUNCATE ${found?.tables}`);
      isEmpty = true;
    } catch (error) {
      // Whoever works in the queue may hold its tables in another order; PostgreSQL then ends one of the two.
      if (!(error instanceof pg.DatabaseError && error.code === deadlockDetected)) throw error;
    }
  }
}

const deadlockDetected = '40P01';

async function ask<Row extends object>(url: string, statement: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(statement);
    return rows;
  } finally {
    await client.end();
  }
}
