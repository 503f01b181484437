// Files on a disk are kept once, come back as they were, and say so when they do not.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskStore } from './disk-store.js';
import { DamagedFile, hashOf } from './file-store.js';

let folder: string;
let store: DiskStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  store = new DiskStore(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = Buffer.from('회의 사진');

describe('Files on a disk', () => {
  it('come back by their hash, and are kept once however often they are put', async () => {
    const hash = await store.put('city-s', bytes);
    expect(hash).toBe(hashOf(bytes));
    expect(await store.put('city-s', bytes)).toBe(hash);
    expect(Buffer.from((await store.get('city-s', hash)) ?? [])).toEqual(bytes);
    expect(await readdir(join(folder, 'city-s', hash.slice(0, 2)))).toEqual([hash]);
  });

  it('are kept in a folder that has to be made, with those above it', async () => {
    const deep = new DiskStore(join(folder, 'data', 'files'));
    const hash = await deep.put('city-s', bytes);
    expect(Buffer.from((await deep.get('city-s', hash)) ?? [])).toEqual(bytes);
    await new DiskStore(join(folder, 'other', 'files')).reach();
    expect((await readdir(folder)).sort()).toEqual(['data', 'other']);
  });

  it('are not there for another organization', async () => {
    const hash = await store.put('city-s', bytes);
    expect(await store.get('district-k', hash)).toBeUndefined();
  });

  it('are not given out when they are no longer what was kept, and a new copy mends them', async () => {
    const hash = await store.put('city-s', bytes);
    await writeFile(join(folder, 'city-s', hash.slice(0, 2), hash), 'something else');
    await expect(store.get('city-s', hash)).rejects.toThrow(DamagedFile);
    await store.put('city-s', bytes);
    expect(Buffer.from((await store.get('city-s', hash)) ?? [])).toEqual(bytes);
  });
});
