// The ends of written meetings as jobs: one for a meeting and its last day, due when that day is over in Korea.
import { createHash } from 'node:crypto';
import { addDays } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import type { Backend } from './backend.js';
import { openPlannedQueue, type PlannedQueue } from './planned-queue.js';
import { Turns } from './turns.js';

/** The answers of a meeting are counted once its last day is over. */
export interface WindowJob {
  readonly organization: string;
  readonly meeting: string;
  readonly closes: IsoDate;
}

const windowQueue = 'windows';

/** The queue holds what closes within so many days; further ahead the list of obligations is the plan. */
export const windowsAhead = 2;

/** Midnight in Korea after the last day. */
export function windowEnds(closes: IsoDate): Date {
  return new Date(`${addDays(closes, 1)}T00:00:00+09:00`);
}

/** 64 hexadecimal digits; a window that was moved is another. */
export function windowJobId({ organization, meeting, closes }: WindowJob): string {
  return createHash('sha256')
    .update(JSON.stringify([organization, meeting, closes]))
    .digest('hex');
}

export interface WindowParts {
  readonly backend: Backend;
  /** The house's clock, which may run ahead of the machine's. */
  readonly now: () => Date;
  /** What closes within the horizon, or should have. */
  readonly planned: () => Promise<readonly WindowJob[]>;
  /** Ends it, unless it was moved or ended; may be asked more than once. */
  readonly end: (window: WindowJob) => Promise<void>;
  readonly log: (line: string) => void;
}

export class Windows {
  private readonly sweeps = new Turns();

  private constructor(
    private readonly parts: WindowParts,
    private readonly queue: PlannedQueue<WindowJob>,
  ) {}

  /**
   * Opens the queue and begins to work on it.
   * @throws the driver's error when PostgreSQL does not answer; Redis may come later
   */
  static async open(parts: WindowParts): Promise<Windows> {
    const { backend, now, end, log } = parts;
    // A job planned before the clock was set may come too early; the next sweep plans it again.
    const run = async (window: WindowJob) => {
      if (now() >= windowEnds(window.closes)) await end(window);
    };
    return new Windows(parts, await openPlannedQueue<WindowJob>({ name: windowQueue, backend, run, log }));
  }

  /**
   * Makes the queue what is planned, one sweep after another; does nothing once it is closed.
   * @throws the error of whatever failed; the next sweep makes up for it
   */
  sweep(): Promise<void> {
    return this.sweeps.take(async () => {
      const planned = await this.parts.planned();
      const ahead = this.parts.now().getTime() - Date.now();
      await this.queue.follow(
        planned.map((window) => ({
          id: windowJobId(window),
          at: windowEnds(window.closes).getTime() - ahead,
          data: window,
        })),
      );
    });
  }

  /** Lets running jobs finish, for some seconds, then ends. */
  async close(): Promise<void> {
    await this.queue.close();
  }
}
