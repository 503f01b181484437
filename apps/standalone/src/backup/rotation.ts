// Backups in a folder: each named by its moment, the latest of them kept.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const shape = /^cycles-\d{8}T\d{6}Z\.backup\.gz$/;
/** What a backup that was killed left behind. */
const unfinished = /^cycles-\d{8}T\d{6}Z\.backup\.gz\.[0-9a-f-]+\.part$/;
/** In milliseconds; longer than any backup takes. */
const longestBackup = 24 * 3_600_000;

/** The name of a backup that is taken at a moment; later ones sort later. */
export function backupName(at: Date): string {
  const digits = at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return `cycles-${digits}Z.backup.gz`;
}

/**
 * Removes all but the latest `keep` backups of a folder, and what killed ones left there a day ago. Other files stay.
 * @returns the names of what was removed
 */
export async function keepLatest(
  folder: string,
  keep: number,
  now: () => Date = () => new Date(),
): Promise<readonly string[]> {
  const names = (await readdir(folder)).sort();
  const old = names.filter((name) => shape.test(name)).slice(0, -keep);
  const torn: string[] = [];
  for (const name of names.filter((each) => unfinished.test(each))) {
    // That of another backup has its own name by the time it is looked at.
    const found = await stat(join(folder, name)).catch(noneIfMissing);
    if (found && now().getTime() - found.mtimeMs > longestBackup) torn.push(name);
  }
  const removed = [...old, ...torn];
  for (const name of removed) await rm(join(folder, name), { force: true });
  return removed;
}

function noneIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
