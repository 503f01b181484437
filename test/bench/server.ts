// The PostgreSQL server that everything is measured on: the product's own, started as the product starts it, unless another is named.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '#standalone/postgres/start-postgres';
import { freshDatabase } from '#testing/database';
import pg from 'pg';

export interface Server {
  readonly embedded: boolean;
  /** As the server calls itself: `18.4`. */
  readonly version: string;
  /** Settings that decide what a commit costs, as `name = value`. */
  readonly settings: readonly string[];
  stop(): Promise<void>;
}

/** As `docker-compose.yml` sets it, and more: four processes of each kind are measured side by side. */
const connections = 400;

const telling = ['fsync', 'synchronous_commit', 'wal_sync_method', 'shared_buffers', 'max_wal_size'];

/**
 * Starts the embedded server in a folder that is gone afterwards, or takes the one of BENCH_DATABASE_URL, a superuser's.
 * Every database of the bench is made on it.
 */
export async function startServer(): Promise<Server> {
  const given = process.env['BENCH_DATABASE_URL'];
  const { url, stop } = given ? { url: given, stop: async () => undefined } : await startEmbedded();
  process.env['TEST_DATABASE_URL'] = url;
  const [version = '', ...values] = await shown(url, ['server_version', ...telling]);
  const settings = telling.map((name, index) => `${name} = ${values[index]}`);
  return { embedded: !given, version, settings, stop };
}

/** Runs `work` with the URL of an empty database, which is dropped however `work` ends. */
export async function onFreshDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const database = await freshDatabase();
  try {
    return await work(database.url);
  } finally {
    await database.drop();
  }
}

/** Runs `work` with one connection. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Lets every figure begin with the same work behind the server: nothing left to write out. */
export async function settle(url: string): Promise<void> {
  await withClient(url, (client) => client.query('CHECKPOINT'));
}

async function startEmbedded(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cycles-bench-'));
  await chmod(dataDir, 0o755);
  const start = () => startPostgres({ dataDir, log: () => undefined });
  const first = await start();
  await withClient(first.url, (client) => client.query(`ALTER SYSTEM SET max_connections = ${connections}`));
  await first.stop();
  const { url, stop } = await start();
  return {
    url,
    stop: async () => {
      await stop();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function shown(url: string, names: readonly string[]): Promise<readonly string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ value: string }>(
      'SELECT current_setting(name) AS value FROM unnest($1::text[]) WITH ORDINALITY AS asked (name, place) ORDER BY place',
      [names],
    );
    return rows.map(({ value }) => value);
  });
}
