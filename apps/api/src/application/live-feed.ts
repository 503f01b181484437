// Follows the log and publishes what was committed, by whatever process, on the application's event bus.
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { EventBus, type IEvent } from '@nestjs/cqrs';
import type { Recorded } from '#event-store/store';
import { ApiParts } from '../parts.js';

/** An event that is durable in the log. */
export class Committed implements IEvent {
  constructor(readonly recorded: Recorded) {}
}

const batch = 500;

@Injectable()
export class LiveFeed implements OnApplicationBootstrap, OnModuleDestroy {
  /** Where it stands: whoever begins to listen now is told of everything after it. */
  position = 0;
  private stop: () => void = () => undefined;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: ApiParts,
    private readonly bus: EventBus,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.position = await this.parts.store.head();
    this.stop = this.parts.store.onAppended((head) => {
      this.reading = this.reading.then(() => this.readUpTo(head));
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.stop();
    await this.reading;
  }

  /** A failing read is not an end: the next wake-up reads on from the same position. What nobody listens to is not read. */
  private async readUpTo(head: number): Promise<void> {
    if (!this.bus.subject$.observed) this.position = Math.max(this.position, head);
    try {
      while (this.position < head) {
        const events = await this.parts.store.readAll({ after: this.position, limit: batch });
        for (const recorded of events) {
          this.position = recorded.position;
          this.bus.publish(new Committed(recorded));
        }
      }
    } catch {
      return;
    }
  }
}
