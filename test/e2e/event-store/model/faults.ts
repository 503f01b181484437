// Faults to be planted in a log that works, each of a kind that a log has had somewhere: the law must find every one.
import type { StreamAddress } from '#event-store/folding';
import type { Snapshot, Snapshots } from '#event-store/snapshots';
import type { Append, Appended, EventStore, Recorded, StreamRange } from '#event-store/store';
import { sound, type Plant } from './bed.js';
import { Through } from './through.js';

/** By what is wrong. */
export const faults = {
  'acknowledges a command and drops its events': inStore(
    (inner) =>
      new (class extends Through {
        override async append(append: Append): Promise<Appended> {
          return isNth(append, 5) ? pretended(append, await inner.head()) : super.append(append);
        }
      })(inner),
  ),
  'tears a batch: stores one of the commands that come together and acknowledges all': inStore(
    (inner) =>
      new (class extends Through {
        private writing: Promise<Appended> | undefined;

        override async append(append: Append): Promise<Appended> {
          const before = this.writing;
          if (before) return before.then(async () => pretended(append, await inner.head()));
          this.writing = super.append(append).finally(() => (this.writing = undefined));
          return this.writing;
        }
      })(inner),
  ),
  'tears a command: stores a part of its events and acknowledges it': inStore(
    (inner) =>
      new (class extends Through {
        override async append(append: Append): Promise<Appended> {
          const appended = await super.append({ ...append, events: append.events.slice(0, 2) });
          const torn = append.events.length - 2;
          return torn > 0 && appended.outcome === 'appended'
            ? { ...appended, version: appended.version + torn, position: appended.position + torn }
            : appended;
        }
      })(inner),
  ),
  'drops an event on the way to a subscriber': inStore(
    (inner) =>
      new (class extends Through {
        override async readAll(range: { after: number; limit: number; organization?: string }) {
          const events = await super.readAll(range);
          return range.limit > 10
            ? events
            : events.filter(({ position }, nth) => position % 7 !== 0 || nth === 0);
        }
      })(inner),
  ),
  'swaps two events of the log': inStore(
    (inner) =>
      new (class extends Through {
        override async readAll(range: { after: number; limit: number; organization?: string }) {
          return (await super.readAll(range)).sort((one, other) => swap(one.position) - swap(other.position));
        }
      })(inner),
  ),
  'swaps two events of a command': inStore(
    (inner) =>
      new (class extends Through {
        override append(append: Append): Promise<Appended> {
          return super.append({ ...append, events: append.events.toReversed() });
        }
      })(inner),
  ),
  'doubles a command that comes again': inStore(
    (inner) =>
      new (class extends Through {
        override async append(append: Append): Promise<Appended> {
          const appended = await super.append(append);
          if (appended.outcome === 'repeated')
            await forced(inner, { ...append, commandId: `${append.commandId} again` });
          return appended;
        }
      })(inner),
  ),
  'takes another command under a used id for the same': inStore(
    (inner) =>
      new (class extends Through {
        override async append(append: Append): Promise<Appended> {
          const appended = await super.append(append);
          const known = await inner.findCommand(append.organization, append.commandId);
          return appended.outcome === 'keyReused' && known ? { ...known, outcome: 'repeated' } : appended;
        }
      })(inner),
  ),
  'takes a command that expected another version': inStore(
    (inner) =>
      new (class extends Through {
        override async append(append: Append): Promise<Appended> {
          const appended = await super.append(append);
          return appended.outcome === 'conflict' ? forced(inner, append) : appended;
        }
      })(inner),
  ),
  'takes a command that built on somebody else’s': inStore(
    (inner) =>
      new (class extends Through {
        override append(append: Append): Promise<Appended> {
          return super.append({ ...append, expectedCommandId: undefined });
        }
      })(inner),
  ),
  'takes a command that built on another attempt at the same one': inStore(
    (inner) =>
      new (class extends Through {
        override append(append: Append): Promise<Appended> {
          return super.append({ ...append, expectedAttempt: undefined });
        }
      })(inner),
  ),
  'acknowledges what failed': inStore(
    (inner) =>
      new (class extends Through {
        override append(append: Append): Promise<Appended> {
          return super.append(append).catch(async () => pretended(append, await inner.head()));
        }
      })(inner),
  ),
  'answers a version from a while ago': inStore(
    (inner) =>
      new (class extends Through {
        private readonly versions = new Map<string, number>();

        override async streamVersion(organization: string, stream: string): Promise<number> {
          const name = JSON.stringify([organization, stream]);
          const version = this.versions.get(name) ?? (await super.streamVersion(organization, stream));
          this.versions.set(name, version);
          return version;
        }
      })(inner),
  ),
  'reads past the instant that was asked for': inStore(
    (inner) =>
      new (class extends Through {
        override readStream(organization: string, stream: string, range?: StreamRange): Promise<Recorded[]> {
          return super.readStream(organization, stream, { ...range, upToInstant: undefined });
        }
      })(inner),
  ),
  'answers a stale snapshot': {
    ...sound,
    snapshots: (inner) => new StaleSnapshots(inner),
  },
} satisfies Record<string, Plant>;

/** The state of the first snapshot under the name of the last. */
class StaleSnapshots implements Snapshots {
  private readonly first = new Map<string, unknown>();

  constructor(private readonly inner: Snapshots) {}

  async read(address: StreamAddress, shape: string): Promise<Snapshot | undefined> {
    const kept = await this.inner.read(address, shape);
    return kept && { ...kept, state: this.first.get(JSON.stringify(address)) ?? kept.state };
  }

  keep(address: StreamAddress, shape: string, snapshot: Snapshot): Promise<void> {
    const name = JSON.stringify(address);
    this.first.set(name, this.first.get(name) ?? snapshot.state);
    return this.inner.keep(address, shape, snapshot);
  }
}

function inStore(store: Plant['store']): Plant {
  return { ...sound, store };
}

function isNth({ commandId }: Append, nth: number): boolean {
  return Number(/\d+/.exec(commandId)?.[0]) % nth === 0;
}

/** What the command would have been answered, had it been written. */
function pretended({ expectedVersion, events }: Append, head: number): Appended {
  const added = events.length;
  return { outcome: 'appended', version: expectedVersion + added, position: head + added };
}

/** Writes the command wherever the stream stands. */
async function forced(inner: EventStore, append: Append): Promise<Appended> {
  const expectedVersion = await inner.streamVersion(append.organization, append.stream);
  return inner.append({ ...append, expectedVersion, expectedCommandId: undefined });
}

/** Every third position and the one after it, exchanged. */
function swap(position: number): number {
  return position % 3 === 0 ? position + 1 : position % 3 === 1 ? position - 1 : position;
}
