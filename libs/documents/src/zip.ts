// One way to pack a file of parts: no clock, no machine in it, so that the same parts make the same bytes.
import { strToU8, zipSync, type Zippable } from 'fflate';

export interface Part {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Stands in the file as it is, uncompressed. */
  readonly stored?: boolean;
}

/** The first instant that the format knows, in whichever time zone the process runs. */
export const firstInstant = new Date(1980, 0, 1);

/** The parts as a zip file, in their order. */
export function zipped(parts: readonly Part[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, content, stored = false } of parts) {
    files[path] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: stored ? 0 : 6, mtime: firstInstant },
    ];
  }
  return zipSync(files);
}
