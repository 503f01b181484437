// Random histories on PostgreSQL: every process with a store, a pool and connections of its own.
import type pg from 'pg';
import { PostgresSnapshots } from '#event-store/postgres/postgres-snapshots';
import { verifyLog } from '#event-store/postgres/verify';
import type { Snapshots } from '#event-store/snapshots';
import type { EventStore, Recorded } from '#event-store/store';
import { Subscription } from '#event-store/subscription';
import { freshLog, type FreshLog } from '../fresh-log.js';
import { sound, streamsOf, type Bed, type Follower, type Plant } from './bed.js';
import type { Asked } from './given.js';
import { processes } from './steps.js';
import { Wire } from './wire.js';

const patience = 30_000;

interface Process extends Asked {
  readonly pool: pg.Pool;
  readonly snapshots: Snapshots;
}

/** An empty log in a database of its own. */
export async function postgresBed(plant: Plant = sound): Promise<Bed> {
  const log = await freshLog();
  const admin = log.pool();
  await admin.query('CREATE TABLE seen (nth bigserial, name text, event json)');
  const wires = await Promise.all(Array.from({ length: processes }, () => Wire.to(log.url)));
  const begun = wires.map((wire) => begin(log, wire, plant));
  const followers: SubscribedFollower[] = [];
  return {
    processes: begun,
    cold: (withSnapshots) =>
      streamsOf(first(begun).store, withSnapshots ? first(begun).snapshots : undefined),
    restart: async (process) => {
      begun[process] = begin(log, at(wires, process), plant);
    },
    cut: (process, cut) => at(wires, process).cut(cut),
    mend: async (process) => {
      const wire = at(wires, process);
      wire.cut(undefined);
      await allEnded(admin, wire.severed.splice(0));
      await untilAnswered(at(begun, process).store);
    },
    follow: (name, process, batch) => {
      const { store, pool } = begin(log, at(wires, process), plant);
      const follower = new SubscribedFollower(store, pool, admin, name, batch);
      followers.push(follower);
      return follower;
    },
    findings: async () => (await verifyLog(admin)).findings,
    close: async () => {
      await Promise.all(followers.map((follower) => follower.stop()));
      await log.drop();
      await Promise.all(wires.map((wire) => wire.close()));
    },
  };
}

function begin(log: FreshLog, { url }: Wire, plant: Plant): Process {
  const { pool, store: alone } = log.process(url);
  const store = plant.store(alone);
  const snapshots = plant.snapshots(new PostgresSnapshots(pool));
  return { pool, store, snapshots, streams: streamsOf(store, snapshots) };
}

/** A session goes on with what it was asked, though nobody hears the answer: waits until those of the ports have ended. */
async function allEnded(admin: pg.Pool, ports: readonly number[]): Promise<void> {
  for (let left = ports.length; left > 0;) {
    const { rowCount } = await admin.query('SELECT FROM pg_stat_activity WHERE client_port = ANY ($1)', [
      ports,
    ]);
    left = rowCount ?? 0;
  }
}

/** A pool may still hold connections that it does not know to be broken. */
async function untilAnswered(store: EventStore): Promise<void> {
  for (;;) {
    const answered = await store.head().then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
}

/** A real subscription, which writes down what it saw in the transaction in which it saw it. */
class SubscribedFollower implements Follower {
  private readonly subscription: Subscription;

  constructor(
    store: EventStore,
    pool: pg.Pool,
    private readonly admin: pg.Pool,
    private readonly name: string,
    batch: number,
  ) {
    const handle = async (events: readonly Recorded[], tx: pg.PoolClient) => {
      await tx.query(
        `INSERT INTO seen (name, event)
         SELECT $1, value FROM json_array_elements($2) WITH ORDINALITY AS offered (value, nth) ORDER BY offered.nth`,
        [name, JSON.stringify(events)],
      );
    };
    this.subscription = new Subscription(store, pool, { name, handle }, { batch, pollMs: 100 });
  }

  start(): void {
    this.subscription.start();
  }

  stop(): Promise<void> {
    return this.subscription.stop();
  }

  async caughtUp(head: number): Promise<void> {
    await this.subscription.waitFor(head, patience);
  }

  async seen(): Promise<readonly Recorded[]> {
    const { rows } = await this.admin.query<{ event: Recorded }>(
      'SELECT event FROM seen WHERE name = $1 ORDER BY nth',
      [this.name],
    );
    return rows.map(({ event }) => event);
  }
}

function first<T>(items: readonly T[]): T {
  return at(items, 0);
}

function at<T>(items: readonly T[], nth: number): T {
  const item = items[nth];
  if (!item) throw new RangeError(`There is no process ${nth}`);
  return item;
}
