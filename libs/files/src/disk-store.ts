// Files in a folder of this machine: a new one is written beside its place, forced to the disk, and only then takes it.
import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DamagedFile, hashOf, StorageAway, type FileStore } from './file-store.js';

export class DiskStore implements FileStore {
  /** @param folder made with the first file */
  constructor(private readonly folder: string) {}

  async put(organization: string, bytes: Uint8Array): Promise<string> {
    const hash = hashOf(bytes);
    const place = this.placeOf(organization, hash);
    if (await isWhole(place, bytes)) return hash;
    await this.write(place, bytes).catch(awayIfFull);
    return hash;
  }

  async get(organization: string, hash: string): Promise<Uint8Array | undefined> {
    const bytes = await readFile(this.placeOf(organization, hash)).catch(noneIfMissing);
    if (bytes && hashOf(bytes) !== hash) throw new DamagedFile(hash);
    return bytes;
  }

  async reach(): Promise<void> {
    await makeFolder(this.folder);
    await access(this.folder, constants.R_OK | constants.W_OK);
  }

  /** Both parts are ids or hashes that were held to their shape; a folder of at most 256 keeps folders short. */
  private placeOf(organization: string, hash: string): string {
    return join(this.folder, organization, hash.slice(0, 2), hash);
  }

  private async write(place: string, bytes: Uint8Array): Promise<void> {
    await makeFolder(this.folder);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    const beside = `${place}.${randomUUID()}`;
    try {
      const file = await open(beside, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, place);
      // Whoever made the folders between may not have come to this.
      for (const at of [dirname(place), dirname(dirname(place)), this.folder]) await syncFolder(at);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }
}

/** A folder that lasts, with those above it that had to be made. */
async function makeFolder(path: string): Promise<void> {
  const whole = resolve(path);
  const first = await mkdir(whole, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = whole; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

/** A disk that is full is the operator's to mend; whoever brings a file then comes again. */
function awayIfFull(error: NodeJS.ErrnoException): never {
  throw error.code === 'ENOSPC' || error.code === 'EDQUOT' ? new StorageAway(error.message) : error;
}

async function isWhole(place: string, bytes: Uint8Array): Promise<boolean> {
  const kept = await readFile(place).catch(noneIfMissing);
  return kept !== undefined && Buffer.compare(kept, bytes) === 0;
}

/** A name in a folder is on the disk only once the folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function noneIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
