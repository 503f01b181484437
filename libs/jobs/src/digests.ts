// Digests as jobs: one for a person and a day, planned ahead within a horizon, at one hour. The hour and the horizon stand here.
import { createHash } from 'node:crypto';
import { addDays } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import type { Backend } from './backend.js';
import { openPlannedQueue, type JobRun, type PlannedQueue } from './planned-queue.js';
import { Turns } from './turns.js';

/** Somebody is told on a day of all that they are to be told then. */
export interface DigestJob {
  readonly organization: string;
  readonly person: string;
  readonly day: IsoDate;
}

/** One that was given up. */
export interface DroppedDigest extends DigestJob {
  /** Its id in the queue. */
  readonly job: string;
  readonly error: string;
}

export const digestQueue = 'reminders';

/** The queue holds what is to be told within so many days; further ahead the list of obligations is the plan. */
const horizonDays = 2;

/** Nobody is told anything in the evening: what was missed by then waits for the next morning. */
const evening = 18;
const hourMs = 3_600_000;

/** Digests come at nine in the morning in Korea. */
export function digestAt(day: IsoDate): Date {
  return new Date(`${day}T09:00:00+09:00`);
}

/** Whether a digest of that day can still be told at an instant, or its hour is to come. */
export function isDayOpen(day: IsoDate, now: Date): boolean {
  return now.getTime() < digestAt(day).getTime() + (evening - 9) * hourMs;
}

/** The days within the horizon on which something can be told, the first one today where it is not evening yet. */
export function daysAhead(today: IsoDate, now: Date, days = horizonDays): readonly IsoDate[] {
  return Array.from({ length: days + 1 }, (_, after) => addDays(today, after)).filter((day) =>
    isDayOpen(day, now),
  );
}

/** 64 hexadecimal digits, the same for the same person and day. */
export function digestJobId({ organization, person, day }: DigestJob): string {
  return createHash('sha256')
    .update(JSON.stringify([organization, person, day]))
    .digest('hex');
}

export interface DigestParts {
  readonly backend: Backend;
  /** The house's clock, which may run ahead of the machine's. */
  readonly now: () => Date;
  /** Who is to be told something within the horizon, and when. */
  readonly planned: () => Promise<readonly DigestJob[]>;
  /** Tells what is to be told, if there is anything left; may be asked more than once. */
  readonly tell: (digest: DigestJob) => Promise<void>;
  /** Hears of one that failed too often. The next sweep plans it again. */
  readonly gaveUp?: (dropped: DroppedDigest) => Promise<void>;
  /** Hears of each run of a job. */
  readonly ran?: (run: JobRun) => void;
  readonly log: (line: string) => void;
}

export class Digests {
  private readonly sweeps = new Turns();

  private constructor(
    private readonly parts: DigestParts,
    private readonly queue: PlannedQueue<DigestJob>,
  ) {}

  /**
   * Opens the queue and begins to work on it.
   * @throws the driver's error when PostgreSQL does not answer; Redis may come later
   */
  static async open(parts: DigestParts): Promise<Digests> {
    const { backend, now, tell, gaveUp, ran, log } = parts;
    // A job planned before the clock was set may come too early, or after its day; the next sweep plans it again.
    const run = async (digest: DigestJob) => {
      if (now() >= digestAt(digest.day) && isDayOpen(digest.day, now())) await tell(digest);
    };
    return new Digests(
      parts,
      await openPlannedQueue<DigestJob>({
        ...{ name: digestQueue, backend, run, ran, log },
        gaveUp: async ({ id: job, data }, { message: error }) => gaveUp?.({ ...data, job, error }),
      }),
    );
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
        planned.map((digest) => ({
          id: digestJobId(digest),
          at: digestAt(digest.day).getTime() - ahead,
          data: digest,
        })),
      );
    });
  }

  /** Lets running jobs finish, for some seconds, then ends. */
  async close(): Promise<void> {
    await this.queue.close();
  }
}
