// Papers of this process, with what became of each counted.
import { NotWritten, type Press } from '#documents/press';
import type { Metrics } from '#metrics/metrics';

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
