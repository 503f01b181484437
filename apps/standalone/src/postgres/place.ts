// Decides where the embedded database lives and whom it runs as, so that PostgreSQL can reach it even for
// root.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, isRoot, nobody, run } from './account.js';

/** Where root keeps what PostgreSQL's account could not reach in the project or data folder. */
const systemFolder = '/var/lib/committee-cycles';

export interface Place {
  /** Holds `data` (PGDATA), `password`, `server.log` and the keeper's guard; need not exist yet. */
  readonly folder: string;
  /** Whom PostgreSQL's programs run as; undefined: as ourselves. */
  readonly account: Account | undefined;
  /** Where copies of the programs may be put. */
  readonly spare: string;
}

/**
 * The place of the database that belongs to `dataDir` (absolute, existing, without symbolic links): its
 * folder `postgres`. Only for root, and only when PostgreSQL's account may not enter `dataDir`, it is a
 * system folder, which the file `postgres.location` in `dataDir` names from then on.
 */
export async function placeOf(dataDir: string): Promise<Place> {
  const own = join(dataDir, 'postgres');
  if (!isRoot) return { folder: own, account: undefined, spare: dataDir };

  const note = join(dataDir, 'postgres.location');
  if (existsSync(note)) return asRoot(readFileSync(note, 'utf8').trim());
  if (existsSync(own) || (await mayEnter(nobody(), dataDir))) return asRoot(own);
  const elsewhere = join(systemFolder, randomUUID());
  await reachableFolder(systemFolder);
  await writeFile(note, `${elsewhere}\n`, { flush: true });
  return asRoot(elsewhere);
}

/** An ordinary user's database stays that user's when root starts it. */
async function asRoot(folder: string): Promise<Place> {
  const owner = existsSync(folder) ? statSync(folder) : undefined;
  if (owner && owner.uid !== 0)
    return { folder, account: { uid: owner.uid, gid: owner.gid }, spare: systemFolder };
  const account = nobody();
  if (owner) await run('chown', ['-R', `${account.uid}:${account.gid}`, folder]);
  return { folder, account, spare: systemFolder };
}

/** Makes `folder`, for everyone to enter, unless it exists. */
export async function reachableFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
}

async function mayEnter(account: Account, folder: string): Promise<boolean> {
  return (await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account)).code === 0;
}
