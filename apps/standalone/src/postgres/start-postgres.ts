// The embedded PostgreSQL: a real server on loopback, started with the product and stopped with it.
import { existsSync, realpathSync, renameSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inFolder } from '../problem.js';
import { isRoot, run } from './account.js';
import { type Binaries, usableBinaries } from './binaries.js';
import { dataFolder, prepareCluster, readPassword } from './cluster.js';
import { failure } from './failure.js';
import { freePort } from './free-port.js';
import { keep, type Keeper, takeFromKeeper } from './keeper.js';
import { type Place, placeOf } from './place.js';
import { forgetPostmaster, runningPostmaster, serves } from './postmaster.js';

/** Not PostgreSQL's own 5432, which a server of the system may hold. */
const preferredPort = 54329;

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};

export interface EmbeddedPostgres {
  /** Connects as the superuser to the database `postgres`; holds the password. */
  readonly url: string;
  /** Stops the server, within 10 s; what was committed is on disk in any case. */
  stop(): Promise<void>;
}

/**
 * Starts the server whose files are kept in `dataDir`, making both on the first run. A server that an ended
 * process left running on them is adopted. The caller makes sure that it is alone on `dataDir`.
 * Should this process die in whatever way, the server is stopped too.
 * Throws a Problem in plain words: folder not writable, disk full, system not supported.
 */
export async function startPostgres(o: {
  dataDir: string;
  log: (line: string) => void;
}): Promise<EmbeddedPostgres> {
  return inFolder(o.dataDir, async () => {
    await mkdir(o.dataDir, { recursive: true, mode: isRoot ? 0o755 : 0o700 });
    const place = await placeOf(realpathSync(o.dataDir));
    const binaries = await usableBinaries(place.account, place.spare);
    await prepareCluster(place, binaries, o.log);
    const password = await readPassword(place);
    const urlAt = (port: number) => urlOf(password, port);

    const { port, keeper } = (await adopt(place, binaries, urlAt)) ?? (await start(place, binaries));
    o.log(`PostgreSQL 127.0.0.1:${port} (${place.folder})`);
    return {
      url: urlAt(port),
      async stop() {
        await stop(place, binaries);
        keeper.release();
      },
    };
  });
}

/** The URL of the server that runs on `dataDir` now; undefined where none does. Starts and stops nothing. */
export async function runningServer(dataDir: string): Promise<string | undefined> {
  if (!existsSync(dataDir)) return undefined;
  const place = await placeOf(realpathSync(dataDir));
  const running = runningPostmaster(dataFolder(place));
  return running && urlOf(await readPassword(place), running.port);
}

function urlOf(password: string, port: number): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

interface Kept {
  readonly port: number;
  readonly keeper: Keeper;
}

/**
 * Takes over a server that still runs; one that a keeper is stopping, or that does not answer, is stopped for
 * good.
 */
async function adopt(
  place: Place,
  binaries: Binaries,
  urlAt: (port: number) => string,
): Promise<Kept | undefined> {
  const data = dataFolder(place);
  const taken = takeFromKeeper(place);
  const running = runningPostmaster(data);
  if (!running) return undefined;
  if (taken && (await serves(urlAt(running.port), data))) {
    const keeper = await keep(place, binaries.pgCtl, []);
    if (typeof keeper !== 'string') return { port: running.port, keeper };
  }
  await stop(place, binaries);
  return undefined;
}

async function start(place: Place, { pgCtl }: Binaries): Promise<Kept> {
  const data = dataFolder(place);
  const log = join(place.folder, 'server.log');
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  forgetPostmaster(data);
  for (let attempt = 1; ; attempt++) {
    if (existsSync(log)) renameSync(log, `${log}.1`);
    const port = await freePort(attempt === 1 ? preferredPort : 0);
    const keeper = await keep(place, pgCtl, [
      ...['start', '-D', data, '-l', log, '-w', '-t', '300', '-s'],
      ...['-o', [`-p ${port}`, ...options].join(' ')],
    ]);
    if (typeof keeper !== 'string') return { port, keeper };

    const output = `${existsSync(log) ? await readFile(log, 'utf8') : ''}\n${keeper}`;
    const passing = /Address already in use|pre-existing shared memory block/.test(output);
    if (!passing || attempt === 10) throw await failure(place.folder, output);
    await pause(500);
  }
}

/**
 * Sessions are cut and the log is flushed; where even that takes too long, the next start recovers from the
 * log.
 */
async function stop(place: Place, { pgCtl }: Binaries): Promise<void> {
  const how = (mode: string, seconds: number) =>
    run(
      pgCtl,
      ['stop', '-D', dataFolder(place), '-m', mode, '-w', '-t', String(seconds), '-s'],
      place.account,
    );
  const { code } = await how('fast', 7);
  if (code !== 0 && runningPostmaster(dataFolder(place))) await how('immediate', 2);
}
