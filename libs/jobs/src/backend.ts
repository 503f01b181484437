// Where the queue lives: on PostgreSQL beside everything else, or on Redis where an operator scales out.
import {
  createPostgresBackend,
  createRedisBackend,
  runMigrations,
  type BackendFactory,
  type IQueueBackend,
} from 'bullmq';
import pg from 'pg';
import { saidBriefly } from '#observing/withheld';

export type Backend =
  { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'redis'; readonly url: string };

/** Redis where there is one, else the database. */
export function backendAt({ databaseUrl, redisUrl }: { databaseUrl: string; redisUrl?: string }): Backend {
  return redisUrl ? { kind: 'redis', url: redisUrl } : { kind: 'postgres', url: databaseUrl };
}

/** A queue library's backend with its connections; `C` is how it is told of them. */
export interface OpenBackend<B extends IQueueBackend = IQueueBackend, C = unknown> {
  readonly factory: BackendFactory<B, C>;
  readonly connection: C;
  /** From now on a server that is away is not waited for: what was asked of it fails. Before anything is closed. */
  stopWaiting(): void;
  /** Ends what closed queues and workers leave open. */
  close(): Promise<void>;
}

/** The backend's own schema; its functions look in no other. */
const schema = 'bullmq';

/** The worker holds one connection to be woken on; what remains is for adding, taking and finishing jobs. */
const connections = 4;

/** A database that does not answer within this, in milliseconds, is away: what was asked of it fails, and is asked again. */
const answerMs = 35_000;

/** Between two tries to reach Redis, and for one try: so long may closing take while it is away. */
const longestPauseMs = 1_000;
const connectMs = 5_000;

/**
 * The limit is for reaching the server. A pool's own would hold for whoever waits until one of its few connections is free, too:
 * a hundred thousand jobs that are read at once wait for each other, and not for a server that is away.
 */
class ReachedInTime extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, connectionTimeoutMillis: answerMs });
  }
}

/**
 * Opens the queue's schema in the database, creating or lifting it where needed; several processes may do so at once.
 * @throws the driver's error when the database does not answer
 */
export async function openPostgres(url: string, log: (line: string) => void, most = connections) {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    keepAlive: true,
    query_timeout: answerMs,
    Client: ReachedInTime,
    options: `-c search_path=${schema}`,
  });
  pool.on('error', (error) => log(`queue: ${saidBriefly(error)}`));
  // Also one that somebody holds: unheard, its breaking would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const migrating = await pool.connect();
  try {
    await runMigrations(migrating, schema);
  } finally {
    migrating.release();
  }
  return {
    factory: createPostgresBackend,
    connection: pool,
    stopWaiting: () => undefined,
    close: () => pool.end(),
  };
}

/** Connects to Redis, now or when it comes: what is asked of the queue meanwhile waits. */
export function openRedis(url: string) {
  let waiting = true;
  const retryStrategy = (times: number) => (waiting ? Math.min(times * 100, longestPauseMs) : null);
  return {
    factory: createRedisBackend,
    connection: { url, maxRetriesPerRequest: null, connectTimeout: connectMs, retryStrategy },
    stopWaiting: () => {
      waiting = false;
    },
    close: async () => undefined,
  };
}
