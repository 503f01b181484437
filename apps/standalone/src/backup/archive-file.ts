// Opens an archive that lies in a file: unpacked as it is read, with plain words for what is not one.
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ArchiveReader, DamagedArchive, type Part } from './archive.js';

export interface OpenArchive<H extends object> {
  readonly header: H;
  /** @throws DamagedArchive where it is not whole and as it was written */
  parts(): AsyncIterable<Part>;
}

/**
 * Opens `file` as an archive of the format.
 * @throws DamagedArchive, or the error of the file system
 */
export async function openArchive<H extends object>(file: string, format: string): Promise<OpenArchive<H>> {
  const bytes = unpacked(file);
  const reader = new ArchiveReader<H>(bytes);
  const header = await reader.header(format);
  return { header, parts: () => closing(reader.parts(), bytes) };
}

/** Whoever stops reading, as whoever cannot go on, leaves no open file behind. */
async function* closing(parts: AsyncIterable<Part>, bytes: AsyncGenerator): AsyncGenerator<Part> {
  try {
    yield* parts;
  } finally {
    await bytes.return(undefined);
  }
}

async function* unpacked(file: string): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(file);
  // Its errors arrive at whoever reads what comes out.
  const bytes = pipeline(packed, createGunzip(), () => undefined);
  let begun = false;
  try {
    for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
      begun = true;
      yield chunk;
    }
  } catch (error) {
    throw damageOf(error, begun);
  } finally {
    packed.destroy();
  }
}

function damageOf(error: unknown, begun: boolean): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'Z_BUF_ERROR':
      return new DamagedArchive(begun ? 'torn' : 'notAnArchive');
    case 'Z_DATA_ERROR':
      return new DamagedArchive(begun ? 'changed' : 'notAnArchive');
    default:
      return error;
  }
}
