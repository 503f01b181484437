// A disk that can be filled, and what the product says of one that is full: that files can be brought again.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { DiskStore } from '#files/disk-store';
import { StorageAway } from '#files/file-store';
import { describeAsRoot } from '#testing/needs';
import { SmallDisk } from './small-disk.js';

describeAsRoot('A full disk', () => {
  let disk: SmallDisk;

  beforeEach(() => {
    disk = SmallDisk.make(2);
  });

  afterEach(() => disk.remove());

  it('takes a file again once there is room', async () => {
    expect(disk.isSmall).toBe(true);
    const store = new DiskStore(join(disk.folder, 'files'));
    const bytes = Buffer.alloc(100_000, '가');
    disk.fill();
    await expect(store.put('city-s', bytes)).rejects.toThrow(StorageAway);
    disk.clear();
    const hash = await store.put('city-s', bytes);
    expect(Buffer.from((await store.get('city-s', hash)) ?? [])).toEqual(bytes);
  });
});
