// Runs every subscription of the house: the lists, the policies and the notices, side by side, so that one that stops stops alone.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { passes } from '#event-store/passing';
import { Subscription, type Subscriber, type SubscriptionStatus } from '#event-store/subscription';
import { backoff, pause } from '#event-store/waiting';
import type { ListName, Nearby } from '#read-models/lists';
import { madeByOtherCode, madeLists, type MadeList } from '#read-models/made-lists';
import { rebuildLists } from '#read-models/rebuild/rebuild-lists';
import { unobserved } from '#observing/observing';
import { saidOf } from '#observing/withheld';
import { followed } from './followed.js';
import { knownOnly } from './known-only.js';
import { noticing } from './noticing/noticing.js';
import { WorkerParts } from './parts.js';
import { policies } from './policies.js';
import { takingIn } from './taking-in.js';

/** Where a subscription is. `lag`: how many events behind the last one that this process heard of. */
export interface WorkerStatus extends SubscriptionStatus {
  readonly lag: number;
}

/** The lists, and what carries on from the log without making one. */
type SubscriptionName = ListName | 'notices' | 'intakes';
/** Those that begin at once, whatever becomes of the lists. */
const besideLists = ['policies', 'notices', 'intakes'] as const;

/** When to try again what would fail again as likely as not, such as an event that a projection cannot take. */
const unlikelyMs = 60_000;

@Injectable()
export class Subscriptions implements Nearby, OnModuleDestroy {
  private readonly lists: readonly MadeList[];
  private readonly running: ReadonlyMap<SubscriptionName, Subscription>;
  private readonly stopping = new AbortController();
  private rebuilding: Promise<void> | undefined;
  /** Why the lists that are being rebuilt do not come forward. */
  private rebuild: Pick<SubscriptionStatus, 'state' | 'error'> | undefined;
  private head = 0;
  private deafen: () => void = () => undefined;

  constructor(private readonly parts: WorkerParts) {
    const { store, pool, files, log, observing = unobserved } = parts;
    const following = (subscriber: Subscriber) =>
      new Subscription(store, pool, followed(subscriber, observing.traces), {
        stopped: (status, why) => log(stopOf(status, why)),
      });
    this.lists = madeLists(store);
    this.running = new Map<SubscriptionName, Subscription>([
      ...this.lists.map(({ name, projection }) => [name, following(projection)] as const),
      ['policies', following(knownOnly(policies(parts)))],
      ['notices', following(knownOnly(noticing(parts)))],
      ...(files ? [['intakes', following(knownOnly(takingIn({ ...parts, files })))] as const] : []),
    ]);
  }

  /** Lists that other code made are rebuilt first, which is not waited for. Rejects when the database does not answer. */
  async start(): Promise<void> {
    const { store, pool } = this.parts;
    this.hear(await store.head());
    const outdated = await madeByOtherCode(pool, this.lists);
    this.deafen = store.onAppended((head) => this.hear(head));
    for (const name of besideLists) this.running.get(name)?.start();
    if (outdated) this.rebuilding = this.rebuildAndStart(this.stopping.signal);
    else this.startLists();
  }

  async onModuleDestroy(): Promise<void> {
    this.deafen();
    this.stopping.abort();
    await this.rebuilding;
    await Promise.all([...this.running.values()].map((subscription) => subscription.stop()));
  }

  statuses(): readonly WorkerStatus[] {
    return [...this.running].map(([name, subscription]) => {
      const status = {
        ...subscription.status(),
        ...(besideLists.some((each) => each === name) ? {} : this.rebuild),
      };
      return { ...status, lag: Math.max(0, this.head - status.position) };
    });
  }

  /** While a list is being rebuilt it is not waited for. */
  async waitFor(list: ListName, position: number, timeoutMs: number): Promise<boolean> {
    return this.running.get(list)?.waitFor(position, timeoutMs) ?? false;
  }

  private startLists(): void {
    for (const { name } of this.lists) this.running.get(name)?.start();
  }

  /** What fails is tried again for ever, and meanwhile the lists stay as they are. */
  private async rebuildAndStart(signal: AbortSignal): Promise<void> {
    const { databaseUrl, store, log } = this.parts;
    const tell = (position: number, until: number) => {
      this.rebuild = { state: 'running', error: `being rebuilt: ${position} of ${until}` };
    };
    tell(0, this.head);
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        await rebuildLists({ databaseUrl, store, ifMadeByOtherCode: true, tell, signal });
        this.rebuild = undefined;
        this.startLists();
        return;
      } catch (error) {
        if (signal.aborted) return;
        log(`lists: ${saidOf(error)}`);
        this.rebuild = { state: passes(error) ? 'running' : 'stopped', error: (error as Error).message };
        await pause(passes(error) ? backoff(failures) : unlikelyMs, signal);
      }
    }
  }

  private hear(head: number): void {
    this.head = Math.max(this.head, head);
  }
}

function stopOf({ name, position, stoppedAt }: SubscriptionStatus, why: unknown): string {
  const where = stoppedAt === undefined ? `after ${position}` : `at ${stoppedAt}`;
  return `subscription ${name} stopped ${where}: ${saidOf(why)}`;
}
