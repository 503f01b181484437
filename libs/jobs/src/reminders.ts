// Reminders of what is owed: planned ahead within a horizon, at one hour, each once. The hour and the horizon stand here.
import { createHash } from 'node:crypto';
import { addDays } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import type { OwingStream } from '#domain/obligations';
import type { Backend } from './backend.js';
import { openPlannedQueue, type PlannedQueue } from './planned-queue.js';
import { Turns } from './turns.js';

/** One thing owed by a date, in one stream. */
export interface Reminder {
  readonly organization: string;
  readonly stream: OwingStream;
  readonly id: string;
  /** The key of the obligation in its stream. */
  readonly obligation: string;
  readonly due: IsoDate;
}

/** The queue holds what is due within so many days; further ahead the list of obligations is the plan. */
export const horizonDays = 2;

/** When somebody is reminded of what is due on a date: on the day before, at nine in the morning in Korea. */
export function remindAt(due: IsoDate): Date {
  return new Date(`${addDays(due, -1)}T09:00:00+09:00`);
}

/**
 * One id for a duty and its due date, 64 hexadecimal digits: of the job, and of the stream in which the reminder is
 * noted. A moved due date makes another reminder.
 */
export function reminderId({ organization, stream, id, obligation, due }: Reminder): string {
  // A round goes by its id alone, as it did when nothing else owed anything; no id has a slash.
  const where = stream === 'round' ? id : `${stream}/${id}`;
  return createHash('sha256')
    .update(JSON.stringify([organization, where, obligation, due]))
    .digest('hex');
}

export interface ReminderParts {
  readonly backend: Backend;
  /** The house's clock, which may run ahead of the machine's. */
  readonly now: () => Date;
  /** What is owed within the horizon and nobody was reminded of yet. */
  readonly owed: () => Promise<readonly Reminder[]>;
  /** Reminds, if it is still owed; may be asked more than once. */
  readonly remind: (reminder: Reminder) => Promise<void>;
  readonly log: (line: string) => void;
}

export class Reminders {
  private readonly sweeps = new Turns();

  private constructor(
    private readonly parts: ReminderParts,
    private readonly queue: PlannedQueue<Reminder>,
  ) {}

  /**
   * Opens the queue and begins to work on it.
   * @throws the driver's error when PostgreSQL does not answer; Redis may come later
   */
  static async open(parts: ReminderParts): Promise<Reminders> {
    const { backend, now, remind, log } = parts;
    // A job planned before the clock was set may come too early; the next sweep plans it again.
    const run = async (reminder: Reminder) => {
      if (now() >= remindAt(reminder.due)) await remind(reminder);
    };
    return new Reminders(parts, await openPlannedQueue({ name: 'reminders', backend, run, log }));
  }

  /**
   * Makes the queue what the obligations say it should be, one sweep after another; does nothing once it is closed.
   * @throws the error of whatever failed; the next sweep makes up for it
   */
  sweep(): Promise<void> {
    return this.sweeps.take(async () => {
      const owed = await this.parts.owed();
      const ahead = this.parts.now().getTime() - Date.now();
      await this.queue.follow(
        owed.map((reminder) => ({
          id: reminderId(reminder),
          at: remindAt(reminder.due).getTime() - ahead,
          data: reminder,
        })),
      );
    });
  }

  /** Lets running jobs finish, for some seconds, then ends. */
  async close(): Promise<void> {
    await this.queue.close();
  }
}
