// Files and papers of this process, with what became of each counted.
import { NotWritten, type Press } from '#documents/press';
import type { FileStore } from '#files/file-store';
import type { Metrics } from '#metrics/metrics';

/** The same store, counted. */
export function countedFiles(files: FileStore, metrics: Metrics): FileStore {
  const timed = async <T>(act: 'put' | 'get', work: Promise<T>, endedAs: (done: T) => string) => {
    const began = performance.now();
    let ended = 'failed';
    try {
      const done = await work;
      ended = endedAs(done);
      return done;
    } finally {
      metrics.filed({ act, ended, ms: performance.now() - began });
    }
  };
  return {
    put: (organization, bytes) => timed('put', files.put(organization, bytes), () => 'done'),
    get: (organization, hash) =>
      timed('get', files.get(organization, hash), (bytes) => (bytes ? 'done' : 'missing')),
    reach: () => files.reach(),
  };
}

/** The same press, counted; a paper that was not written by why. */
export function countedPress(press: Pick<Press, 'write'>, metrics: Metrics): Pick<Press, 'write'> {
  return {
    write: async (paper, format) => {
      const began = performance.now();
      let ended = 'failed';
      try {
        const bytes = await press.write(paper, format);
        ended = 'done';
        return bytes;
      } catch (error) {
        if (error instanceof NotWritten) ended = error.reason;
        throw error;
      } finally {
        metrics.wrote({ format, ended, ms: performance.now() - began });
      }
    },
  };
}
