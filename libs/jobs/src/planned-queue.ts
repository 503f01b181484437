// A queue that follows a plan: told again and again which jobs there should be and when, it adds, moves and drops.
import { withBackend, type IQueueBackend, type JobsOptions } from 'bullmq';
import { withCause, type Cause } from '#observing/cause';
import { openPostgres, openRedis, type Backend, type OpenBackend } from './backend.js';
import { differenceTo, type PlannedJob } from './plan.js';
import { Troubles } from './troubles.js';
import { Turns } from './turns.js';

export interface PlannedQueue<D> {
  /** Makes the queue hold the planned jobs and no other that waits for its hour; does nothing once it is closed. */
  follow(plan: readonly PlannedJob<D>[]): Promise<void>;
  /** Lets running jobs finish, for some seconds, then ends. */
  close(): Promise<void>;
}

/** That a job was run. `lateMs`: so long after its hour it was begun. */
export interface JobRun {
  readonly queue: string;
  readonly lateMs: number;
  readonly ms: number;
  readonly failed: boolean;
}

export interface QueueParts<D> {
  readonly name: string;
  readonly backend: Backend;
  /**
   * Does a job. It may be called more than once for a job, and for one that is no longer planned. When it throws it
   * is called again, some times and later and later; after that the job is dropped, until the plan has it again.
   */
  readonly run: (data: D) => Promise<void>;
  /** What a job follows from, where that is known: it is run, and told of where it fails, as following from it. */
  readonly causeOf?: (data: D) => Cause;
  /** Hears of a job that was dropped, with what it failed of. */
  readonly gaveUp?: (job: PlannedJob<D>, error: Error) => Promise<void>;
  /** Hears of each run of a job. */
  readonly ran?: (run: JobRun) => void;
  /** So long, in milliseconds, running jobs may take to finish when it is closed; three seconds unless said. */
  readonly graceMs?: number;
  readonly log: (line: string) => void;
}

/** Finished jobs are not kept: one that is kept would block its id for the day on which it is owed again. */
const jobOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: true,
  removeOnFail: true,
};

const atOnce = 8;

/** Between two tries to take a job from a server that is away. */
const retryMs = 1_000;

/** Jobs take milliseconds: what a worker has begun and not done within this, because it was killed, is begun by another. */
const lostAfterMs = 10_000;
const lookForLostMs = 5_000;

/** Longer than a running job takes that waits for nobody outside. */
const usualGraceMs = 3_000;

/**
 * Opens a queue with a worker on it.
 * @throws the driver's error when PostgreSQL does not answer; Redis may come later
 */
export async function openPlannedQueue<D>(parts: QueueParts<D>): Promise<PlannedQueue<D>> {
  const { backend, log } = parts;
  return backend.kind === 'postgres'
    ? onBackend(await openPostgres(backend.url, log), parts)
    : onBackend(openRedis(backend.url), parts);
}

function onBackend<D, B extends IQueueBackend, C>(
  { factory, connection, stopWaiting, close }: OpenBackend<B, C>,
  { name, run, causeOf = () => ({}), gaveUp, ran, graceMs = usualGraceMs, log }: QueueParts<D>,
): PlannedQueue<D> {
  const { Queue, Worker } = withBackend(factory);
  const queue = new Queue<PlannedJob<D>>(name, { connection, defaultJobOptions: jobOptions });
  const work = ({ data: job }: { readonly data: PlannedJob<D> }) =>
    withCause(causeOf(job.data), () => timed({ name, run, ran }, job));
  const worker = new Worker<PlannedJob<D>>(name, work, {
    connection,
    concurrency: atOnce,
    runRetryDelay: retryMs,
    lockDuration: lostAfterMs,
    stalledInterval: lookForLostMs,
    autorun: false,
  });
  const troubles = new Troubles(name, log);
  queue.on('error', troubles.tellNew);
  worker.on('error', troubles.tellNew);
  worker.on('failed', (job, error) =>
    withCause(job ? causeOf(job.data.data) : {}, () => {
      troubles.tell(error);
      if (gaveUp && job && job.attemptsMade >= jobOptions.attempts)
        gaveUp(job.data, error).catch(troubles.tell);
    }),
  );
  // One that ran on a connection that could not be made would ask for jobs without a pause, and leave no time for anything.
  void worker
    .waitUntilReady()
    .then(() => worker.run())
    .catch(troubles.tellNew);

  const turns = new Turns();
  return {
    follow: (plan) =>
      turns.take(async () => {
        await follow(queue, name, plan);
        troubles.allIsWell();
      }),
    close: () => {
      stopWaiting();
      const ended = turns.last(async () => {
        await worker.close();
        await queue.close();
        await close();
      });
      return within(graceMs, ended);
    },
  };
}

/** Runs a job, and tells how late and how long. */
async function timed<D>(
  { name: queue, run, ran }: Pick<QueueParts<D>, 'name' | 'run' | 'ran'>,
  { at, data }: PlannedJob<D>,
): Promise<void> {
  const lateMs = Math.max(0, Date.now() - at);
  const began = performance.now();
  let failed = true;
  try {
    await run(data);
    failed = false;
  } finally {
    ran?.({ queue, lateMs, ms: performance.now() - began, failed });
  }
}

/** What following a plan needs of the library's queue. */
interface JobQueue<D> {
  getDelayed(): Promise<readonly { readonly data: PlannedJob<D> }[]>;
  remove(id: string): Promise<unknown>;
  addBulk(jobs: { name: string; data: PlannedJob<D>; opts: JobsOptions }[]): Promise<unknown>;
}

async function follow<D>(queue: JobQueue<D>, name: string, plan: readonly PlannedJob<D>[]): Promise<void> {
  const now = Date.now();
  const waiting = (await queue.getDelayed()).map(({ data }) => data);
  const { gone, missing } = differenceTo(plan, waiting, now);
  const removed = await Promise.allSettled(gone.map(({ id }) => queue.remove(id)));
  // On PostgreSQL those that go at once can end one another in a deadlock: they go again, one by one.
  for (const { id } of gone.filter((_, at) => removed[at]?.status === 'rejected')) {
    // One that the worker takes at this moment cannot be removed; running it does no harm.
    await queue.remove(id).catch(() => undefined);
  }
  await queue.addBulk(
    missing.map((job) => ({
      name,
      data: job,
      opts: { jobId: job.id, delay: Math.max(0, job.at - now), timestamp: now },
    })),
  );
}

/** Where its server went away at the same moment, the library may wait for ever to be closed: then it is left behind. */
function within(graceMs: number, ended: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const grace = setTimeout(resolve, graceMs);
    ended.then(resolve, reject).finally(() => clearTimeout(grace));
  });
}
