// A file that a final paper and the log name is asked of the store once: there may be many, and it may be far away.
import { expect, it } from '@jest/globals';
import { faultsIn } from './verify-files.js';

it('asks for each file of each organization once, and answers everybody the same', async () => {
  const asked: string[] = [];
  const faultOf = faultsIn({
    get: async (organization, hash) => {
      asked.push(`${organization} ${hash}`);
      return hash === 'kept' ? Buffer.from('kept') : undefined;
    },
  });
  const faults = [
    await faultOf('city-s', 'kept'),
    await faultOf('city-s', 'gone'),
    await faultOf('city-s', 'gone'),
    await faultOf('city-d', 'kept'),
  ];
  expect(faults).toEqual([undefined, 'missing', 'missing', undefined]);
  expect(asked).toEqual(['city-s kept', 'city-s gone', 'city-d kept']);
});
