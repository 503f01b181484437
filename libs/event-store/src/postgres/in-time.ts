// How long any connection to the database is waited for: better an answer that says so than a request that hangs.

/** A database that does not answer within this, in milliseconds, is away. */
const patience = 30_000;

/** For every pool that people or the worker's rounds wait on. */
export const inTime = {
  keepAlive: true,
  connectionTimeoutMillis: patience,
  statement_timeout: patience,
  /** The statement's own limit comes first; this one is for a server that no longer says anything. */
  query_timeout: patience + 5_000,
} as const;
