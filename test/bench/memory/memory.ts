// What each process holds in memory over a long time under load: a page that leaks shows after an hour, not after a minute.
import { setTimeout as pause } from 'node:timers/promises';
import type { Bench, Part } from '../bench.js';
import { withProcess, workerReady } from '../children.js';
import { rounded, times } from '../figures.js';
import { clientAt, type Client } from '../http/client.js';
import { programs, withEnvironment } from '../product.js';
import { residentOf } from '../resident.js';
import { loadSampleInto } from '../sampled.js';
import { atMost, type Section } from '../section.js';
import { onFreshDatabase } from '../server.js';

/** So many times a second, whether or not the answers have come. */
const [renamesASecond, readsASecond] = [20, 60];
const programsRenamed = 100;
const looks = 12;

/** Megabytes of each process so many minutes after the load began. */
interface Look {
  readonly minutes: number;
  readonly api: number;
  readonly worker: number;
}

export const memory: Part = (bench) =>
  onFreshDatabase(async (url) => {
    await loadSampleInto(url);
    return withEnvironment(url, (env) =>
      withProcess({ script: programs.worker, env, ready: workerReady }, (worker) =>
        withProcess({ script: programs.api, env }, async (api) => {
          const client = await clientAt(api.address, programsRenamed);
          try {
            const { taken, answered } = await underLoad(bench, client, { api: api.pid, worker: worker.pid });
            return sectionOf(taken, answered, bench.effort.minutes);
          } finally {
            client.close();
          }
        }),
      ),
    );
  });

async function underLoad(
  { effort, log }: Bench,
  client: Client,
  pids: { readonly api: number; readonly worker: number },
): Promise<{ readonly taken: readonly Look[]; readonly answered: number }> {
  const began = performance.now();
  const minutes = () => (performance.now() - began) / 60_000;
  const taken: Look[] = [];
  let [asked, answered] = [0, 0];
  let failure: unknown;
  const open = new Set<Promise<void>>();
  const ask = (what: Promise<unknown>) => {
    asked += 1;
    const answering = what
      .then(
        () => void (answered += 1),
        (error: unknown) => void (failure ??= error),
      )
      .finally(() => open.delete(answering));
    open.add(answering);
  };
  const renaming = setInterval(
    () => ask(client.rename(asked % programsRenamed, asked)),
    1_000 / renamesASecond,
  );
  const reading = setInterval(
    () => ask(asked % 2 === 0 ? client.round() : client.work()),
    1_000 / readsASecond,
  );
  try {
    for (let look = 1; look <= looks; look += 1) {
      const until = (look / looks) * effort.minutes;
      while (minutes() < until) await pause(Math.min(1_000, (until - minutes()) * 60_000));
      if (failure) throw failure;
      const [api, worker] = [residentOf(pids.api), residentOf(pids.worker)];
      if (api === undefined || worker === undefined) throw new Error('memory can be seen on Linux only');
      log(`memory: after ${rounded(minutes())} minutes ${rounded(api)} and ${rounded(worker)} MB`);
      taken.push({ minutes: minutes(), api, worker });
    }
  } finally {
    clearInterval(renaming);
    clearInterval(reading);
  }
  await Promise.all(open);
  if (failure) throw failure;
  return { taken, answered };
}

function sectionOf(taken: readonly Look[], answered: number, minutes: number): Section {
  const first = taken[looks / 3 - 1];
  const last = taken.at(-1);
  if (!first || !last) throw new RangeError('nothing was looked at');
  const mb = (figure: number) => `${rounded(figure)} MB`;
  return {
    title: 'Memory over time under load',
    about: [
      `What each process holds, seen from outside, with what it started, over ${rounded(minutes)} minutes in which ${renamesASecond} commands and ${readsASecond} readings a second were asked of one API while one worker followed: ${rounded(answered)} requests were answered, and none refused. What a process holds rises until its caches are full and the collector has seen its share; held against each other are the end and the end of the first third.`,
    ],
    columns: ['minutes', 'API', 'worker'],
    rows: taken.map((look) => [rounded(look.minutes), mb(look.api), mb(look.worker)]),
    verdicts: (['api', 'worker'] as const).map((kind) =>
      atMost(
        `memory of ${kind === 'api' ? 'the API' : 'the worker'} at the end over the first third`,
        last[kind] / first[kind],
        1.25,
        times,
      ),
    ),
    plots: [
      {
        file: 'memory.svg',
        title: 'Memory of each process over time under load',
        x: 'minutes',
        y: 'MB',
        lines: (['api', 'worker'] as const).map((kind) => ({
          name: kind === 'api' ? 'API' : 'worker',
          points: taken.map((look) => [look.minutes, look[kind]] as const),
        })),
      },
    ],
  };
}
