// Shows on both backends that a job which fails is told of as following from what it follows from: by it whoever looks finds the way.
import { describe, expect, it } from '@jest/globals';
import { openPlannedQueue } from '#jobs/planned-queue';
import { currentCause, type Cause } from '#observing/cause';
import { describeWithRedis } from '#testing/needs';
import { eventually } from '../eventually.js';
import { onPostgres, onRedis, type TestBackend } from './backends.js';

const cause: Cause = { request: '0f0e0d0c-0000-4000-8000-000000000000' };

describe('a job on PostgreSQL that fails', () => tellsOfItsCause(onPostgres));
describeWithRedis('a job on Redis that fails', (program) => tellsOfItsCause(() => onRedis(program)));

function tellsOfItsCause(open: () => Promise<TestBackend>): void {
  it('is run, and told of, as following from its cause', async () => {
    const place = await open();
    const ran: Cause[] = [];
    const told: Cause[] = [];
    const queue = await openPlannedQueue<Cause>({
      ...{ name: 'failing', backend: place.backend },
      causeOf: (data) => data,
      run: async () => {
        ran.push(currentCause());
        throw new Error('no way');
      },
      log: () => told.push(currentCause()),
    });
    try {
      await queue.follow([{ id: 'a', at: Date.now(), data: cause }]);
      await eventually(() => {
        expect({ ran: ran[0], told: told[0] }).toEqual({ ran: cause, told: cause });
      });
    } finally {
      await queue.close();
      await place.close();
    }
  });
}
