// Knows the server process (postmaster) of a data folder, and tells it from a stranger that inherited its
// number.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { commandLine } from '../process-table.js';

export interface Postmaster {
  readonly pid: number;
  /** NaN while it is just starting. */
  readonly port: number;
}

/** The server that runs on the data folder `data`, if one does. */
export function runningPostmaster(data: string): Postmaster | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  return pid && port !== undefined && commandLine(pid)?.includes(`/postgres -D ${data} `)
    ? { pid, port }
    : undefined;
}

/**
 * Makes PostgreSQL see that the server noted in `data` is gone, also when its number now belongs to another
 * process of the same account, which PostgreSQL would take for a rival. The number becomes one that no
 * process can have; the file stays, because PostgreSQL reads from it how to recognise left-over children of
 * that server.
 */
export function forgetPostmaster(data: string): void {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [2 ** 31 - 1, ...rest].join('\n'));
}

/** Whether the server at `url` answers and works on the data folder `data`. */
export async function serves(url: string, data: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      `SELECT current_setting('data_directory') AS folder`,
    );
    return rows[0]?.folder === data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
