// Gives a test an event log in PostgreSQL of its own, and as many pools on it as it wants to play processes.
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Limits } from '#event-store/postgres/group-commit';
import { eventStoreMigrations } from '#event-store/postgres/migrations';
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import { freshDatabase } from '#testing/database';

export interface FreshLog {
  readonly url: string;
  /** A pool of its own, on this log unless told; ended by `drop`. */
  pool(max?: number, url?: string): pg.Pool;
  /** A store on a pool of its own, as another process would have; closed by `drop`. */
  store(limits?: Partial<Limits>, url?: string): PostgresEventStore;
  /** A store and the pool that it is on, for those that use both as a process does; closed by `drop`. */
  process(url?: string): { readonly store: PostgresEventStore; readonly pool: pg.Pool };
  drop(): Promise<void>;
}

/** Runs the event log's migrations as they are run at start. */
export async function migrate(url: string): Promise<void> {
  const migrating = await new DataSource({
    type: 'postgres',
    url,
    migrations: eventStoreMigrations,
  }).initialize();
  await migrating.runMigrations();
  await migrating.destroy();
}

/** A new database with the event log's migrations. */
export async function freshLog(): Promise<FreshLog> {
  const database = await freshDatabase();
  await migrate(database.url);

  const pools: pg.Pool[] = [];
  const stores: PostgresEventStore[] = [];
  const pool = (max = 5, url = database.url) => {
    const made = new pg.Pool({ connectionString: url, max });
    pools.push(made);
    return made;
  };
  const storeOn = (on: pg.Pool, limits?: Partial<Limits>) => {
    const made = new PostgresEventStore(on, limits);
    stores.push(made);
    return made;
  };
  return {
    url: database.url,
    pool,
    store: (limits, url) => storeOn(pool(5, url), limits),
    process: (url) => {
      const on = pool(5, url);
      return { store: storeOn(on), pool: on };
    },
    drop: async () => {
      await Promise.all(stores.map((each) => each.close()));
      await Promise.all(pools.map((each) => each.end()));
      await database.drop();
    },
  };
}
