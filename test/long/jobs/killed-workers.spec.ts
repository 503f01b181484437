// The whole form of what is shown shortly beside the other tests of the queue: ten thousand reminders, forty workers killed.
import { describe, it, jest } from '@jest/globals';
import { describeWithRedis } from '#testing/needs';
import { onPostgres, onRedis, type TestBackend } from '../../e2e/jobs/backends.js';
import { tellWhileKilling } from '../../e2e/jobs/killing.js';

jest.setTimeout(1_200_000);

describe('workers on PostgreSQL', () => describeKilling(onPostgres));
describeWithRedis('workers on Redis', (program) => describeKilling(() => onRedis(program)));

function describeKilling(open: () => Promise<TestBackend>): void {
  it('lose nobody of 10,000 when forty of them are killed', async () => {
    const place = await open();
    try {
      console.log(await tellWhileKilling(place, { people: 10_000, kills: 40 }));
    } finally {
      await place.close();
    }
  });
}
