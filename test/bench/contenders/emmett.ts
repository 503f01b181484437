// Emmett's PostgreSQL event store: what a Node team could take from the shelf.
import { isExpectedVersionConflictError, type Event } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore, type PostgresEventStore } from '@event-driven-io/emmett-postgresql';
import type { NewEvent } from '#event-store/store';
import pg from 'pg';
import { event } from '../payload.js';
import type { Contender } from './contender.js';
import { poolSize } from './pool-size.js';

type Fields = Record<string, unknown>;

export const emmett: Contender = {
  prepare: async (databaseUrl) => {
    const store = getPostgreSQLEventStore(databaseUrl);
    await store.schema.migrate();
    await store.close();
  },
  open: async (databaseUrl, clients) => {
    const { store, close } = openEmmett(databaseUrl, poolSize(clients));
    return {
      append: async (stream, events) => {
        const appended = Array.from({ length: events }, () => eventOfEmmett(event));
        for (let conflicts = 0; ; conflicts += 1) {
          try {
            await store.appendToStream(stream, appended);
            return conflicts;
          } catch (error) {
            if (!isExpectedVersionConflictError(error)) throw error;
          }
        }
      },
      close,
    };
  },
};

/** An event as it takes it. */
export function eventOfEmmett({ type, data, metadata }: NewEvent): Event<string, Fields, Fields> {
  return { type, data: data as Fields, metadata: metadata as Fields };
}

/** The store on a pool of its own, with its schema there already. */
export function openEmmett(
  databaseUrl: string,
  connections: number,
): { readonly store: PostgresEventStore; close(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
  const store = getPostgreSQLEventStore(databaseUrl, {
    connectionOptions: { pool },
    schema: { autoMigration: 'None' },
  });
  return {
    store,
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
}
