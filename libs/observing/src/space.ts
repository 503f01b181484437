// How much room there is on the disk that a folder lies on, or will lie on.
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** In bytes. */
export interface Space {
  /** What others than root may still write. */
  readonly free: number;
  readonly size: number;
}

/** @throws the system's error where it cannot say */
export async function spaceAt(folder: string): Promise<Space> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { free: bavail * bsize, size: blocks * bsize };
  } catch (error) {
    const above = dirname(resolve(folder));
    // Made with the first thing that is put there: until then the disk is that of the folder above.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && above !== folder) return spaceAt(above);
    throw error;
  }
}
