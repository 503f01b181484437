// Tells people what they owe: plans a digest for each person and day, looks at the streams again before it tells, and notes it.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { digestWords, escalationWords } from '#contract/digest-letter';
import { digestsOver, lastDueAround, type DigestsAsked, type PlannedDigest } from '#delivery/digest-plan';
import { FailedJobs } from '#delivery/failed-jobs';
import { Outbox } from '#delivery/outbox';
import type { PersonRef } from '#delivery/parts';
import { Told } from '#delivery/told';
import { groupedBy } from '#domain/grouped-by';
import { pause } from '#event-store/waiting';
import { backendAt } from '#jobs/backend';
import { daysAhead, digestJobId, digestQueue, Digests, type DigestJob } from '#jobs/digests';
import { currentCause } from '#observing/cause';
import { unobserved } from '#observing/observing';
import { asStep } from '#observing/traces';
import { saidOf } from '#observing/withheld';
import type { ListedDuty, Lists } from '#read-models/lists';
import { openLists } from '#read-models/open-lists';
import { letterOf, thingsIn } from './digest-letters.js';
import { noteTold, type ToldReminder } from './noting-told.js';
import { WorkerParts } from './parts.js';
import { stillOwed } from './still-owed.js';

const sweepEveryMs = 60_000;

@Injectable()
export class Reminding implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private readonly told: Told<ToldReminder>;
  private readonly failedJobs: FailedJobs;
  private lists: Lists | undefined;
  private digests: Digests | undefined;

  constructor(private readonly parts: WorkerParts) {
    this.told = new Told(parts.pool, new Outbox(parts.pool));
    this.failedJobs = new FailedJobs(parts.pool);
  }

  /** Opens list and queue, and sweeps from then on. Rejects when the database does not answer. */
  async start(): Promise<void> {
    const { databaseUrl, redisUrl, clock, metrics, log } = this.parts;
    const { traces } = this.parts.observing ?? unobserved;
    const lists = await openLists(databaseUrl);
    this.lists = lists;
    this.digests = await Digests.open({
      backend: backendAt({ databaseUrl, redisUrl }),
      now: () => clock.now(),
      planned: () => this.planned(lists),
      // Nobody's act: a trace of its own.
      tell: (digest) =>
        asStep(traces, 'job', { cause: {}, begins: true, facts: { queue: digestQueue } }, () =>
          this.tell(digest, lists),
        ),
      gaveUp: ({ organization, person, day, job, error }) =>
        this.failedJobs.add({
          ...{ organization, queue: digestQueue, job, error },
          about: { person, day },
          failedAt: clock.now().toISOString(),
        }),
      ran: (run) => metrics?.ran(run),
      log,
    });
    void this.sweepNowAndThen(this.stopping.signal);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.digests?.close();
    await this.lists?.close();
  }

  /** Plans the queue anew at once, as after a move of the clock. Rejects when the database or the queue fails. */
  async sweep(): Promise<void> {
    await this.digests?.sweep();
  }

  private async sweepNowAndThen(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      await this.sweep().catch((error: unknown) => this.parts.log(`reminders: ${saidOf(error)}`));
      await pause(sweepEveryMs, stop);
    }
  }

  /** Makes up besides for what was told when a worker ended before it could note it. */
  private async planned(lists: Lists): Promise<readonly DigestJob[]> {
    const { door, clock } = this.parts;
    await this.note();
    const days = daysAhead(door.today, clock.now());
    const duties = await lists.dueBy(lastDueAround(door.today));
    const jobs = new Map<string, DigestJob>();
    // One organization after another: all of a province at once would keep everybody else in this process waiting.
    for (const [organization, owed] of groupedBy(duties, ({ organization }) => organization)) {
      for (const { person, day } of await this.digestsOf({ organization, days, duties: owed })) {
        const job = { organization, person, day };
        jobs.set(digestJobId(job), job);
      }
    }
    await this.failedJobs.keepOnly(digestQueue, [...jobs.keys()]);
    return [...jobs.values()];
  }

  /** A duty that is gone, was moved or handed over since is left out; where nothing is left, nothing is said. */
  private async tell({ organization, person, day }: DigestJob, lists: Lists): Promise<void> {
    const { door, clock } = this.parts;
    if (day !== door.today) return;
    const listed = await lists.dueBy(lastDueAround(day), organization);
    const planned = await this.digestsOf({ organization, days: [day], duties: listed, person });
    // One duty may be told to somebody who owes it and is above those who do as well.
    const candidates = new Set(planned.flatMap(({ tellings }) => tellings.map(({ duty }) => duty)));
    const duties = await stillOwed(organization, [...candidates], door);
    for (const digest of await this.digestsOf({ organization, days: [day], duties, person })) {
      const words = digest.kind === 'digest' ? digestWords : escalationWords;
      const letter = letterOf(digest, { organization, words, writtenAt: clock.now() });
      await this.told.tell({ ...letter, cause: currentCause() }, thingsIn(digest));
    }
    await this.note({ organization, person });
  }

  private async note(of?: PersonRef): Promise<void> {
    const { door, log } = this.parts;
    await noteTold(await this.told.unnoted(of), { door, told: this.told, log });
  }

  private async digestsOf(
    asked: Omit<DigestsAsked<ListedDuty>, 'offices'>,
  ): Promise<readonly PlannedDigest<ListedDuty>[]> {
    const offices = await this.parts.door.offices(asked.organization);
    return digestsOver({ ...asked, offices }, this.told);
  }
}
