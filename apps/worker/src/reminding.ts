// Reminds of what is owed: plans from the list of obligations, looks at the stream again before it reminds, and notes it.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '#domain/actor';
import { obligationsIn, type Owing } from '#domain/between/obligations';
import { addDays } from '#domain/dates';
import { isRefusal } from '#domain/refusals';
import { pause } from '#event-store/waiting';
import { horizonDays, reminderId, Reminders, type Reminder } from '#jobs/reminders';
import type { Lists } from '#read-models/lists';
import { openLists } from '#read-models/open-lists';
import { doneInOtherWords } from './done-before.js';
import { WorkerParts } from './parts.js';

const sweepEveryMs = 60_000;

/** Nobody acts but the clock; the event wants a name all the same. */
const theClock: Actor = { person: 'system', post: { kind: 'policy', policy: 'reminder' }, also: [] };

@Injectable()
export class Reminding implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private lists: Lists | undefined;
  private reminders: Reminders | undefined;

  constructor(private readonly parts: WorkerParts) {}

  /** Opens list and queue, and sweeps from then on. Rejects when the database does not answer. */
  async start(): Promise<void> {
    const { databaseUrl, redisUrl, clock, log } = this.parts;
    const lists = await openLists(databaseUrl);
    this.lists = lists;
    this.reminders = await Reminders.open({
      backend: redisUrl ? { kind: 'redis', url: redisUrl } : { kind: 'postgres', url: databaseUrl },
      now: () => clock.now(),
      owed: () => {
        const { today } = this.parts.door;
        return lists.unreminded({ from: today, until: addDays(today, horizonDays) });
      },
      remind: (reminder) => this.remind(reminder),
      log,
    });
    void this.sweepNowAndThen(this.stopping.signal);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.reminders?.close();
    await this.lists?.close();
  }

  /** Plans the queue anew at once, as after a move of the clock. Rejects when the database or the queue fails. */
  async sweep(): Promise<void> {
    await this.reminders?.sweep();
  }

  private async sweepNowAndThen(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      await this.sweep().catch((error: Error) => this.parts.log(`reminders: ${error.message}`));
      await pause(sweepEveryMs, stop);
    }
  }

  /** A command key makes it once; a duty that is gone, was moved or is late is passed over in silence. */
  private async remind(reminder: Reminder): Promise<void> {
    const { door } = this.parts;
    const { organization, stream, id: round, obligation, due } = reminder;
    const owed = obligationsIn(await this.owing(reminder), door.today).find(
      (each) => each.key === obligation && each.due === due,
    );
    if (!owed || owed.overdue) return;
    const id = reminderId(reminder);
    const kind = stream === 'round' ? {} : { stream };
    const command = { type: 'NoteReminder', round, ...kind, obligation, due } as const;
    // The colon keeps the key apart from any that a caller may send.
    const key = `reminder:${id}`;
    const answer = await door.askAs({ organization, stream: 'reminder', id, command, key }, theClock);
    if (isRefusal(answer) && !doneInOtherWords(answer))
      throw new Error(`the reminder of ${obligation} in ${stream} ${round}: ${answer.refused}`);
  }

  private async owing({ organization, stream, id }: Reminder): Promise<Owing> {
    const { state } = await this.parts.door.load(organization, stream, id);
    // The state is that of a stream of this kind.
    return { stream, state } as Owing;
  }
}
