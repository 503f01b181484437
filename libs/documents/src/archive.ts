// An archive that is written as it is read: one file after the other, none held longer than it takes to pass on.
import { createHash } from 'node:crypto';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { firstInstant } from './zip.js';

/** A file of an archive. */
export interface Archived {
  readonly path: string;
  readonly content: Uint8Array;
  /** Stands in it as it is: most formats are packed already. */
  readonly stored?: boolean;
}

/** The zip of files as they come, in pieces; the same files make the same bytes. Files that come after it is abandoned are not asked for. */
export async function* archiveOf(files: AsyncIterable<Archived>): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for await (const { path, content, stored = false } of files) {
    const file = stored ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    file.mtime = firstInstant;
    zip.add(file);
    file.push(content, true);
    yield* pieces.splice(0);
  }
  zip.end();
  yield* pieces.splice(0);
}

/** Gives every path once: a second file of the same name is numbered. */
export class Paths {
  private readonly taken = new Map<string, number>();

  /** The path of a file in a folder, with nothing in it that a file system minds. */
  of(folder: string, name: string, extension: string): string {
    const path = `${folder}/${safeName(name)}`;
    const before = this.taken.get(path) ?? 0;
    this.taken.set(path, before + 1);
    return `${path}${before === 0 ? '' : ` (${before + 1})`}.${extension}`;
  }
}

/** A name without what file systems mind, and no longer than they take. */
export function safeName(name: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...plain]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/, '');
}

/** In signs: three bytes each in Korean, of 255 that most file systems take. */
const longest = 75;

/** By which a file is known whatever it is called. */
export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
