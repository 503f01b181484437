// What every part of the accounts works with: a database that was migrated, and the installation's clock.
import type pg from 'pg';

export type Database = Pick<pg.Pool, 'query' | 'connect'>;

export interface Clock {
  /** The present instant. */
  now(): Date;
}

export interface AccountsParts {
  readonly pool: Database;
  readonly clock: Clock;
}

/** Somebody, in the organization that knows them. */
export interface PersonRef {
  readonly organization: string;
  readonly person: string;
}
