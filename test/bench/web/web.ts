// The screens in a real browser: on the sample, and on a made-up city with hundreds of programs and rounds of hundreds of opinions.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { cycleIdOf } from '#domain/between/naming';
import type { Hand } from '#sample/act';
import { inSeat } from '#sample/city';
import type { Bench, Part } from '../bench.js';
import { withServer } from '../children.js';
import { loadSampleInto, city } from '../sampled.js';
import { onFreshDatabase } from '../server.js';
import { withBrowser } from './chromium.js';
import { loadCity } from './city/loading.js';
import { firstYear, type CitySize } from './city/offices.js';
import { seated } from './city/playing.js';
import { webSection } from './telling.js';
import { walk, type Reader, type Walk, type Walked } from './walk.js';

const product = fileURLToPath(new URL('../../../apps/standalone/src/main.js', import.meta.url));

interface Place {
  readonly chair: Hand;
  readonly round: string;
  readonly cycle: string;
  readonly plan: string;
}

const inSample: Place = {
  chair: inSeat('chair-private'),
  round: '2021-midterm',
  cycle: cycleIdOf('jobs', 'plan-2021', 2021),
  plan: 'plan-2021',
};

/** In the first of the large committees, in the last year. */
function inCity({ years }: CitySize): Place {
  const committee = 'c-001';
  const year = firstYear + years - 1;
  const plan = `plan-${year}`;
  return {
    chair: seated(committee, 'chair'),
    round: `${committee}-${year}`,
    cycle: cycleIdOf(committee, plan, year),
    plan,
  };
}

/** Walks through either place as often as figures are repeated. */
export const web: Part = (bench) =>
  withBrowser(async (browser) => {
    const { city: size } = bench.effort;
    const sample = await onFreshDatabase(async (url) => {
      await loadSampleInto(url);
      return walkAround(browser, url, inSample, bench);
    });
    const made = await onFreshDatabase(async (url) => {
      bench.log(`web: making up a city of ${size.programs} programs`);
      await loadCity(url, city, size);
      return walkAround(browser, url, inCity(size), bench);
    });
    return webSection(size, browser.version(), sample, made);
  });

async function walkAround(browser: Browser, url: string, place: Place, bench: Bench): Promise<Walked> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cycles-bench-web-'));
  try {
    const env = {
      DATABASE_URL: url,
      DATA_DIR: dataDir,
      REDIS_URL: '',
      SAMPLE: 'case',
      HOST: '127.0.0.1',
      PORT: '0',
    };
    return await withServer(product, env, async (address) => {
      const events = await caughtUp(address);
      const reader = await readerIn(address, place);
      await walk(browser, reader);
      const walks: Walk[] = [];
      for (let repetition = 1; repetition <= bench.effort.repetitions; repetition += 1) {
        bench.log(`web: ${events} events, walk ${repetition}`);
        walks.push(await walk(browser, reader));
      }
      return { events, walks };
    });
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

/** Waits until every list stands where the log does; answers where that is. */
async function caughtUp(address: string): Promise<number> {
  for (;;) {
    const health = (await (await fetch(`${address}/health`)).json()) as {
      readonly head: number;
      readonly subscriptions: readonly { readonly position: number; readonly state: string }[];
    };
    if (health.subscriptions.some(({ state }) => state === 'stopped'))
      throw new Error(`a list has stopped: ${JSON.stringify(health)}`);
    if (health.subscriptions.every(({ position }) => position >= health.head)) return health.head;
    await pause(200);
  }
}

async function readerIn(address: string, { chair, round, cycle, plan }: Place): Promise<Reader> {
  const answer = await fetch(`${address}/api/sample/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organization: city, ...chair }),
  });
  const session = (await answer.json()) as { readonly title: string };
  if (!answer.ok) throw new Error(`${chair.post} cannot be signed in: ${JSON.stringify(session)}`);
  const pages = { round: `#round=${round}`, cycle: `#cycle=${cycle}`, plan: `#plan=${plan}` };
  return { address, title: session.title, session, pages, words: '마련' };
}
