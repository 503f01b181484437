// The event log in memory, for tests that need no database: same answers as the one in PostgreSQL, gone with the process.
import { instantInUtc, serialize } from '../serialize.js';
import type { Append, Appended, EventStore, Recorded, StoredCommand, StreamRange } from '../store.js';

export class MemoryEventStore implements EventStore {
  private readonly log: Recorded[] = [];
  private readonly byStream = new Map<string, Recorded[]>();
  private readonly commands = new Map<string, StoredCommand>();
  private readonly attempts = new Map<string, string | undefined>();
  private readonly listeners = new Set<(head: number) => void>();
  private announcing = false;
  private closed = false;

  async append(append: Append): Promise<Appended> {
    if (this.closed) {
      throw new Error('The event store is closed');
    }
    return this.appendPlain(JSON.parse(serialize(append)) as Append);
  }

  async findCommand(organization: string, commandId: string): Promise<StoredCommand | undefined> {
    return this.commands.get(key(organization, commandId));
  }

  async readStream(organization: string, stream: string, range: StreamRange = {}): Promise<Recorded[]> {
    const { afterVersion = 0, upToPosition = Infinity, upToInstant } = range;
    const events = this.byStream.get(key(organization, stream)) ?? [];
    const instant = upToInstant === undefined ? undefined : instantInUtc(upToInstant);
    const later = instant === undefined ? -1 : events.findIndex((event) => event.recordedAt > instant);
    return structuredClone(
      events
        .slice(0, later === -1 ? events.length : later)
        .filter((event) => event.version > afterVersion && event.position <= upToPosition),
    );
  }

  async streamVersion(organization: string, stream: string): Promise<number> {
    return this.byStream.get(key(organization, stream))?.length ?? 0;
  }

  async readAll(range: { after: number; limit: number; organization?: string }): Promise<Recorded[]> {
    const { after, limit, organization } = range;
    const later = this.log.slice(after);
    const chosen =
      organization === undefined ? later : later.filter((event) => event.organization === organization);
    return structuredClone(chosen.slice(0, limit));
  }

  async streams(organization: string, prefix = ''): Promise<string[]> {
    return this.log
      .filter(
        (event) =>
          event.version === 1 && event.organization === organization && event.stream.startsWith(prefix),
      )
      .map((event) => event.stream)
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  }

  async head(): Promise<number> {
    return this.log.length;
  }

  onAppended(listener: (head: number) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  async close(): Promise<void> {
    this.closed = true;
    this.listeners.clear();
  }

  private appendPlain(append: Append): Appended {
    const { organization, stream, commandId, fingerprint, recordedAt } = append;
    const known = this.commands.get(key(organization, commandId));
    if (known) {
      return known.fingerprint === fingerprint
        ? { outcome: 'repeated', version: known.version, position: known.position }
        : { outcome: 'keyReused' };
    }
    const events = this.byStream.get(key(organization, stream)) ?? [];
    const last = events.at(-1)?.commandId;
    const { expectedVersion, expectedCommandId = last, expectedAttempt } = append;
    const otherAttempt =
      expectedAttempt !== undefined && expectedAttempt !== this.attempts.get(key(organization, last ?? ''));
    if (events.length !== expectedVersion || expectedCommandId !== last || otherAttempt) {
      return { outcome: 'conflict', version: events.length };
    }
    for (const event of append.events) {
      const place = { position: this.log.length + 1, organization, stream, version: events.length + 1 };
      const stored = { ...place, ...event, commandId, recordedAt };
      events.push(stored);
      this.log.push(stored);
    }
    this.byStream.set(key(organization, stream), events);
    const place = { version: events.length, position: this.log.length };
    this.commands.set(key(organization, commandId), {
      fingerprint,
      stream,
      ...place,
      events: append.events.length,
    });
    this.attempts.set(key(organization, commandId), append.attempt);
    this.announce();
    return { outcome: 'appended', ...place };
  }

  /** After the append was answered, and once for all appends of the same turn. */
  private announce(): void {
    if (this.announcing) {
      return;
    }
    this.announcing = true;
    setImmediate(() => {
      this.announcing = false;
      this.listeners.forEach((listener) => listener(this.log.length));
    });
  }
}

/** No name holds a NUL. */
function key(organization: string, name: string): string {
  return `${organization}\0${name}`;
}
