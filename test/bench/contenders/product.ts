// The product's own way: commands decided in turn on a kept state, and committed in groups.
import { randomUUID } from 'node:crypto';
import { migrate, openHouse } from '#door/house';
import type { Folding } from '#event-store/folding';
import { listsMigrations } from '#read-models/migrations';
import { event } from '../payload.js';
import type { Contender } from './contender.js';

const organization = 'bench';

/** How many events there are: what is decided on, and kept as a snapshot now and then like any other state. */
const counting: Folding<number> = { name: 'bench', initial: 0, evolve: (count) => count + 1 };

export const product: Contender = {
  prepare: (databaseUrl) => migrate(databaseUrl, listsMigrations),
  open: async (databaseUrl) => {
    const house = await openHouse(databaseUrl, () => undefined);
    const origin = randomUUID();
    let commands = 0;
    return {
      append: async (stream, events) => {
        commands += 1;
        const command = {
          id: `${origin}-${commands}`,
          fingerprint: 'bench',
          recordedAt: house.clock.now().toISOString(),
        };
        const decide = () => ({ events: Array.from({ length: events }, () => event) });
        for (let conflicts = 0; ; conflicts += 1) {
          const executed = await house.streams.execute({ organization, stream }, counting, command, decide);
          if (executed.outcome === 'accepted') return conflicts;
          if (executed.outcome !== 'conflict') throw new Error(`not written: ${executed.outcome}`);
        }
      },
      close: () => house.close(),
    };
  },
};
