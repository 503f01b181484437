// Lets workers tell many people something and kills them at random; shows that nobody is left out, and who hears it twice.
import { expect } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { deliveryMigrations } from '#delivery/migrations';
import { migrate } from '#door/house';
import { digestAt } from '#jobs/digests';
import { freshDatabase } from '#testing/database';
import { diceOf } from '#testing/dice';
import type { TestBackend } from './backends.js';

const program = join(import.meta.dirname, 'teller.mjs');
const day = '2021-08-19';
/** So long the reminders wait for their hour, in milliseconds. */
const pendingMs = 15_000;
/** Against hanging, in milliseconds: what a killed worker had begun is taken up after ten seconds. */
const patienceMs = 240_000;
/** Of each worker's jobs at a time: so many can be between sending and recording when it is killed. */
const atOnce = 8;

export interface Killing {
  readonly people: number;
  readonly kills: number;
}

/**
 * Tells `people` something by two workers, of which `kills` are killed with -9 and replaced.
 * @throws the failed expectation: somebody was left out, or told twice though nobody was killed between
 */
export async function tellWhileKilling(place: TestBackend, { people, kills }: Killing): Promise<string> {
  const database = await freshDatabase();
  await migrate(database.url, deliveryMigrations);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const workers: ChildProcess[] = [];
  try {
    await pool.query(
      'CREATE TABLE people AS SELECT $1::text || n AS person FROM generate_series(1, $2::int) AS n',
      ['person-', people],
    );
    await pool.query(
      'CREATE TABLE sent (person text, worker int, sent_at timestamptz DEFAULT clock_timestamp(), recorded_at timestamptz)',
    );
    const ahead = digestAt(day).getTime() - pendingMs - Date.now();
    const given = JSON.stringify({ backend: place.backend, databaseUrl: database.url, ahead, day });
    const work = () => {
      workers.push(spawn(process.execPath, [program, given], { stdio: ['ignore', 'ignore', 'inherit'] }));
    };
    work();
    await until(async () => (await place.pending()) === people);
    work();
    await until(async () => (await countOf(pool, 'SELECT count(*) FROM sent')) > 0);
    const killed = await killAtRandom(workers, work, kills);
    await until(async () => (await countOf(pool, 'SELECT count(*) FROM delivery.letters')) === people);
    return await told(pool, { people, killed });
  } finally {
    await Promise.all(workers.map(kill));
    await pool.end();
    await database.drop();
  }
}

/** Two work at any time; answers the ids of those that were killed. */
async function killAtRandom(
  workers: ChildProcess[],
  work: () => void,
  kills: number,
): Promise<readonly number[]> {
  const dice = diceOf(7);
  const killed: number[] = [];
  for (let nth = 0; nth < kills; nth += 1) {
    await pause(300 + dice(700));
    const [victim] = workers.splice(dice(workers.length), 1);
    if (victim?.pid === undefined) throw new Error('no worker to kill');
    await kill(victim);
    killed.push(victim.pid);
    work();
  }
  return killed;
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = once(worker, 'exit');
  worker.kill('SIGKILL');
  await ended;
}

/** Each was told; twice only who was sent something by a worker that was killed before it recorded it. */
async function told(pool: pg.Pool, { people, killed }: { people: number; killed: readonly number[] }) {
  expect(await countOf(pool, 'SELECT count(DISTINCT person) FROM sent')).toBe(people);
  const { rows: unrecorded } = await pool.query<{ worker: number }>(
    `SELECT worker FROM sent WHERE recorded_at IS NULL
     AND person IN (SELECT person FROM sent GROUP BY person HAVING count(*) > 1)`,
  );
  expect(unrecorded.filter(({ worker }) => !killed.includes(worker))).toEqual([]);
  const twice = (await countOf(pool, 'SELECT count(*) FROM sent')) - people;
  expect(twice).toBeLessThanOrEqual(unrecorded.length);
  expect(twice).toBeLessThanOrEqual(killed.length * atOnce);
  const { rows } = await pool.query<{ middle: number; longest: number }>(
    `SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY took) AS middle, max(took) AS longest
     FROM (SELECT 1000 * extract(epoch FROM recorded_at - sent_at)::float AS took FROM sent) AS windows`,
  );
  const [{ middle, longest } = { middle: NaN, longest: NaN }] = rows;
  const window = `${middle.toFixed(1)} ms in the middle, ${longest.toFixed(1)} ms at most`;
  return `${people} people told, ${killed.length} workers killed: 0 lost, ${twice} sent twice; between sending and recording ${window}`;
}

async function countOf(pool: pg.Pool, statement: string): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(statement);
  return Number(rows[0]?.count);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not so after ${patienceMs / 1_000} seconds: ${holds}`);
    await pause(200);
  }
}
