// Shows that a file is kept only as what it is, and that it is fetched once, however many rows name it.
import { expect, it } from '@jest/globals';
import { keptIn } from './keeps.js';

const text = Buffer.from('번호\t이름\n');
const named = { hash: 'a'.repeat(64), type: 'text', size: text.length };

it('A file is kept as its bytes say, of its organization alone, and looked at once', async () => {
  const fetched: string[] = [];
  const keeps = keptIn({
    get: (organization) => {
      fetched.push(organization);
      return Promise.resolve(organization === 'city' ? text : undefined);
    },
  });
  expect(await keeps('city', named)).toBe(true);
  expect(await keeps('city', { ...named, type: 'pdf' })).toBe(false);
  expect(await keeps('city', { ...named, size: 1 })).toBe(false);
  expect(fetched).toEqual(['city']);
  expect(await keeps('another', named)).toBe(false);
  expect(await keeps('another', named)).toBe(false);
  expect(fetched).toEqual(['city', 'another', 'another']);
});
