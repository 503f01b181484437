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

export interface Keeping {
  readonly keep: number;
  /** The name of the one just taken, which stays whatever its name. */
  readonly fresh: string;
  /** Whether an old one is still wanted for what it holds. */
  readonly isWanted: (file: string) => Promise<boolean>;
  readonly now?: () => Date;
}

/** What became of the backups of a folder, by their names. */
export interface Rotated {
  readonly removed: readonly string[];
  /** Older than those that are kept, and kept for what they hold. */
  readonly wanted: readonly string[];
  /** Of a moment that is still to come, as after a clock that was ahead: not counted, and not removed. */
  readonly ahead: readonly string[];
}

/** Removes all but the latest backups of a folder, and what killed ones left there a day ago. Other files stay. */
export async function keepLatest(
  folder: string,
  { keep, fresh, isWanted, now = () => new Date() }: Keeping,
): Promise<Rotated> {
  const names = (await readdir(folder)).sort();
  const backups = names.filter((name) => shape.test(name));
  const today = backupName(now());
  const ahead = backups.filter((name) => name > today);
  const wanted: string[] = [];
  const old: string[] = [];
  for (const name of backups.slice(0, backups.length - ahead.length).slice(0, -keep)) {
    if (name === fresh) continue;
    ((await isWanted(join(folder, name))) ? wanted : old).push(name);
  }
  const torn: string[] = [];
  for (const name of names.filter((each) => unfinished.test(each))) {
    // That of another backup has its own name by the time it is looked at.
    const found = await stat(join(folder, name)).catch(noneIfMissing);
    if (found && now().getTime() - found.mtimeMs > longestBackup) torn.push(name);
  }
  const removed = [...old, ...torn];
  for (const name of removed) await rm(join(folder, name), { force: true });
  return { removed, wanted, ahead };
}

function noneIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
