// What the operator's commands have in common: the log of an installation, running or not, and a plain word when it fails.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings, type Settings } from '#api/settings';
import pg from 'pg';
import { lockInstance } from './instance-lock.js';
import { runningServer, startPostgres } from './postgres/start-postgres.js';
import { nothingThere, operatorProblem } from './operator-problem.js';
import { Problem } from './problem.js';

/** Answers the exit code. The pool has two connections; who needs a session of their own makes it from the URL. */
type Work = (pool: pg.Pool, databaseUrl: string, settings: Settings) => Promise<number>;

const projectFolder = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Runs the work of a command on the log that the settings name, and ends with the exit code that it comes to; 2 where it
 * could not be done.
 * @param command as an operator types it, for whoever is refused meanwhile
 */
export async function onLog(command: string, work: Work): Promise<void> {
  const read = readSettings(process.env);
  if ('problems' in read) {
    for (const problem of read.problems) console.error(problem);
    process.exitCode = 1;
    return;
  }
  process.exitCode = await workOn(read.settings, command, work).catch((error: unknown) => {
    const said = operatorProblem(error) ?? error;
    console.error(said instanceof Problem ? said.message : said);
    return 2;
  });
}

/** A file that an operator names, seen from the folder where they typed it. */
export function fileNamed(name: string): string {
  return resolve(process.env.INIT_CWD ?? '', name);
}

/** Writes how far long work is over the last such line, where somebody looks. */
export function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`);
}

async function workOn(settings: Settings, command: string, work: Work): Promise<number> {
  const database = await databaseOf(settings, command);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  // The server may be stopped while a connection is in use or closing; unheard, its 'error' would end the process. Who
  // uses it hears of it with the next query.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    return await work(pool, database.url, { ...settings, dataDir: resolve(projectFolder, settings.dataDir) });
  } finally {
    await pool.end();
    await database.stop();
  }
}

/** Where the database is: given, already running on the data folder, or started for this command and stopped after it. */
async function databaseOf(
  settings: Settings,
  command: string,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, stop: async () => undefined };
  const dataDir = resolve(projectFolder, settings.dataDir);
  const running = await runningServer(dataDir);
  if (running) return { url: running, stop: async () => undefined };
  if (!existsSync(dataDir)) throw nothingThere();
  const lock = lockInstance(dataDir, command);
  const postgres = await startPostgres({ dataDir, log: () => undefined });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      lock.release();
    },
  };
}
