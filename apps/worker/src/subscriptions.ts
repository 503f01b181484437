// Runs every subscription of the house: the lists and the policies, side by side, so that one that stops stops alone.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Subscription, type SubscriptionStatus } from '#event-store/subscription';
import type { ListName, Nearby } from '#read-models/lists';
import { obligationsProjection } from '#read-models/projections/obligations';
import { opinionsProjection } from '#read-models/projections/opinions';
import { remindersProjection } from '#read-models/projections/reminders';
import { WorkerParts } from './parts.js';
import { policies } from './policies.js';

/** Where a subscription is. `lag`: how many events behind the last one that this process heard of. */
export interface WorkerStatus extends SubscriptionStatus {
  readonly lag: number;
}

@Injectable()
export class Subscriptions implements Nearby, OnModuleDestroy {
  private readonly running: Readonly<Record<ListName, Subscription>>;
  private head = 0;
  private deafen: () => void = () => undefined;

  constructor(private readonly parts: WorkerParts) {
    const { store, pool } = parts;
    this.running = {
      opinions: new Subscription(store, pool, opinionsProjection(store)),
      obligations: new Subscription(store, pool, obligationsProjection(store)),
      reminders: new Subscription(store, pool, remindersProjection()),
      policies: new Subscription(store, pool, policies(parts)),
    };
  }

  /** Rejects when the database does not answer; nothing runs then. */
  async start(): Promise<void> {
    this.hear(await this.parts.store.head());
    this.deafen = this.parts.store.onAppended((head) => this.hear(head));
    Object.values(this.running).forEach((subscription) => subscription.start());
  }

  async onModuleDestroy(): Promise<void> {
    this.deafen();
    await Promise.all(Object.values(this.running).map((subscription) => subscription.stop()));
  }

  statuses(): readonly WorkerStatus[] {
    return Object.values(this.running).map((subscription) => {
      const status = subscription.status();
      return { ...status, lag: Math.max(0, this.head - status.position) };
    });
  }

  waitFor(list: ListName, position: number, timeoutMs: number): Promise<boolean> {
    return this.running[list].waitFor(position, timeoutMs);
  }

  private hear(head: number): void {
    this.head = Math.max(this.head, head);
  }
}
