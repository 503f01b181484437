// Ends written meetings by the clock: once the last day of one is over its answers are counted, whoever is awake.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { addDays } from '#domain/dates';
import { theWindow } from '#domain/meeting/counting';
import { writtenMode } from '#domain/meeting/written';
import { isRefusal } from '#domain/refusals';
import { pause } from '#event-store/waiting';
import { windowJobId, Windows, windowsAhead, type WindowJob } from '#jobs/windows';
import { saidOf } from '#observing/withheld';
import type { Lists } from '#read-models/lists';
import { openLists } from '#read-models/open-lists';
import { doneInOtherWords } from './done-before.js';
import { WorkerParts } from './parts.js';

const sweepEveryMs = 60_000;

@Injectable()
export class EndingWindows implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private lists: Lists | undefined;
  private windows: Windows | undefined;

  constructor(private readonly parts: WorkerParts) {}

  /** Opens list and queue, and sweeps from then on. Rejects when the database does not answer. */
  async start(): Promise<void> {
    const { databaseUrl, redisUrl, clock, log } = this.parts;
    const lists = await openLists(databaseUrl);
    this.lists = lists;
    this.windows = await Windows.open({
      backend: redisUrl ? { kind: 'redis', url: redisUrl } : { kind: 'postgres', url: databaseUrl },
      now: () => clock.now(),
      planned: () => this.planned(lists),
      end: (window) => this.end(window),
      log,
    });
    void this.sweepNowAndThen(this.stopping.signal);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.windows?.close();
    await this.lists?.close();
  }

  /** Plans the queue anew at once, as after a move of the clock. Rejects when the database or the queue fails. */
  async sweep(): Promise<void> {
    await this.windows?.sweep();
  }

  private async sweepNowAndThen(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      await this.sweep().catch((error: unknown) => this.parts.log(`written meetings: ${saidOf(error)}`));
      await pause(sweepEveryMs, stop);
    }
  }

  private async planned(lists: Lists): Promise<readonly WindowJob[]> {
    const owed = await lists.dueBy(addDays(this.parts.door.today, windowsAhead));
    return owed.flatMap(({ organization, id, kind, due }) =>
      kind === 'count-answers' ? [{ organization, meeting: id, closes: due }] : [],
    );
  }

  /** What was moved, cancelled or ended since is left as it is; the count itself follows from the end. */
  private async end(window: WindowJob): Promise<void> {
    const { organization, meeting: id, closes } = window;
    const { door } = this.parts;
    const { state: meeting } = await door.load(organization, 'meeting', id);
    if (meeting.status !== 'convened' || writtenMode(meeting)?.closes !== closes) return;
    // The colon keeps the key apart from any that a caller may send.
    const key = `window:${windowJobId(window)}`;
    const command = { type: 'OpenMeeting' } as const;
    const answer = await door.askAs(
      { organization, stream: 'meeting', id, command, key },
      theWindow(meeting),
    );
    if (isRefusal(answer) && !doneInOtherWords(answer))
      throw new Error(`the written meeting ${id}: ${answer.refused}`);
  }
}
