// Whether an earlier backup has a file that is lost meanwhile: then it may be the only one that does.
import { DamagedArchive } from './archive.js';
import { openArchive } from './archive-file.js';
import type { NamedFile } from './named-files.js';
import { backupFormat } from './take-backup.js';

/** A backup that cannot be read to its end has them, for all that anybody knows. @throws the error of the file system */
export async function mayHold(backup: string, lost: readonly NamedFile[]): Promise<boolean> {
  if (lost.length === 0) return false;
  const missing = new Set(lost.map(nameOf));
  try {
    const { parts } = await openArchive(backup, backupFormat);
    for await (const part of parts()) if (part.kind === 'file' && missing.has(nameOf(part))) return true;
    return false;
  } catch (error) {
    if (error instanceof DamagedArchive) return true;
    throw error;
  }
}

function nameOf({ organization, hash }: Pick<NamedFile, 'organization' | 'hash'>): string {
  return `${organization}/${hash}`;
}
