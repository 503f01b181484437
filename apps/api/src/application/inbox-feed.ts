// Hears whose inbox moved, by whatever process, and publishes it on the application's event bus.
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { EventBus, type IEvent } from '@nestjs/cqrs';
import { listenToInboxes } from '#delivery/listening';
import type { PersonRef } from '#delivery/parts';
import { ApiParts } from '../parts.js';

/** A letter was put into an inbox, or read there; of whose it is not known where nobody could hear. */
export class InboxMoved implements IEvent {
  constructor(private readonly whose: PersonRef | undefined) {}

  isOf({ organization, person }: PersonRef): boolean {
    const { whose } = this;
    return whose === undefined || (whose.organization === organization && whose.person === person);
  }
}

@Injectable()
export class InboxFeed implements OnApplicationBootstrap, OnModuleDestroy {
  private listening: { close(): Promise<void> } | undefined;

  constructor(
    private readonly parts: ApiParts,
    private readonly bus: EventBus,
  ) {}

  onApplicationBootstrap(): void {
    this.listening = listenToInboxes(this.parts.pool, (whose) => this.bus.publish(new InboxMoved(whose)));
  }

  async onModuleDestroy(): Promise<void> {
    await this.listening?.close();
  }
}
