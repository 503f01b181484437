// Lines of text in a gzip file: written whole or not at all, read one after the other, whatever their number.
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { pipeline as finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DamagedFile } from './export-file.js';

/**
 * Writes text, or bytes, into `file` under another name beside it, and gives it its own once it is whole and on the disk. Only its
 * owner may read it. What has that name by then stays.
 * @throws the error of `text` or of the file system; nothing is left then
 */
export async function writePacked(file: string, text: AsyncIterable<string | Uint8Array>): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.part`;
  try {
    await finished(
      text,
      createGzip(),
      createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await link(unfinished, file).catch((error: unknown) => renameInstead(error, unfinished, file));
    await syncFolder(dirname(file));
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** A disk that is carried about, or shared, may know no second name of a file. */
async function renameInstead(error: unknown, from: string, to: string): Promise<void> {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code) || existsSync(to)) throw error;
  await rename(from, to);
}

/** A name in a folder is on the disk only once the folder is; some shared ones cannot be asked to. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    await folder.close();
  }
}

/** In characters; a few bytes unpack to any length, and a line is held whole. No command comes near. */
const longestLine = 64_000_000;

/** A gzip file by its name, or the bytes of one as they come. */
export type Packed = string | AsyncIterable<Uint8Array>;

/**
 * The lines of what was packed, without their line feeds.
 * @param longest how many characters a line that goes on may have come to
 * @throws DamagedFile where it is no gzip file, is cut off, or has a line longer than any export writes; the error of the
 *   file system, or of whoever hands the bytes
 */
export async function* readPacked(from: Packed, longest = longestLine): AsyncGenerator<string> {
  const packed = typeof from === 'string' ? createReadStream(from) : Readable.from(from);
  // Its errors arrive at whoever reads what comes out.
  const text = pipeline(packed, createGunzip(), () => undefined).setEncoding('utf8');
  let read = 0;
  let begun = '';
  try {
    for await (const chunk of text as AsyncIterable<string>) {
      const pieces = chunk.split('\n');
      const unended = pieces.pop() ?? '';
      for (const piece of pieces) {
        const line = begun + piece;
        begun = '';
        read += 1;
        yield line;
      }
      begun += unended;
      if (begun.length > longest) throw new DamagedFile(read === 0 ? 'notAnExport' : 'changed', read + 1);
    }
  } catch (error) {
    throw damageOf(error, read);
  } finally {
    packed.destroy();
  }
  if (begun !== '' || read === 0) throw new DamagedFile(read === 0 ? 'notAnExport' : 'torn', read + 1);
}

/** What zlib says of a file that it cannot unpack; whatever else went wrong stays as it is. */
function damageOf(error: unknown, read: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'Z_BUF_ERROR':
      return new DamagedFile('torn', read + 1);
    case 'Z_DATA_ERROR':
      return new DamagedFile(read === 0 ? 'notAnExport' : 'changed', read + 1);
    default:
      return error;
  }
}
