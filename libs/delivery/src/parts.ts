// What the outbox works with: a migrated database, or a transaction of whoever writes beside it.
import type pg from 'pg';

/** A pool, or the client of a transaction that is under way. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/** Somebody, in the organization that knows them. */
export interface PersonRef {
  readonly organization: string;
  readonly person: string;
}
