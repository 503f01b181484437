// Random histories in memory: real streams and states on one log, with connections that are played.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StreamAddress } from '#event-store/folding';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import type { Snapshot, Snapshots } from '#event-store/snapshots';
import type { Append, Appended, EventStore, Recorded } from '#event-store/store';
import { Latch } from '#event-store/waiting';
import { sound, streamsOf, type Bed, type Cut, type Follower, type Plant } from './bed.js';
import type { Asked } from './given.js';
import { processes } from './steps.js';
import { Through } from './through.js';

/** An empty log in memory. */
export function memoryBed(plant: Plant = sound): Bed {
  const log = new MemoryEventStore();
  const snapshots = plant.snapshots(new MemorySnapshots());
  const lines = Array.from({ length: processes }, () => new Line(log));
  const stores = lines.map((line) => plant.store(line));
  const begin = (store: EventStore): Asked => ({ store, streams: streamsOf(store, snapshots) });
  const begun = stores.map(begin);
  const followers: MemoryFollower[] = [];
  const storeAt = (nth: number) => stores[nth] ?? log;
  return {
    processes: begun,
    cold: (withSnapshots) => streamsOf(storeAt(0), withSnapshots ? snapshots : undefined),
    restart: async (process) => {
      begun[process] = begin(storeAt(process));
    },
    cut: (process, cut) => lines[process]?.cut(cut),
    mend: async (process) => lines[process]?.cut(undefined),
    follow: (_, process, batch) => {
      const follower = new MemoryFollower(storeAt(process), batch);
      followers.push(follower);
      return follower;
    },
    findings: async () => [],
    close: async () => {
      await Promise.all(followers.map((follower) => follower.stop()));
      await log.close();
    },
  };
}

/** The connection of a process. */
class Line extends Through {
  private broken: Cut | undefined;

  cut(cut: Cut | undefined): void {
    this.broken = cut;
  }

  override async append(append: Append): Promise<Appended> {
    const { broken } = this;
    if (broken && broken.after > 0) this.broken = { ...broken, after: broken.after - 1 };
    else this.broken = undefined;
    if (broken?.after !== 0) return super.append(append);
    if (broken.when === 'answered') await super.append(append);
    throw new Error('The connection was cut');
  }
}

class MemorySnapshots implements Snapshots {
  private readonly kept = new Map<string, string>();

  async read(address: StreamAddress, shape: string): Promise<Snapshot | undefined> {
    const text = this.kept.get(JSON.stringify([address, shape]));
    return text === undefined ? undefined : (JSON.parse(text) as Snapshot);
  }

  async keep(address: StreamAddress, shape: string, snapshot: Snapshot): Promise<void> {
    const before = await this.read(address, shape);
    if (!before || before.version < snapshot.version)
      this.kept.set(JSON.stringify([address, shape]), JSON.stringify(snapshot));
  }
}

class MemoryFollower implements Follower {
  private readonly taken: Recorded[] = [];
  private readonly news = new Latch();
  private running: Promise<void> | undefined;
  private stopping = false;
  /** How often it found nothing new. */
  private rests = 0;

  constructor(
    private readonly store: EventStore,
    private readonly batch: number,
  ) {}

  start(): void {
    this.stopping = false;
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.news.wake();
    await this.running;
  }

  async caughtUp(): Promise<void> {
    const { rests } = this;
    this.news.wake();
    while (this.rests === rests) await nextTurn();
  }

  async seen(): Promise<readonly Recorded[]> {
    return this.taken;
  }

  private async run(): Promise<void> {
    const unsubscribe = this.store.onAppended(() => this.news.wake());
    while (!this.stopping) {
      const events = await this.store.readAll({ after: this.taken.at(-1)?.position ?? 0, limit: this.batch });
      this.taken.push(...events);
      if (events.length === 0) {
        this.rests += 1;
        await this.news.wait(60_000);
      }
    }
    unsubscribe();
  }
}
