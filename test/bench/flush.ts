// What the disk asks for a commit: the same INSERT by one client, waiting for the flush and not waiting for it.
import { median } from './figures.js';
import { createFloor, insertRow } from './floor.js';
import { onFreshDatabase, withClient } from './server.js';

const commits = 300;

/** The cost of a flush in milliseconds: by how much waiting for it lengthens the median commit. */
export function costOfFlush(): Promise<number> {
  return onFreshDatabase((url) =>
    withClient(url, async (client) => {
      await createFloor(client);
      const taken = { on: [] as number[], off: [] as number[] };
      for (let commit = 0; commit < commits; commit += 1) {
        for (const waiting of ['on', 'off'] as const) {
          await client.query(`SET synchronous_commit = ${waiting}`);
          const started = performance.now();
          await client.query(insertRow);
          taken[waiting].push(performance.now() - started);
        }
      }
      return median(taken.on) - median(taken.off);
    }),
  );
}
