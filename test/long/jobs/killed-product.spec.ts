// The product's own worker, its queue and its mail: ten thousand reminders wait for their hour, forty workers are killed with -9
// while they are told and sent. Nobody is left out, and doubled is only what a killed worker had sent and not yet recorded.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { groupedBy } from '#domain/grouped-by';
import { digestAt } from '#jobs/digests';
import { diceOf } from '#testing/dice';
import { describeWithRedis } from '#testing/needs';
import { onRedis, type TestBackend } from '../../e2e/jobs/backends.js';
import { freshHouse, type FreshHouse } from '../../e2e/read-models/fresh-house.js';
import { startCountingMail, type CountingMail, type Taken } from './counting-mail.js';
import { foundCities, theDayBefore } from './cities.js';

jest.setTimeout(3_000_000);

const program = join(import.meta.dirname, 'product-worker.mjs');
const [cities, members, kills] = [20, 500, 40];
const people = cities * members;
/** At any time so many work. */
const atWork = 2;
/** So long the reminders wait for their hour once the first worker stands, in milliseconds. */
const pendingMs = 60_000;
/** A reservation outlasts every sending here, in milliseconds; what a killed worker had reserved is sent after it. */
const hold = 20_000;
/** Against hanging, in milliseconds. */
const patienceMs = 1_200_000;

describe('the product on PostgreSQL', () => describeKilling());
describeWithRedis('the product on Redis', (redis) => describeKilling(() => onRedis(redis)));

function describeKilling(openRedis?: () => Promise<TestBackend>): void {
  let fresh: FreshHouse;
  let mail: CountingMail;
  let redis: TestBackend | undefined;
  const workers: ChildProcess[] = [];

  beforeEach(async () => {
    redis = await openRedis?.();
    fresh = await freshHouse();
    mail = await startCountingMail();
  });

  afterEach(async () => {
    await Promise.all(workers.splice(0).map(kill));
    await mail.close();
    await fresh.drop();
    await redis?.close();
  });

  it('loses none of 10,000 reminders, and doubles none outside the window between sending and recording', async () => {
    const head = await foundCities(fresh, { cities, members });
    await fresh.house.pool.query(
      `CREATE TABLE recorded AS SELECT message_id, clock_timestamp() AS at FROM delivery.deliveries;
       CREATE FUNCTION keep_when() RETURNS trigger LANGUAGE plpgsql AS
         'BEGIN INSERT INTO recorded VALUES (NEW.message_id, clock_timestamp()); RETURN NULL; END';
       CREATE TRIGGER keep_when AFTER UPDATE ON delivery.deliveries FOR EACH ROW
         WHEN (NEW.state = 'sent' AND OLD.state <> 'sent') EXECUTE FUNCTION keep_when()`,
    );
    const ahead = digestAt(theDayBefore).getTime() - pendingMs - Date.now();
    const given = JSON.stringify({
      ...{ databaseUrl: fresh.url, redisUrl: redis?.backend.url, smtpUrl: mail.url },
      ...{ ahead, hold },
    });
    const work = () => {
      workers.push(spawn(process.execPath, [program, given], { stdio: ['ignore', 'ignore', 'inherit'] }));
    };
    for (let nth = 0; nth < atWork; nth += 1) work();
    expect(await fresh.lists.waitFor('obligations', head, patienceMs)).toBe(true);
    // Planned in a sweep of the worker's own; the second day of the horizon is planned as well.
    await until(async () => (await pending()) >= people);
    await until(async () => mail.taken.length > 0);
    const killed = await killAtRandom(work);
    await until(async () => (await sent()) === people);
    console.log(await reckoned(killed));
  });

  async function pending(): Promise<number> {
    if (redis) return redis.pending();
    const { rows: tables } = await fresh.house.pool.query<{ there: boolean }>(
      "SELECT to_regclass('bullmq.job') IS NOT NULL AS there",
    );
    if (!tables[0]?.there) return 0;
    const { rows } = await fresh.house.pool.query<{ count: string }>(
      "SELECT count(*) FROM bullmq.job WHERE queue = 'reminders' AND state = 'delayed'",
    );
    return Number(rows[0]?.count);
  }

  /** How many letters were sent and recorded as sent. */
  async function sent(): Promise<number> {
    const { rows } = await fresh.house.pool.query<{ count: string }>(
      "SELECT count(*) FROM delivery.deliveries WHERE state = 'sent'",
    );
    return Number(rows[0]?.count);
  }

  /** All over the work: one after each part of it, some moments later. Answers the processes. */
  async function killAtRandom(work: () => void): Promise<readonly number[]> {
    const dice = diceOf(7);
    const killed: number[] = [];
    for (let nth = 1; nth <= kills; nth += 1) {
      await until(async () => (await sent()) >= (nth * people) / (kills + 2));
      await pause(dice(1_000));
      const [victim] = workers.splice(dice(workers.length), 1);
      if (victim?.pid === undefined) throw new Error('no worker to kill');
      killed.push(victim.pid);
      await kill(victim);
      work();
    }
    return killed;
  }

  /** What came of it, in one line. Throws where somebody was left out, or told twice though nobody was killed between. */
  async function reckoned(killed: readonly number[]): Promise<string> {
    const { rows } = await fresh.house.pool.query<{ organization: string; person: string; key: string }>(
      'SELECT organization, person, key FROM delivery.letters',
    );
    const written = rows.map(({ organization, person }) => `${person}@${organization}.example`);
    expect(rows.filter(({ key }) => key !== `digest/${theDayBefore}`)).toEqual([]);
    expect(new Set(written).size).toBe(people);
    expect(written).toHaveLength(people);
    expect(new Set(mail.taken.map(({ to }) => to))).toEqual(new Set(written));
    const recorded = await recordings();
    const byMail = groupedBy(mail.taken, ({ messageId }) => messageId);
    const doubled = [...byMail].filter(([, arrivals]) => arrivals.length > 1);
    expect(doubled.filter(([id, arrivals]) => !isInWindow(arrivals, recorded.get(id), killed))).toEqual([]);
    const windows = [...byMail]
      .map(([id, arrivals]) => (recorded.get(id) ?? NaN) - (arrivals.at(-1)?.at ?? NaN))
      .sort((one, other) => one - other);
    const [middle, last] = [windows[Math.floor(windows.length / 2)], windows.at(-1)];
    return `${people} reminders, ${killed.length} workers killed: 0 lost, ${doubled.length} sent twice; between sending and recording ${middle?.toFixed(1)} ms in the middle, ${last?.toFixed(1)} ms at most`;
  }

  /** When each mail was recorded as sent, in milliseconds since 1970. */
  async function recordings(): Promise<ReadonlyMap<string, number>> {
    const { rows } = await fresh.house.pool.query<{ id: string; at: number }>(
      `SELECT trim('<>' FROM message_id) AS id, (1000 * extract(epoch FROM at))::float AS at FROM recorded`,
    );
    expect(rows).toHaveLength(people);
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}

/** Whether every arrival but the last was brought by a worker that was killed before anybody recorded it. */
function isInWindow(
  arrivals: readonly Taken[],
  recordedAt: number | undefined,
  killed: readonly number[],
): boolean {
  const last = arrivals.at(-1)?.at ?? 0;
  const isAfter = recordedAt !== undefined && recordedAt >= last - 1;
  const before = arrivals.slice(0, -1);
  return isAfter && before.every(({ worker }) => killed.includes(worker));
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = once(worker, 'exit');
  worker.kill('SIGKILL');
  await ended;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not so after ${patienceMs / 1_000} seconds: ${holds}`);
    await pause(250);
  }
}
