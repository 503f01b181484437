// What a zip archive says it holds, read from its directory alone: nothing is inflated to find out what a file is.
import { ZipDirectory } from './zip-directory.js';

const localMark = Buffer.from('PK\u0003\u0004');
/** An office file has dozens, one with many pictures hundreds. */
const mostEntries = 20_000;

/** The names in a zip archive that begins with its first entry; undefined where it is none, or its directory is broken. */
export function zipNames(bytes: Uint8Array): ReadonlySet<string> | undefined {
  if (!localMark.every((byte, at) => bytes[at] === byte)) return undefined;
  const directory = ZipDirectory.in(bytes);
  if (!directory) return undefined;
  const names = new Set<string>();
  for (const entry of directory.entries(mostEntries)) {
    if (!entry) return undefined;
    names.add(entry.name);
  }
  return names;
}
