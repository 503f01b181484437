// How long a process takes from its start until it answers, on logs of growing length.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHouse } from '#door/house';
import type { Client } from 'pg';
import type { Bench, Part } from '../bench.js';
import { appendTo, historyOfSample } from '../catching-up/history.js';
import { rebuild } from '../catching-up/product.js';
import { withProcess, workerReady } from '../children.js';
import { median, rounded, times } from '../figures.js';
import { clientAt } from '../http/client.js';
import { programs, withEnvironment } from '../product.js';
import { loadSampleInto } from '../sampled.js';
import { atMost, type Section } from '../section.js';
import { onFreshDatabase, settle, withClient } from '../server.js';

const bare = fileURLToPath(new URL('../http/bare.js', import.meta.url));

const names = {
  floor: 'floor: a bare server',
  worker: 'a worker is at work',
  api: 'the API answers',
  page: 'and has shown a page',
  whole: '`npm start` on a database that is there',
} as const;
type Start = keyof typeof names;

/** Median milliseconds of each start, for each length of the log. */
type Taken = Readonly<Record<Start, readonly number[]>>;

export const starting: Part = (bench) =>
  onFreshDatabase(async (url) => {
    await loadSampleInto(url);
    const history = await onFreshDatabase(historyOfSample);
    const house = await openHouse(url, () => undefined);
    const taken: Record<Start, number[]> = { floor: [], worker: [], api: [], page: [], whole: [] };
    const lengths: number[] = [];
    try {
      for (const events of [await house.store.head(), ...bench.effort.logs]) {
        const before = lengths.at(-1);
        if (before !== undefined) {
          bench.log(`starting: writing up to ${rounded(events)} events`);
          await appendTo(house.store, history, before - (lengths[0] ?? 0), events - (lengths[0] ?? 0));
          // Workers that were started may have noted something meanwhile.
          const head = await house.store.head();
          await rebuild(house, url, head);
          await withClient(url, (client) => workedOff(client, head));
          await settle(url);
        }
        lengths.push(events);
        bench.log(`starting: processes on ${rounded(events)} events`);
        const each = await atLength(bench, url);
        for (const start of starts) taken[start].push(each[start]);
      }
    } finally {
      await house.close();
    }
    bench.log('starting: with its own database');
    return sectionOf(lengths, taken, await withOwnDatabase());
  });

const starts = Object.keys(names) as readonly Start[];

async function atLength({ effort }: Bench, url: string): Promise<Readonly<Record<Start, number>>> {
  const of: Record<Start, number[]> = { floor: [], worker: [], api: [], page: [], whole: [] };
  await withEnvironment(url, async (env) => {
    for (let repetition = 0; repetition < effort.repetitions; repetition += 1) {
      of.floor.push(await ready({ script: bare, env }));
      of.worker.push(await ready({ script: programs.worker, env, ready: workerReady }));
      const { answered, shown } = await untilPage(env);
      of.api.push(answered);
      of.page.push(shown);
      of.whole.push(await ready({ script: programs.standalone, env }));
    }
  });
  return {
    floor: median(of.floor),
    worker: median(of.worker),
    api: median(of.api),
    page: median(of.page),
    whole: median(of.whole),
  };
}

/** As an installation that went down for a minute finds it: nobody is behind by all that was written for the measurement. */
async function workedOff(client: Client, head: number): Promise<void> {
  await client.query('UPDATE eventstore.checkpoints SET position = $1', [head]);
}

function ready(given: Parameters<typeof withProcess>[0]): Promise<number> {
  return withProcess(given, async ({ readyMs }) => readyMs);
}

/** Somebody signs in and reads the round at once. */
function untilPage(env: Readonly<Record<string, string>>) {
  return withProcess({ script: programs.api, env }, async ({ address, readyMs }) => {
    const since = performance.now();
    const client = await clientAt(address, 0);
    await client.round();
    client.close();
    return { answered: readyMs, shown: readyMs + performance.now() - since };
  });
}

/** Milliseconds with the embedded server: on an empty folder, and once more on what is there then. */
async function withOwnDatabase(): Promise<{ readonly first: number; readonly again: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cycles-bench-first-'));
  const env = {
    DATABASE_URL: '',
    REDIS_URL: '',
    SAMPLE: 'case',
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
  };
  try {
    const first = await ready({ script: programs.standalone, env });
    return { first, again: await ready({ script: programs.standalone, env }) };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

function sectionOf(
  lengths: readonly number[],
  taken: Taken,
  own: { readonly first: number; readonly again: number },
): Section {
  const growth = (start: Start) => (taken[start].at(-1) ?? Number.NaN) / (taken[start][0] ?? Number.NaN);
  const ms = (figure: number) => `${rounded(figure)} ms`;
  return {
    title: 'From the start of a process until it answers',
    about: [
      `Milliseconds from starting Node until the process says that it listens or works, and until somebody has signed in and the page of the sample's round has come; medians. The log is the sample, told again for one organization after another. The floor is the bare server of “A whole command over HTTP”. With its own database: \`npm start\` on an empty folder, where it makes the database and loads the sample, took ${ms(own.first)}; once more on what was there then, ${ms(own.again)}.`,
    ],
    columns: ['', ...lengths.map((events) => `${rounded(events)} events`), 'longest over shortest'],
    rows: starts.map((start) => [names[start], ...taken[start].map(ms), times(growth(start))]),
    verdicts: (['worker', 'api', 'page', 'whole'] as const).map((start) =>
      atMost(
        `${names[start]}: on the longest log over the shortest`,
        growth(start),
        1.5,
        times,
        start === 'whole' ? besideWorker(lengths) : undefined,
      ),
    ),
    plots: [
      {
        file: 'starting.svg',
        title: 'Time until a process answers by the events of the log',
        x: 'events of the log',
        y: 'ms',
        lines: starts.map((start) => ({
          name: plotNames[start],
          points: taken[start].map((figure, index) => [lengths[index] ?? 1, figure] as const),
        })),
      },
    ],
  };
}

/** Every event of the sample is there once for each organization. */
function besideWorker(lengths: readonly number[]): string {
  const organizations = Math.floor((lengths.at(-1) ?? 0) / (lengths[0] ?? 1));
  return `the worker in the same process begins at once to plan what each of ${rounded(organizations)} organizations is to be told of its duties, while the API is still starting; API and worker in processes of their own start alike on every length.`;
}

const plotNames: Readonly<Record<Start, string>> = {
  floor: 'floor',
  worker: 'worker',
  api: 'API',
  page: 'first page',
  whole: 'npm start',
};
