// Each file that was put or got is told of once, by how it ended; the store behind answers as it did.
import { expect, it } from '@jest/globals';
import { countedFiles, type MeasuredFile } from './counted.js';
import { StorageAway, type FileStore } from './file-store.js';

const store: FileStore = {
  put: async () => 'hash',
  get: async (_organization, hash) => {
    if (hash === 'away') throw new StorageAway('no such host');
    return hash === 'hash' ? Buffer.from('bytes') : undefined;
  },
  reach: async () => undefined,
};

it('tells how each ended', async () => {
  const told: MeasuredFile[] = [];
  const files = countedFiles(store, (measured) => told.push(measured));
  expect(await files.put('city', Buffer.from('bytes'))).toBe('hash');
  expect(await files.get('city', 'hash')).toEqual(Buffer.from('bytes'));
  expect(await files.get('city', 'other')).toBeUndefined();
  await expect(files.get('city', 'away')).rejects.toThrow(StorageAway);
  expect(told.map(({ act, ended }) => `${act} ${ended}`)).toEqual([
    ...['put done', 'get done', 'get missing', 'get failed'],
  ]);
});
