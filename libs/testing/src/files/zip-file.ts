// A zip file of a few parts, in their order; the first can stand uncompressed, as formats do that are told by it.
import { strToU8, zipSync, type Zippable } from 'fflate';

/** @param stored the parts that stand in the file as they are */
export function zipFile(parts: Readonly<Record<string, string>>, stored: readonly string[] = []): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts))
    files[path] = [strToU8(content), { level: stored.includes(path) ? 0 : 6 }];
  return zipSync(files);
}
