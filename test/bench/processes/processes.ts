// One, two and four processes of each kind that share the work of one installation.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Bench, Part } from '../bench.js';
import { withProcesses, workerReady, type Running } from '../children.js';
import { closedLoop } from '../closed-loop.js';
import { median, rounded, times } from '../figures.js';
import { createFloor } from '../floor.js';
import { callerOf } from '../http/caller.js';
import { clientAt, type Client } from '../http/client.js';
import { event } from '../payload.js';
import { programs, withEnvironment } from '../product.js';
import { loadSampleInto } from '../sampled.js';
import { atLeast, type Section } from '../section.js';
import { onFreshDatabase, settle, withClient } from '../server.js';
import { kinds, lookAt, medianTaken, takenBy, type Taken } from './taken.js';

const bare = fileURLToPath(new URL('../http/bare.js', import.meta.url));
const clients = 32;

/** Answers a second with so many processes of each kind, and what a command takes of the cores. */
interface Rates {
  readonly processes: number;
  readonly floor: number;
  readonly commands: number;
  /** Commands while no worker follows. */
  readonly unfollowed: number;
  readonly pages: number;
  readonly taken: Taken;
}

export const processes: Part = (bench) =>
  onFreshDatabase(async (url) => {
    await loadSampleInto(url);
    await withClient(url, createFloor);
    const all: Rates[] = [];
    for (const count of bench.effort.processes) {
      bench.log(`processes: ${count} of each kind`);
      const of: Omit<Rates, 'processes'>[] = [];
      for (let repetition = 0; repetition < bench.effort.repetitions; repetition += 1)
        of.push(await shared(bench, url, count));
      all.push({
        processes: count,
        floor: median(of.map(({ floor }) => floor)),
        commands: median(of.map(({ commands }) => commands)),
        unfollowed: median(of.map(({ unfollowed }) => unfollowed)),
        pages: median(of.map(({ pages }) => pages)),
        taken: medianTaken(of.map(({ taken }) => taken)),
      });
    }
    return sectionOf(all, bench.effort.warmUps);
  });

function shared(bench: Bench, url: string, count: number): Promise<Omit<Rates, 'processes'>> {
  return withEnvironment(url, async (env) => {
    const floor = await withProcesses(count, { script: bare, env }, (all) => atFloor(bench, url, all));
    const api = { script: programs.api, env };
    const worker = { script: programs.worker, env, ready: workerReady };
    const unfollowed = await withProcesses(count, api, (apis) =>
      withClients(apis, (at) => rateOf(bench, url, at, rename)),
    );
    return withProcesses(count, worker, (workers) =>
      withProcesses(count, api, (apis) =>
        withClients(apis, async (at) => {
          const commands = await rateOf(bench, url, at, rename);
          const taken = await takenWhile(bench, at, () => lookAt(url, apis, workers));
          const pages = await rateOf(bench, url, at, (client) => client.round());
          return { floor, commands, unfollowed, pages, taken };
        }),
      ),
    );
  });
}

/** What each takes of a command, in a run of its own that goes on after the one that is counted. */
async function takenWhile(
  { effort: { measureMs } }: Bench,
  at: readonly Client[],
  look: () => Promise<Taken>,
): Promise<Taken> {
  const askOne = dealtOut(at, rename);
  let asked = 0;
  const before = await look();
  await closedLoop({ clients, warmUpMs: 0, measureMs }, async (client, turn) => {
    asked += 1;
    await askOne(client, turn);
    return 0;
  });
  return takenBy(before, await look(), asked);
}

const rename = (client: Client, nth: number, turn: number) => client.rename(nth, turn);

async function withClients<T>(
  all: readonly Running[],
  work: (at: readonly Client[]) => Promise<T>,
): Promise<T> {
  const at = await Promise.all(all.map(({ address }) => clientAt(address, clients)));
  try {
    return await work(at);
  } finally {
    for (const client of at) client.close();
  }
}

async function atFloor(bench: Bench, url: string, all: readonly Running[]): Promise<number> {
  const callers = all.map(({ address }) => callerOf(address));
  try {
    return await rateOf(bench, url, callers, (caller) => caller.post('/insert', event.data as object));
  } finally {
    for (const caller of callers) caller.close();
  }
}

type Asking<T> = (of: T, client: number, turn: number) => Promise<unknown>;

/** Each process is asked until it is warm: of several each answers less in a time, and would be measured colder. */
async function rateOf<T>(
  { effort: { warmUps, warmUpMs, measureMs } }: Bench,
  url: string,
  all: readonly T[],
  ask: Asking<T>,
): Promise<number> {
  const askOne = dealtOut(all, ask);
  let left = warmUps * all.length;
  const warmUp = async (client: number) => {
    for (; left > 0; left -= 1) await askOne(client, left);
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => warmUp(client)));
  await settle(url);
  const { rate } = await closedLoop({ clients, warmUpMs, measureMs }, async (client, turn) => {
    await askOne(client, turn);
    return 0;
  });
  return rate;
}

/** The clients are dealt out over the processes, one after the other. */
function dealtOut<T>(all: readonly T[], ask: Asking<T>) {
  return (client: number, turn: number) => {
    const of = all[client % all.length];
    if (of === undefined) throw new RangeError('there is no process to ask');
    return ask(of, client, turn);
  };
}

function sectionOf(all: readonly Rates[], warmUps: number): Section {
  const [one] = all;
  if (!one) throw new RangeError('nothing was measured');
  const last = all.filter(({ processes: count }) => count > 1);
  return {
    title: 'Several processes of each kind',
    about: [
      `Answers a second to ${clients} clients that are dealt out over so many processes of the API, while as many workers follow with lists and policies; all of them, PostgreSQL and the callers share the same ${availableParallelism()} cores, so that more processes bring no more cores, only more of their own work. The command renames a program, each process’s clients programs of their own; the page is that of the sample’s round with everything that was acknowledged by any process. Every process has answered ${rounded(warmUps)} of them before it is counted. The floor is as many bare servers with one INSERT for each request.`,
      'Beside them the same commands while no worker runs, and the milliseconds of processor time that went by for each command while workers followed, by whom they were taken.',
    ],
    columns: [
      'processes of each kind',
      ...['commands', '× one', 'without workers', '× one', 'pages', '× one', 'floor', 'commands × floor'],
      ...kinds.map((kind) => `${kind}, ms a command`),
    ],
    rows: all.map(({ processes: count, commands, unfollowed, pages, floor, taken }) => [
      String(count),
      rounded(commands),
      times(commands / one.commands),
      rounded(unfollowed),
      times(unfollowed / one.unfollowed),
      rounded(pages),
      times(pages / one.pages),
      rounded(floor),
      times(commands / floor),
      ...kinds.map((kind) => (taken[kind] === undefined ? '–' : rounded(taken[kind]))),
    ]),
    verdicts: last.map(({ processes: count, commands, taken }) =>
      atLeast(
        `commands with ${count} processes of each kind over one`,
        commands / one.commands,
        count === 2 ? 0.6 : 0.5,
        times,
        coresAreTaken(taken, one.taken),
      ),
    ),
    plots: [],
  };
}

/** What the table shows, added up; undefined where it could not be seen. */
function coresAreTaken(taken: Taken, byOne: Taken): string | undefined {
  const [all, one] = [taken, byOne].map((each) => kinds.map((kind) => each[kind] ?? Number.NaN).reduce(sum));
  if (all === undefined || one === undefined || Number.isNaN(all + one)) return undefined;
  return `the cores are taken: a command takes ${rounded(all)} ms of them in all where one process of each kind takes ${rounded(one)} ms, for each process wakes, reads and writes for fewer commands at a time.`;
}

const sum = (one: number, other: number) => one + other;
