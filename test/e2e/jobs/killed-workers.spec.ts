// Shows on both backends that workers killed with -9 at random lose no reminder, and double none but between sending and recording.
import { describe, it, jest } from '@jest/globals';
import { describeWithRedis } from '#testing/needs';
import { onPostgres, onRedis, type TestBackend } from './backends.js';
import { tellWhileKilling } from './killing.js';

jest.setTimeout(300_000);

describe('workers on PostgreSQL', () => describeKilling(onPostgres));
describeWithRedis('workers on Redis', (program) => describeKilling(() => onRedis(program)));

function describeKilling(open: () => Promise<TestBackend>): void {
  it('lose nobody of 1,000 when four of them are killed', async () => {
    const place = await open();
    try {
      console.log(await tellWhileKilling(place, { people: 1_000, kills: 4 }));
    } finally {
      await place.close();
    }
  });
}
