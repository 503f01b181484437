// The floor that appends are held against: INSERT of a row of the same size and commit, by pgbench where there is one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { event } from './payload.js';

/** The path of pgbench; empty where there is none. */
export const pgbench = process.env['BENCH_PGBENCH'] ?? '';

/** Creates the table of the floor: an order, and an event's data and metadata. */
export async function createFloor(client: pg.Client): Promise<void> {
  await client.query(
    'CREATE TABLE floor (position bigserial PRIMARY KEY, data jsonb NOT NULL, metadata jsonb NOT NULL)',
  );
}

/** The statement that writes one row, prepared once per connection. */
export const insertRow = insertOf(1);

/** The prepared statement that writes so many rows at once. */
export function insertOf(rows: number): pg.QueryConfig {
  const places = Array.from({ length: rows }, (_, row) => `($${2 * row + 1}, $${2 * row + 2})`);
  return {
    name: `floor-${rows}`,
    text: `INSERT INTO floor (data, metadata) VALUES ${places.join(', ')}`,
    values: Array.from({ length: rows }, () => [
      JSON.stringify(event.data),
      JSON.stringify(event.metadata),
    ]).flat(),
  };
}

/**
 * INSERTs a second by pgbench, each of `rows` rows and committed.
 * @throws Error with what pgbench printed when it failed
 */
export function floorByPgbench(url: string, o: { clients: number; rows: number; seconds: number }): number {
  const folder = mkdtempSync(join(tmpdir(), 'cycles-bench-floor-'));
  try {
    const script = join(folder, 'insert.sql');
    const row = `('${JSON.stringify(event.data)}', '${JSON.stringify(event.metadata)}')`;
    writeFileSync(
      script,
      `INSERT INTO floor (data, metadata) VALUES ${Array<string>(o.rows).fill(row).join(', ')};\n`,
    );
    const threads = Math.min(o.clients, availableParallelism());
    const { stdout, stderr } = spawnSync(
      pgbench,
      [
        ...['--no-vacuum', '--protocol=prepared', `--file=${script}`],
        ...[`--client=${o.clients}`, `--jobs=${threads}`, `--time=${o.seconds}`],
      ],
      { encoding: 'utf8', env: { ...process.env, ...placeOf(url) } },
    );
    const found = /^tps = ([\d.]+)/m.exec(stdout ?? '');
    if (!found) throw new Error(`pgbench failed: ${stderr}`);
    return Number(found[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** By environment, as a command line is seen by everybody on the machine. */
function placeOf(url: string): Readonly<Record<string, string>> {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    PGHOST: hostname,
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
  };
}
