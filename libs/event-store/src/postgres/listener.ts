// Hears the announcements of all processes on a connection of its own, and finds its way back when that breaks.
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { backoff, pause } from '../waiting.js';
import { channel } from './announcer.js';

/** How long a connection that is being closed may take to say goodbye, in milliseconds: a server that is gone never does. */
const farewell = 1_000;

/**
 * Connects when the first listener comes. Whenever it has connected (again), it wakes the listeners once, for what may
 * have been announced while nobody heard.
 */
export class Listener {
  private readonly listeners = new Set<(head: number) => void>();
  private readonly closing = new AbortController();
  private listening: Promise<void> | undefined;
  private client: pg.Client | undefined;

  /** @param readHead reads the head position, to wake with after connecting */
  constructor(
    private readonly pool: pg.Pool,
    private readonly readHead: () => Promise<number>,
  ) {}

  add(listener: (head: number) => void): () => void {
    this.listeners.add(listener);
    this.listening ??= this.listen();
    return () => {
      this.listeners.delete(listener);
    };
  }

  async close(): Promise<void> {
    this.listeners.clear();
    this.closing.abort();
    const ended = Promise.all([this.client?.end(), this.listening]);
    await Promise.race([ended, delay(farewell, undefined, { ref: false })]);
  }

  private async listen(): Promise<void> {
    for (let failures = 0; !this.closing.signal.aborted; failures += 1) {
      await this.listenOnce(() => (failures = 0)).catch(() => undefined);
      await pause(backoff(failures), this.closing.signal);
    }
  }

  /** Returns when the connection has ended; rejects when there was none to be had. */
  private async listenOnce(connected: () => void): Promise<void> {
    const { options } = this.pool;
    // The pool hides the password from enumeration, so the spread alone would lose it.
    const client = new pg.Client({
      ...options,
      password: options.password,
      application_name: 'eventstore listener',
      keepAlive: true,
    });
    this.client = client;
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    // What breaks the connection also ends it, which is what is waited for.
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => this.wake(Number(payload)));
    try {
      // The connecting of a client that is ended meanwhile never settles.
      await Promise.race([client.connect(), ended]);
      await client.query(`LISTEN ${channel}`);
      connected();
      this.wake(await this.readHead());
      await ended;
    } finally {
      // Not waited for: it ends with its connection, and where that has ended there is nothing to wait for.
      void client.end();
    }
  }

  private wake(head: number): void {
    this.listeners.forEach((listener) => listener(head));
  }
}
