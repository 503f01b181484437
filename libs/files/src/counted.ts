// Files of a process, with what became of each told to whoever counts.
import type { FileStore } from './file-store.js';

/** A file that was put or got. `ended`: `done`, `missing` or `failed`. */
export interface MeasuredFile {
  readonly act: 'put' | 'get';
  readonly ended: string;
  readonly ms: number;
}

/** The same store; `filed` hears of each file. */
export function countedFiles(files: FileStore, filed: (measured: MeasuredFile) => void): FileStore {
  const timed = async <T>(act: 'put' | 'get', work: Promise<T>, endedAs: (done: T) => string) => {
    const began = performance.now();
    let ended = 'failed';
    try {
      const done = await work;
      ended = endedAs(done);
      return done;
    } finally {
      filed({ act, ended, ms: performance.now() - began });
    }
  };
  return {
    put: (organization, bytes) => timed('put', files.put(organization, bytes), () => 'done'),
    get: (organization, hash) =>
      timed('get', files.get(organization, hash), (bytes) => (bytes ? 'done' : 'missing')),
    reach: () => files.reach(),
  };
}
