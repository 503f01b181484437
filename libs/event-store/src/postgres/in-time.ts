// How long any connection to the database is waited for: better an answer that says so than a request that hangs; and what waits
// for nobody, and may take long.

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

/**
 * For a connection whose work takes as long as it takes, such as a copy of everything or a change of the tables: lifts whatever
 * limits the operator's role has, of those that the server knows.
 */
export const unhurried = `SELECT set_config(name, '0', false) FROM pg_settings
  WHERE name IN ('statement_timeout', 'transaction_timeout', 'idle_in_transaction_session_timeout', 'idle_session_timeout')`;
