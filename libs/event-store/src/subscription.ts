// Feeds the log to one handler, in order, and remembers how far it came in the same transaction as what it wrote.
import pg, { type Pool, type PoolClient } from 'pg';
import { passes } from './passing.js';
import type { EventStore, Recorded } from './store.js';
import { backoff, Latch, pause } from './waiting.js';

export interface Subscriber {
  /** The name the checkpoint is kept under: a new name starts from the first event. */
  readonly name: string;
  /**
   * Names the code that makes what stands behind the checkpoint. A subscriber never goes on from a checkpoint of another
   * shape; without a shape it takes any.
   */
  readonly shape?: string;
  /**
   * Takes events that follow one another. What it writes through `tx` stands if and only if the checkpoint moves past
   * the batch. The same events may be offered again, also in other batches, if that did not happen.
   */
  readonly handle: (batch: readonly Recorded[], tx: PoolClient) => Promise<void>;
}

export interface SubscriptionStatus {
  readonly name: string;
  /** Everything up to here is handled. */
  readonly position: number;
  readonly state: 'running' | 'stopped';
  /** The position of the event that the handler cannot take. */
  readonly stoppedAt?: number;
  /** What the handler said of it; while running: why it does not come forward, if it does not. */
  readonly error?: string;
}

export interface SubscriptionOptions {
  /** The most events in one batch; 500 unless told. */
  readonly batch?: number;
  /** How often to look when nothing wakes it, in milliseconds; 5,000 unless told. */
  readonly pollMs?: number;
  /** Hears once of each time that it stops by itself, and of what was thrown. */
  readonly stopped?: (status: SubscriptionStatus, why: unknown) => void;
}

interface Waiter {
  readonly position: number;
  readonly done: (reached: boolean) => void;
}

/**
 * How long one that was outrun leaves what is new to the other process, in milliseconds: longer than a batch takes, and
 * soon enough if the other has ended.
 */
const standBackMs = 100;

/** The handler could not take the batch that begins at `position`, though the database was there. */
class HandlerFailure extends Error {
  constructor(
    readonly position: number,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

/** What stands behind the checkpoint was made by other code: to go on from there would mix the two. */
class OtherShape extends Error {}

/** The log ends before the checkpoint: what is written next would be taken for handled. */
class AheadOfLog extends Error {}

/**
 * Several processes may run the same subscription: the checkpoint is compared and set, so each event's writes are
 * committed once. Who comes second stands back while the other comes forward, so that more processes do not read and lock
 * in vain what one of them handles. A handler that throws stops its own subscription, at the event that
 * it cannot take; a database that fails is tried again for ever. A checkpoint that other code took over stops it too, and
 * one that lies beyond the end of the log.
 */
export class Subscription {
  private readonly news = new Latch();
  private readonly waiters = new Set<Waiter>();
  private readonly batch: number;
  private readonly pollMs: number;
  private readonly stopped: NonNullable<SubscriptionOptions['stopped']>;
  private stopping = new AbortController();
  private running: Promise<void> | undefined;
  private position = 0;
  /** The end of the log as it was last heard of; 0 when that is long ago. */
  private heard = 0;
  /** Another process took the batch that this one had read. */
  private outrun = false;
  private stoppedAt: number | undefined;
  private error: string | undefined;

  /** @param pool connections to the database that has the event log's migrations and what the handler writes */
  constructor(
    private readonly store: EventStore,
    private readonly pool: Pool,
    private readonly subscriber: Subscriber,
    options: SubscriptionOptions = {},
  ) {
    this.batch = options.batch ?? 500;
    this.pollMs = options.pollMs ?? 5_000;
    this.stopped = options.stopped ?? ignore;
  }

  /** Begins, or begins again, after the checkpoint; does nothing while running. */
  start(): void {
    if (!this.running) {
      this.stopping = new AbortController();
      this.stoppedAt = undefined;
      this.error = undefined;
      this.heard = 0;
      this.outrun = false;
      this.running = this.run(this.stopping.signal);
    }
  }

  /** Lets the batch at hand finish, then ends. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.news.wake();
    await this.running;
  }

  status(): SubscriptionStatus {
    const { position, stoppedAt, error } = this;
    const state = this.running ? 'running' : 'stopped';
    return {
      name: this.subscriber.name,
      position,
      state,
      ...(stoppedAt && { stoppedAt }),
      ...(error && { error }),
    };
  }

  /**
   * Resolves with true once everything up to `position` is handled, with false if that has not come about within
   * `timeoutMs` milliseconds or the subscription stops.
   */
  waitFor(position: number, timeoutMs: number): Promise<boolean> {
    if (this.position >= position || !this.running) {
      return Promise.resolve(this.position >= position);
    }
    return new Promise((resolve) => {
      const done = (reached: boolean) => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        resolve(reached);
      };
      const waiter = { position, done };
      const timer = setTimeout(done, timeoutMs, false);
      this.waiters.add(waiter);
    });
  }

  private async run(stop: AbortSignal): Promise<void> {
    const unsubscribe = this.store.onAppended((head) => {
      this.heard = head;
      this.news.wake();
    });
    let failures = 0;
    let begun = false;
    let why: unknown;
    while (!stop.aborted) {
      try {
        if (!begun) {
          await this.readCheckpoint();
          begun = true;
        }
        const found = this.outrun ? await this.standBack(stop) : await this.step();
        if (!found) {
          await this.refuseAhead();
        }
        failures = 0;
        this.error = undefined;
        if (!found || this.heard === this.position) {
          this.heard = (await this.news.wait(this.pollMs)) ? this.heard : 0;
        }
      } catch (error) {
        this.error = error instanceof Error ? error.message : String(error);
        if (error instanceof HandlerFailure) {
          this.stoppedAt = error.position;
          why = error.cause;
          break;
        }
        if (error instanceof OtherShape || error instanceof AheadOfLog) {
          why = error;
          break;
        }
        await pause(backoff(failures), stop);
        failures += 1;
      }
    }
    unsubscribe();
    this.running = undefined;
    this.waiters.forEach((waiter) => waiter.done(false));
    if (why !== undefined) this.stopped(this.status(), why);
  }

  /** Leaves what is new to the other process for a while; where that does not come forward, takes the next batch itself. */
  private async standBack(stop: AbortSignal): Promise<boolean> {
    const before = this.position;
    await pause(standBackMs, stop);
    if (stop.aborted) return true;
    await this.readCheckpoint();
    this.outrun = this.position > before;
    return this.outrun || this.step();
  }

  /** Takes the next batch; false if there was none. */
  private async step(): Promise<boolean> {
    const events = await this.store.readAll({ after: this.position, limit: this.batch });
    if (events.length === 0) {
      return false;
    }
    try {
      await this.handle(events);
    } catch (error) {
      if (!(error instanceof HandlerFailure) || events.length === 1) {
        throw error;
      }
      await this.handleOneByOne(events);
    }
    return true;
  }

  /** Finds the event that the handler cannot take, and keeps what it made of those before it. */
  private async handleOneByOne(events: readonly Recorded[]): Promise<void> {
    for (const event of events) {
      if (!(await this.handle([event]))) {
        return;
      }
    }
  }

  /** False: the checkpoint was moved by somebody else, nothing was handled. */
  private async handle(events: readonly Recorded[]): Promise<boolean> {
    const position = events.at(-1)?.position ?? this.position;
    const client = await this.pool.connect();
    // A connection that breaks while the handler is busy elsewhere fails the next query, which is soon enough.
    client.on('error', ignore);
    let failed = true;
    try {
      const ours = await this.beginAt(position, client);
      this.outrun = !ours;
      if (ours) {
        await this.handleAndCommit(events, client);
        this.reach(position);
      } else {
        await client.query('ROLLBACK');
        await this.readCheckpoint();
      }
      failed = false;
      return ours;
    } finally {
      client.off('error', ignore);
      client.release(failed);
    }
  }

  /**
   * Opens the transaction in one round trip, and says whether the checkpoint could be moved. It comes first: whoever runs
   * the same subscription waits here instead of working in vain. What a crash takes back is made again from the log,
   * checkpoint and all: no commit has to wait for the disk.
   */
  private async beginAt(position: number, client: PoolClient): Promise<boolean> {
    const { name, shape } = this.subscriber;
    const expected = shape === undefined ? 'shape' : pg.escapeLiteral(shape);
    const results = (await client.query(
      `BEGIN; SET LOCAL synchronous_commit TO off;
       UPDATE eventstore.checkpoints SET position = ${position} WHERE subscription = ${pg.escapeLiteral(name)}
         AND position = ${this.position} AND shape IS NOT DISTINCT FROM ${expected}`,
    )) as unknown as readonly pg.QueryResult[];
    return results.at(-1)?.rowCount === 1;
  }

  private async handleAndCommit(events: readonly Recorded[], client: PoolClient): Promise<void> {
    try {
      await this.subscriber.handle(events, client);
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT') {
        throw new Error('The handler went on after a failed statement');
      }
    } catch (error) {
      // Where the connection is lost this fails too, and then the handler is not to blame.
      await client.query('ROLLBACK');
      throw passes(error) ? error : new HandlerFailure(events[0]?.position ?? this.position, error);
    }
  }

  private async readCheckpoint(): Promise<void> {
    const { name, shape } = this.subscriber;
    await this.pool.query(
      'INSERT INTO eventstore.checkpoints (subscription, position, shape) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING',
      [name, shape],
    );
    const { rows } = await this.pool.query<{ position: string; shape: string | null }>(
      'SELECT position, shape FROM eventstore.checkpoints WHERE subscription = $1',
      [name],
    );
    if (shape !== undefined && rows[0]?.shape !== shape) {
      throw new OtherShape(`${name} is kept by another version of the code`);
    }
    this.reach(Number(rows[0]?.position));
  }

  /** Asks for the end of the log where it is not known to have come as far as the checkpoint. */
  private async refuseAhead(): Promise<void> {
    if (this.heard >= this.position) return;
    this.heard = await this.store.head();
    if (this.heard < this.position) {
      const { name } = this.subscriber;
      throw new AheadOfLog(`${name} is at ${this.position}, but the log ends at ${this.heard}`);
    }
  }

  private reach(position: number): void {
    this.position = position;
    this.waiters.forEach((waiter) => {
      if (waiter.position <= position) {
        waiter.done(true);
      }
    });
  }
}

function ignore(): void {}
