// Shows that two APIs and two workers, on PostgreSQL and Redis behind a proxy, serve the year as one process does.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { furtherMigrations } from '#api/migrations';
import { migrate, openHouse } from '#door/house';
import { loadSample } from '#standalone/sample';
import { freshDatabase } from '#testing/database';
import { describeWithRedis } from '#testing/needs';
import { startRedis, type TestRedis } from '#testing/redis';
import { boot, city, moveClock, signIn, type Booted } from '../api/booted.js';
import { listen } from '../api/listening.js';
import { yearOf, type PlayedYear } from '../api/year-played.js';
import { eventually } from '../eventually.js';
import { outcomeOf, type Outcome } from './outcome.js';
import { roundRobin } from './round-robin.js';
import { Processes, type Running } from './running.js';

describeWithRedis('two APIs and two workers', (program) => {
  let processes: Processes;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let redis: TestRedis;
  let dataDir: string;
  let proxy: Awaited<ReturnType<typeof roundRobin>>;
  let apis: readonly (Running & { readonly address: string })[];
  let workers: readonly Running[];
  let year: PlayedYear;
  let alone: Booted;
  let expected: Outcome;

  beforeAll(async () => {
    processes = new Processes();
    database = await freshDatabase();
    redis = await startRedis(program);
    dataDir = await mkdtemp(join(tmpdir(), 'cycles-two-and-two-'));
    await loadCase(database.url);
    const env = {
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      DATA_DIR: dataDir,
      SAMPLE: 'case',
      METRICS_PORT: '0',
    };
    apis = await Promise.all([processes.api(env), processes.api(env)]);
    workers = await Promise.all([processes.worker(env), processes.worker(env)]);
    proxy = await roundRobin(apis.map(({ address }) => address));
    year = yearOf({
      as: (person, post) => signIn(proxy.url, person, post),
      moveClock: async (now) => {
        await moveClock(proxy.url, now);
        await agreeOnTheTime();
      },
    });
    alone = await boot();
    const yearAlone = yearOf(alone);
    await Promise.all([year.playTo(), yearAlone.playTo()]);
    expected = await outcomeOf(alone.url, yearAlone);
  });

  afterAll(async () => {
    proxy.close();
    await alone.stop();
    await processes.stop();
    await redis.stop();
    await database.drop();
    await rm(dataDir, { recursive: true });
  });

  /** An act at one API must not come before the others have heard what time it is. */
  async function agreeOnTheTime(): Promise<void> {
    const figures = [
      ...apis.map(({ address }) => `${address}/metrics`),
      ...workers.map(({ said }) => /figures: (\S+)/.exec(said())?.[1] ?? ''),
    ];
    await eventually(async () => {
      const told = await Promise.all(
        figures.map(
          async (address) => /^cycles_clock_ahead_seconds (\S+)$/m.exec(await textOf(address))?.[1],
        ),
      );
      if (new Set(told).size > 1) throw new Error(`the clocks differ: ${told.join(', ')}`);
    });
  }

  it('come to the same streams, lists and papers', async () => {
    const outcome = await outcomeOf(proxy.url, year);
    for (const what of ['streams', 'lists', 'papers'] as const) {
      expect(Object.keys(outcome[what])).toEqual(Object.keys(expected[what]));
      for (const [name, told] of Object.entries(expected[what]))
        expect({ [name]: outcome[what][name] }).toEqual({ [name]: told });
    }
    const [one = 0, other = 0] = proxy.answered();
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1);
  });

  it('tell a reader at one API what was done at the other', async () => {
    const [here, there] = apis;
    const chair = await year.as('p-self-support-head', 'seat:jobs/chair-private');
    const ear = await listen({ url: here?.address ?? '' }, chair);
    const office = await signIn(there?.address ?? '', 'p-coordination-officer', 'post:coordination-officer');
    const rename = { seat: 'chair-private', title: '이름을 바꾼 자리' };
    const committee = { stream: 'committee', id: 'jobs' } as const;
    expect(await office.ask('RenameSeat', rename, committee)).toMatchObject({ status: 200 });
    await ear.hears('SeatRenamed');
    await ear.end();
    const seen = await chair.at(`${here?.address}/api/${city}`).get('/committee/jobs');
    expect(JSON.stringify(seen.body)).toContain(rename.title);
  });
});

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}

/** The sample is loaded before anything of the product runs, as `npm start` would do on the same database. */
async function loadCase(url: string): Promise<void> {
  await migrate(url, furtherMigrations);
  const house = await openHouse(url, () => undefined);
  await loadSample(house, 'case', () => undefined);
  await house.close();
}
