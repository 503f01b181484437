// The database's files: made whole or not at all, so that an interrupted first run leaves nothing to trip
// over.
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../problem.js';
import { run } from './account.js';
import type { Binaries } from './binaries.js';
import { failure } from './failure.js';
import type { Place } from './place.js';

/** PGDATA in the place's folder. */
export function dataFolder(place: Place): string {
  return join(place.folder, 'data');
}

/**
 * Makes the database's files if there are none. They are built beside and moved in with one rename: a folder
 * under the final name is complete, and what a broken-off attempt left is thrown away.
 * Throws a Problem when the folder holds something else, or the disk is full.
 */
export async function prepareCluster(
  place: Place,
  binaries: Binaries,
  log: (line: string) => void,
): Promise<void> {
  const parent = dirname(place.folder);
  const unfinished = `${basename(place.folder)}.new-`;
  for (const name of (await readdir(parent)).filter((entry) => entry.startsWith(unfinished))) {
    await rm(join(parent, name), { recursive: true, force: true, maxRetries: 5 });
  }
  if (existsSync(place.folder)) return assertComplete(place);

  log('데이터베이스를 처음 만드는 중입니다. Preparing the database for the first time.');
  const half = join(parent, `${unfinished}${randomUUID()}`);
  try {
    await build(half, place, binaries);
    await rename(half, place.folder);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw error;
  }
  await sync(parent);
}

/** The password of the database's superuser `postgres`. */
export async function readPassword(place: Place): Promise<string> {
  return (await readFile(join(place.folder, 'password'), 'utf8')).trim();
}

function assertComplete({ folder }: Place): void {
  if (existsSync(join(folder, 'data', 'PG_VERSION')) && existsSync(join(folder, 'password'))) return;
  throw new Problem(
    `${folder}에 온전한 데이터베이스가 없습니다. 백업으로 되돌리거나 폴더를 다른 곳으로 옮겨 주세요.`,
    `${folder} holds no complete database. Restore it from a backup, or move the folder away.`,
  );
}

async function build(half: string, { folder, account }: Place, { initdb }: Binaries): Promise<void> {
  const password = join(half, 'password');
  await mkdir(half, { mode: 0o700 });
  await writeFile(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flush: true });
  if (account) {
    await chown(half, account.uid, account.gid);
    await chown(password, account.uid, account.gid);
  }
  const { code, output } = await run(
    initdb,
    [
      ...['-D', join(half, 'data'), '-U', 'postgres', '--pwfile', password, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale-provider=libc', `--locale=${locale}`, '--no-instructions'],
    ],
    account,
  );
  if (code !== 0) throw await failure(folder, output);
}

/** pg_trgm sees Korean letters only in a UTF-8 locale; macOS knows this one by another name. */
const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

async function sync(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}
