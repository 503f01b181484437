// What the operator's commands have in common: the log of an installation, running or not, and a plain word when it fails.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Asked } from './command.js';
import { lockInstance } from './instance-lock.js';
import { runningServer, startPostgres } from './postgres/start-postgres.js';
import { nothingThere, thereAlready } from './operator-problem.js';
import { inFolder } from './problem.js';

/** Answers the exit code. The pool has two connections; who needs a session of their own makes it from the URL. */
type Work = (pool: pg.Pool, databaseUrl: string) => Promise<number>;

export const projectFolder = fileURLToPath(new URL('../../../../', import.meta.url));

/** Runs the work of a command on the log that the settings name, and answers the exit code that it comes to. */
export async function onLog(asked: Asked, work: Work): Promise<number> {
  return onDatabase(await databaseOf(asked), work);
}

/** The same where nothing has to be there yet: a data folder is made, and nobody else may be at work on it. */
export async function onNewInstallation(asked: Asked, work: Work): Promise<number> {
  return onDatabase(await newDatabaseOf(asked), work);
}

/** A file that an operator names, seen from the folder where they typed it. */
export function fileNamed(name: string): string {
  return resolve(process.env.INIT_CWD ?? '', name);
}

/** A file that is to come about. @throws Problem where there is one already */
export function newFileNamed(name: string): string {
  const file = fileNamed(name);
  if (!existsSync(file)) return file;
  throw thereAlready(file);
}

/** Writes how far long work is over the last such line, where somebody looks. */
export function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`);
}

interface OpenDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

async function onDatabase(database: OpenDatabase, work: Work): Promise<number> {
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  // The server may be stopped while a connection is in use or closing; unheard, its 'error' would end the process. Who
  // uses it hears of it with the next query.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    return await work(pool, database.url);
  } finally {
    await pool.end();
    await database.stop();
  }
}

/** Where the database is: given, already running on the data folder, or started for this command and stopped after it. */
async function databaseOf(asked: Asked): Promise<OpenDatabase> {
  const { databaseUrl, dataDir } = asked.settings;
  if (databaseUrl) return given(databaseUrl);
  const running = await runningServer(dataDir);
  if (running) return given(running);
  if (!existsSync(dataDir)) throw nothingThere();
  return started(asked);
}

async function newDatabaseOf(asked: Asked): Promise<OpenDatabase> {
  const { databaseUrl, dataDir } = asked.settings;
  if (databaseUrl) return given(databaseUrl);
  await inFolder(dataDir, () => mkdir(dataDir, { recursive: true, mode: 0o755 }));
  return started(asked);
}

function given(url: string): OpenDatabase {
  return { url, stop: async () => undefined };
}

async function started({ called, settings: { dataDir } }: Asked): Promise<OpenDatabase> {
  const lock = lockInstance(dataDir, called);
  try {
    const postgres = await startPostgres({ dataDir, log: () => undefined });
    return {
      url: postgres.url,
      stop: async () => {
        await postgres.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
