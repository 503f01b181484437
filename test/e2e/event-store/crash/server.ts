// A PostgreSQL server that belongs to one test, to be killed with everything it has started.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres, type EmbeddedPostgres } from '#standalone/postgres/start-postgres';
import { processIdentity } from '#standalone/process-table';
import { postmaster, temporaryFolder } from '../../standalone/processes.js';

/**
 * Beside the product's own settings (fsync and synchronous_commit on): the WAL writer flushes nothing that no commit
 * asked for, and after a crash Linux is asked once to write out what it holds, not once for each file.
 */
const settings = [
  `ALTER SYSTEM SET wal_writer_delay = '10s'`,
  `ALTER SYSTEM SET wal_writer_flush_after = '1GB'`,
  ...(process.platform === 'linux' ? [`ALTER SYSTEM SET recovery_init_sync_method = 'syncfs'`] : []),
  'SELECT pg_reload_conf()',
];

export class CrashingServer {
  /** The last one runs; those before it were killed. */
  private readonly runs: EmbeddedPostgres[] = [];

  private constructor(private readonly dataDir: string) {}

  /** @param dataDir a folder that it may have for itself; it goes with the server */
  static async start(dataDir = temporaryFolder()): Promise<CrashingServer> {
    const server = new CrashingServer(dataDir);
    await server.restart();
    await server.run('postgres', ...settings);
    return server;
  }

  /** Another one after each restart. */
  url(database: string): string {
    const url = new URL(this.runs.at(-1)?.url ?? '');
    url.pathname = `/${database}`;
    return url.href;
  }

  /** Runs statements on a database, on a connection of their own. */
  async run(database: string, ...statements: readonly string[]): Promise<void> {
    const client = new pg.Client({ connectionString: this.url(database) });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  }

  /**
   * kill -9, at once, of the server with all its children; resolves when they are gone. It is stopped first, so that it
   * forks nobody meanwhile and puts nothing in the place of who dies.
   */
  async kill(): Promise<void> {
    const server = postmaster(this.dataDir)?.pid;
    if (server === undefined) throw new Error('The server is gone already');
    process.kill(server, 'SIGSTOP');
    const victims = [...childrenOf(server), server];
    victims.forEach(killNow);
    while (victims.some((pid) => processIdentity(pid) !== undefined)) await pause(5);
  }

  /** Whether it runs; a full disk may have ended it. */
  get runsNow(): boolean {
    const pid = postmaster(this.dataDir)?.pid;
    return pid !== undefined && processIdentity(pid) !== undefined;
  }

  /** As an operator restarts it: sessions are cut, what was committed is written out. */
  async stopFast(): Promise<void> {
    const server = postmaster(this.dataDir)?.pid;
    if (server === undefined) throw new Error('The server is gone already');
    process.kill(server, 'SIGINT');
    while (processIdentity(server) !== undefined) await pause(20);
  }

  /** After `kill` or `stopFast`. */
  async restart(): Promise<void> {
    this.runs.push(await startPostgres({ dataDir: this.dataDir, log: () => undefined }));
  }

  /** Stops the server, and what watched over those that were killed. */
  async stop(): Promise<void> {
    for (const run of this.runs.reverse()) await run.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** It may have ended between being found and being killed. */
function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function childrenOf(parent: number): readonly number[] {
  return parents().flatMap(([pid = NaN, itsParent]) => (itsParent === parent ? [pid] : []));
}

/** The number of every process, with its parent's. */
function parents(): readonly (readonly number[])[] {
  if (existsSync('/proc/self/stat'))
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), parentOf(pid)]);
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout.split('\n').map((line) => line.trim().split(/ +/).map(Number));
}

/** NaN where it has ended meanwhile. */
function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return NaN;
  }
}
