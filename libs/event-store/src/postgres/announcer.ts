// Tells all processes that events were appended, without slowing the appending down.
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';

/** The PostgreSQL channel of the wake-ups; the payload is the head position. */
export const channel = 'eventstore';

/** Milliseconds from one wake-up to the next at least; each costs about as much as an append. */
const spacing = 3;

/**
 * NOTIFY inside the writing transaction would hold a lock of the whole server through its flush, so it is sent after the
 * commit, in a transaction of its own that does not wait for a flush. The first goes out at once; what is announced
 * while it is sent and shortly after goes in the next.
 */
export class Announcer {
  private head = 0;
  private sending: Promise<void> | undefined;

  constructor(private readonly pool: Pool) {}

  announce(head: number): void {
    this.head = Math.max(this.head, head);
    this.sending ??= this.sendAll();
  }

  /** Wakes all processes at once, whether or not anything was appended. */
  async wake(head: number): Promise<void> {
    await this.send(head);
  }

  /** Resolves when nothing is being sent. */
  async idle(): Promise<void> {
    await this.sending;
  }

  private async sendAll(): Promise<void> {
    for (let sent = 0; sent < this.head;) {
      sent = this.head;
      await this.send(sent);
      await pause(spacing);
    }
    this.sending = undefined;
  }

  /** A wake-up that cannot be sent is dropped: subscribers look for themselves now and then. */
  private async send(head: number): Promise<void> {
    await this.pool
      .query("SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, $2)", [
        channel,
        String(head),
      ])
      .catch(() => undefined);
  }
}
