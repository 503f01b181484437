// How late reminders are begun while many more wait for their hour, on both places where the queue can live.
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Backend } from '#jobs/backend';
import { openPlannedQueue } from '#jobs/planned-queue';
import type { PlannedJob } from '#jobs/plan';
import { startRedis } from '#testing/redis';
import type { Bench, Part } from '../bench.js';
import { median, percentile, rounded, secondsOf } from '../figures.js';
import { atMost, type Section } from '../section.js';
import { onFreshDatabase } from '../server.js';

/** So many come due while others wait, one after the other, so far apart in milliseconds. */
const spread = { jobs: 500, apartMs: 20 } as const;
/** So many come due at one instant, as digests do at nine. */
const together = 1_000;
/** What waits comes due long after the measuring, in milliseconds. */
const farMs = 86_400_000;
/** Between the planning and the first job that comes due, in milliseconds. */
const headStartMs = 3_000;

interface Lateness {
  readonly pending: number;
  /** Seconds to put all of them into an empty queue, and to look through a queue that needs no change. */
  readonly plannedS: number;
  readonly sweptS: number;
  /** Milliseconds after its hour at which each job was begun. */
  readonly spread: readonly number[];
  readonly together: readonly number[];
}

/** Asks the queue of the product itself; the floor is a timer of Node for each job, which nothing keeps. */
export const reminders: Part = async (bench) => {
  const floor = await onTimers();
  const rows: (readonly [string, Lateness])[] = [];
  for (const pending of bench.effort.pending) {
    rows.push([
      'PostgreSQL',
      await onFreshDatabase((url) => measure(bench, { kind: 'postgres', url }, pending)),
    ]);
    const redis = await onFreshRedis((url) => measure(bench, { kind: 'redis', url }, pending));
    if (redis) rows.push(['Redis', redis]);
  }
  return sectionOf(rows, floor);
};

async function onFreshRedis<T>(work: (url: string) => Promise<T>): Promise<T | undefined> {
  const program = process.env['BENCH_REDIS_SERVER'];
  if (!program) return undefined;
  const redis = await startRedis(program);
  try {
    return await work(redis.url);
  } finally {
    await redis.stop();
  }
}

async function measure({ log }: Bench, backend: Backend, pending: number): Promise<Lateness> {
  log(`reminders: ${rounded(pending)} on ${backend.kind}`);
  const late: number[] = [];
  const queue = await openPlannedQueue<null>({
    name: 'reminders',
    backend,
    run: async () => undefined,
    ran: ({ lateMs }) => late.push(lateMs),
    log,
  });
  try {
    const waiting = jobs('waiting', pending, (nth) => Date.now() + farMs + nth);
    const plannedS = await secondsOf(() => queue.follow(waiting));
    const sweptS = await secondsOf(() => queue.follow(waiting));
    const due = async (plan: readonly PlannedJob<null>[]): Promise<readonly number[]> => {
      late.length = 0;
      await queue.follow([...waiting, ...plan]);
      while (late.length < plan.length) await pause(50);
      return [...late];
    };
    const from = () => Math.round(Date.now() + headStartMs + 2_000 * sweptS);
    const one = from();
    const apart = await due(jobs('spread', spread.jobs, (nth) => one + nth * spread.apartMs));
    const two = from();
    const atOnce = await due(jobs('together', together, () => two));
    return { pending, plannedS, sweptS, spread: apart, together: atOnce };
  } finally {
    await queue.close();
  }
}

/** Jobs with the ids that digests have: 64 hexadecimal digits. */
function jobs(kind: string, count: number, at: (nth: number) => number): readonly PlannedJob<null>[] {
  return Array.from({ length: count }, (_, nth) => ({
    id: createHash('sha256').update(`${kind} ${nth}`).digest('hex'),
    at: at(nth),
    data: null,
  }));
}

/** The same hours kept by timers in memory. */
async function onTimers(): Promise<Pick<Lateness, 'spread' | 'together'>> {
  const kept = (plan: readonly number[]) =>
    Promise.all(
      plan.map(async (at) => {
        await pause(at - Date.now());
        return Math.max(0, Date.now() - at);
      }),
    );
  const from = Date.now() + 100;
  const apart = await kept(Array.from({ length: spread.jobs }, (_, nth) => from + nth * spread.apartMs));
  const instant = Date.now() + 100;
  return { spread: apart, together: await kept(Array<number>(together).fill(instant)) };
}

const ms = (values: readonly number[], share?: number) =>
  `${rounded(share === undefined ? median(values) : percentile(values, share))} ms`;

function sectionOf(
  rows: readonly (readonly [string, Lateness])[],
  floor: Pick<Lateness, 'spread' | 'together'>,
): Section {
  const most = Math.max(...rows.map(([, { pending }]) => pending));
  return {
    title: 'Reminders while many wait',
    about: [
      `How long after its hour a job is begun, by the product's own queue and one worker in one process. ${spread.jobs} come due ${spread.apartMs} ms apart, and ${rounded(together)} at one instant, as digests do at nine in the morning, while so many others wait for the next day. Planning fills an empty queue; a sweep, which comes every minute, looks through a queue in which nothing has to change. The floor is a timer of Node for each job, which a killed process forgets.`,
    ],
    columns: ['', 'waiting', 'planned in', 'a sweep', 'apart, median', '99 %', 'at once, median', 'the last'],
    rows: [
      [
        'timers of Node, kept by nothing',
        '–',
        '–',
        '–',
        ms(floor.spread),
        ms(floor.spread, 0.99),
        ms(floor.together),
        ms(floor.together, 1),
      ],
      ...rows.map(([backend, { pending, plannedS, sweptS, spread: apart, together: atOnce }]) => [
        backend,
        rounded(pending),
        `${rounded(plannedS)} s`,
        `${rounded(sweptS)} s`,
        ms(apart),
        ms(apart, 0.99),
        ms(atOnce),
        ms(atOnce, 1),
      ]),
    ],
    verdicts: rows
      .filter(([, { pending }]) => pending === most)
      .map(([backend, { spread: apart }]) =>
        atMost(
          `lateness with ${rounded(most)} waiting on ${backend}, 99 %`,
          percentile(apart, 0.99),
          1_000,
          (figure) => `${rounded(figure)} ms`,
        ),
      ),
    plots: [
      {
        file: 'reminders.svg',
        title: 'Lateness of a reminder by how many wait',
        x: 'jobs that wait',
        y: 'ms late, 99 %',
        lines: [...new Set(rows.map(([backend]) => backend))].map((backend) => ({
          name: backend,
          points: rows
            .filter(([each]) => each === backend)
            .map(
              ([, { pending, spread: apart }]) => [pending, Math.max(1, percentile(apart, 0.99))] as const,
            ),
        })),
      },
    ],
  };
}
