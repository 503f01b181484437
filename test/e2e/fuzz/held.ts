// What a process holds on to when nobody asks anything: memory, sockets, and the database's attention.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Callers } from '../api/permissions/callers.js';
import { eventually } from '../eventually.js';

export interface Held {
  /** In bytes, once all that nobody needs was collected. */
  readonly memory: number;
  readonly sockets: number;
  /** Connections to the database. */
  readonly connections: number;
}

/** Waits until no transaction is left open, and measures. */
export async function heldBy({ house: { pool } }: Callers): Promise<Held> {
  const read = async () => {
    const { rows } = await pool.query<{ state: string }>(
      `SELECT state FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    );
    return rows;
  };
  await eventually(async () => {
    const busy = (await read()).filter(({ state }) => state !== 'idle');
    if (busy.length > 0) throw new Error(`the database is at work: ${JSON.stringify(busy)}`);
  });
  const sockets = process.getActiveResourcesInfo().filter((each) => each === 'TCPSocketWrap').length;
  return { memory: collected(), sockets, connections: (await read()).length };
}

function collected(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
}
