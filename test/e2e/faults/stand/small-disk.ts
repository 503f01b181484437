// A disk that can be filled: a file system of its own in memory, which root alone can make. Elsewhere it is an ordinary folder,
// and whoever wanted to fill it is told so.
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const megabyte = Buffer.alloc(1024 * 1024);

export class SmallDisk {
  private constructor(
    readonly folder: string,
    /** Whether it can be filled without filling the machine. */
    readonly isSmall: boolean,
  ) {}

  /** @param megabytes its size */
  static make(megabytes: number): SmallDisk {
    const folder = mkdtempSync(join(tmpdir(), 'cycles-faults-'));
    const isSmall =
      process.getuid?.() === 0 &&
      process.platform === 'linux' &&
      spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status === 0;
    chmodSync(folder, 0o755);
    return new SmallDisk(folder, isSmall);
  }

  private get ballast(): string {
    return join(this.folder, 'ballast');
  }

  /** Leaves no byte free. */
  fill(): void {
    const file = openSync(this.ballast, 'w');
    try {
      for (;;) writeSync(file, megabyte);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  clear(): void {
    rmSync(this.ballast, { force: true });
  }

  remove(): void {
    if (this.isSmall) spawnSync('umount', ['--lazy', this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
