// Opens what every process of an installation stands on: the database, the log on it, the clock, and the door.
import { inTime, unhurried } from '#event-store/postgres/in-time';
import { eventStoreMigrations } from '#event-store/postgres/migrations';
import { PostgresSnapshots } from '#event-store/postgres/postgres-snapshots';
import { PostgresEventStore, type OnAppend } from '#event-store/postgres/postgres-event-store';
import { Streams } from '#event-store/streams';
import { saidBriefly } from '#observing/withheld';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { MovableClock } from './clock.js';
import { Door } from './door.js';
import type { Cause } from './foldings.js';
import type { Keeps } from './gathering.js';
import { CreateInstallation1767225500000, Installation } from './installation.js';
import { CreatePostDrafts1767226400000, PostDrafts } from './post-drafts.js';
import { shapeOfCode } from './shape.js';

export interface House {
  readonly pool: pg.Pool;
  readonly store: PostgresEventStore;
  readonly streams: Streams;
  readonly clock: MovableClock;
  readonly door: Door;
  readonly installation: Installation;
  readonly drafts: PostDrafts;
  /** Keeps how far the clock was moved, for the next start and for the other processes, which are woken to look. */
  keepClock(ahead: number): Promise<void>;
  /** Follows a clock that another process moves, until the house is closed; `onMoved` hears when it moved. */
  followClock(onMoved?: () => void): void;
  close(): Promise<void>;
}

/** A migration as TypeORM takes it. */
export type Migration = new () => MigrationInterface;

/** What the log and the house have of migrations. */
export const migrationsOfHouse: readonly Migration[] = [
  CreateInstallation1767225500000,
  CreatePostDrafts1767226400000,
  ...eventStoreMigrations,
];

/** The advisory lock under which one process at a time changes the database's shape. */
export const migrationLock = 7_301_205;
/** How often another process's clock is looked at where no wake-up came, in milliseconds. */
const follow = 2_000;
const clockKey = 'clock-ahead';

/** By their names, as the database keeps which of them it has. */
export function namesOfMigrations(further: readonly Migration[]): readonly string[] {
  return [...migrationsOfHouse, ...further].map(({ name }) => name);
}

/**
 * Brings the database to today's shape; several processes that start at once wait for one another. It takes as long as it takes,
 * whatever limits the operator's role has.
 * @param named where it is to come to an earlier shape: the migrations that had led there
 */
export async function migrate(
  databaseUrl: string,
  further: readonly Migration[],
  named: readonly string[] = namesOfMigrations(further),
): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: [...migrationsOfHouse, ...further].filter(({ name }) => named.includes(name)),
    migrationsTransactionMode: 'each',
    extra: { onConnect: (client: pg.ClientBase) => client.query(unhurried) },
  });
  const lock = new pg.Client({ connectionString: databaseUrl });
  // Its next query fails if it breaks, which is soon enough.
  lock.on('error', () => undefined);
  await lock.connect();
  try {
    await lock.query(unhurried);
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await source.initialize();
    await source.runMigrations();
  } finally {
    if (source.isInitialized) await source.destroy();
    await lock.end();
  }
}

/**
 * Opens the house on a migrated database.
 * @param log hears of connections that were lost
 * @param onAppend hears of each append
 * @param keeps where files are kept; without it commands that name one are refused
 * @param cause what the work at hand follows from, which is kept beside its events
 */
export async function openHouse(
  databaseUrl: string,
  log: (line: string) => void,
  onAppend?: OnAppend,
  keeps?: Keeps,
  cause?: () => Cause,
): Promise<House> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 12, ...inTime });
  pool.on('error', (error) => log(`database: ${saidBriefly(error)}`));
  // A connection may break while somebody holds it; unheard, that would end the process. Whoever holds it hears of it with
  // their query.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const installation = new Installation(pool);
  const clock = new MovableClock();
  const store = new PostgresEventStore(pool, {}, onAppend);
  const streams = new Streams(store, {
    snapshotting: { snapshots: new PostgresSnapshots(pool), shape: shapeOfCode() },
  });
  let unfollow: (() => void) | undefined;
  const readAhead = async () => clock.setAhead(Number((await installation.read(clockKey)) ?? 0));
  await readAhead();
  return {
    pool,
    store,
    streams,
    clock,
    door: new Door({ store, streams, clock, keeps, cause }),
    installation,
    drafts: new PostDrafts(pool),
    keepClock: async (ahead) => {
      await installation.keep(clockKey, ahead);
      await store.wake();
    },
    followClock: (onMoved = () => undefined) => {
      unfollow ??= following(store, async () => {
        const before = clock.ahead;
        await readAhead().catch((error: unknown) => log(`clock: ${saidBriefly(error)}`));
        if (clock.ahead !== before) onMoved();
      });
    },
    close: async () => {
      unfollow?.();
      try {
        await store.close();
      } finally {
        await pool.end();
      }
    },
  };
}

/** Looks again and again, and whenever all are woken though nothing was appended. @returns a function that ends it */
function following(store: Pick<PostgresEventStore, 'onAppended'>, look: () => Promise<void>): () => void {
  let heard = 0;
  const deafen = store.onAppended((head) => {
    if (head <= heard) void look();
    heard = Math.max(heard, head);
  });
  const timer = setInterval(() => void look(), follow);
  return () => {
    deafen();
    clearInterval(timer);
  };
}
