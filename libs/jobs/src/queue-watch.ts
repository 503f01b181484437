// Looks into the queues without working on them: how many jobs lie in each, how late they are, and each of them for a dashboard.
import { withBackend, type IQueueBackend, type Queue } from 'bullmq';
import { openPostgres, openRedis, type Backend, type OpenBackend } from './backend.js';
import { Board } from './board.js';
import { deliveryQueue } from './deliveries.js';
import { digestQueue } from './digests.js';
import type { PlannedJob } from './plan.js';
import { Troubles } from './troubles.js';

const queueNames = [digestQueue, deliveryQueue] as const;
export type QueueName = (typeof queueNames)[number];

/** The states of a job that is not done; finished and given up ones are not kept. */
const states = ['waiting', 'delayed', 'active'] as const;

export interface QueueState {
  readonly queue: QueueName;
  readonly jobs: Readonly<Record<(typeof states)[number], number>>;
  /** How long the job that is most overdue has been due, in milliseconds; 0 while none is. */
  readonly lateMs: number;
}

/** The queue's server did not answer in time. */
export class QueueAway extends Error {
  override readonly name = 'QueueAway';
}

/** A Redis that is away lets a question wait for ever; whoever looks does not. */
const patienceMs = 5_000;

/** Two are enough to look through. */
const connections = 2;

type WatchedQueue = Queue<PlannedJob<unknown>>;

export class QueueWatch {
  private constructor(
    private readonly queues: ReadonlyMap<QueueName, WatchedQueue>,
    private readonly end: () => Promise<void>,
  ) {}

  /**
   * Opens what looks into the queues.
   * @throws the driver's error when PostgreSQL does not answer; Redis may come later
   */
  static async open(backend: Backend, log: (line: string) => void): Promise<QueueWatch> {
    return backend.kind === 'postgres'
      ? QueueWatch.on(await openPostgres(backend.url, log, connections), log)
      : QueueWatch.on(openRedis(backend.url), log);
  }

  private static on<B extends IQueueBackend, C>(
    { factory, connection, stopWaiting, close }: OpenBackend<B, C>,
    log: (line: string) => void,
  ): QueueWatch {
    const { Queue } = withBackend(factory);
    const opened = queueNames.map((name) => {
      const queue = new Queue<PlannedJob<unknown>>(name, { connection });
      queue.on('error', new Troubles(name, log).tellNew);
      // By what it is connected is nothing to who only reads.
      return [name, queue as unknown as WatchedQueue] as const;
    });
    return new QueueWatch(new Map(opened), async () => {
      stopWaiting();
      await Promise.allSettled(opened.map(([, queue]) => inTime(queue.close())));
      await close();
    });
  }

  /** @throws QueueAway, or the driver's error, when the queue does not answer */
  async states(): Promise<readonly QueueState[]> {
    return inTime(Promise.all([...this.queues].map(([name, queue]) => stateOf(name, queue))));
  }

  /** The dashboard as an organization's office may see it. */
  board(organization: string): Board {
    return new Board(organization, this.queues, inTime);
  }

  close(): Promise<void> {
    return this.end();
  }
}

async function stateOf(name: QueueName, queue: WatchedQueue): Promise<QueueState> {
  const [counts, firsts] = await Promise.all([
    queue.getJobCounts(...states),
    queue.getJobs(['waiting', 'delayed'], 0, 0, true),
  ]);
  const now = Date.now();
  const late = firsts.map(({ data }) => now - data.at);
  const countOf = (state: (typeof states)[number]) => counts[state] ?? 0;
  return {
    queue: name,
    jobs: { waiting: countOf('waiting'), delayed: countOf('delayed'), active: countOf('active') },
    lateMs: Math.max(0, ...late),
  };
}

async function inTime<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new QueueAway('the queue does not answer')), patienceMs);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
