// Files in object storage are kept once, come back as they were, outlast a short absence, and say so when they do not.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fakeS3, s3Account, type FakeS3 } from '#testing/files/fake-s3';
import { DamagedFile, hashOf, StorageAway } from './file-store.js';
import { S3Store } from './s3-store.js';

let s3: FakeS3;
beforeEach(async () => {
  s3 = await fakeS3();
});
afterEach(() => s3.close());

const quick = { attempts: 3, pause: 1, within: 1_000 };
const storeWith = (account: Partial<typeof s3Account> = {}) =>
  new S3Store({ ...s3Account, endpoint: s3.endpoint, ...account }, quick);
const bytes = Buffer.from('회의 사진');
const hash = hashOf(bytes);

describe('Files in object storage', () => {
  it('come back by their hash, and are kept once however often they are put', async () => {
    const store = storeWith();
    expect(await Promise.all([store.put('city-s', bytes), store.put('city-s', bytes)])).toEqual([hash, hash]);
    expect(Buffer.from((await store.get('city-s', hash)) ?? [])).toEqual(bytes);
    expect([...s3.objects.keys()]).toEqual([`/cycles/city-s/${hash}`]);
  });

  it('of a city whose id has every character that an id can have are found again', async () => {
    const store = storeWith();
    await store.put('City~s._-1', bytes);
    expect(Buffer.from((await store.get('City~s._-1', hash)) ?? [])).toEqual(bytes);
  });

  it('are not there for another organization', async () => {
    await storeWith().put('city-s', bytes);
    expect(await storeWith().get('district-k', hash)).toBeUndefined();
  });

  it('are not given out when they are no longer what was kept, and a new copy mends them', async () => {
    const store = storeWith();
    await store.put('city-s', bytes);
    s3.objects.set(`/cycles/city-s/${hash}`, Buffer.from('something else'));
    await expect(store.get('city-s', hash)).rejects.toThrow(DamagedFile);
    await store.put('city-s', bytes);
    expect(Buffer.from((await store.get('city-s', hash)) ?? [])).toEqual(bytes);
  });

  it.each([500, 503, 429])('are taken once the server answers again after %d', async (status) => {
    s3.failNext(2, status);
    expect(await storeWith().put('city-s', bytes)).toBe(hash);
    expect(s3.asked()).toBe(3);
  });

  it('come whole where the connection was lost in the middle of one, and the server is away where it always is', async () => {
    const store = storeWith();
    await store.put('city-s', bytes);
    s3.cutNext(2);
    expect(Buffer.from((await store.get('city-s', hash)) ?? [])).toEqual(bytes);
    s3.cutNext(3);
    await expect(store.get('city-s', hash)).rejects.toThrow(StorageAway);
  });

  it('are not said to be missing where the server is away, or there is no bucket', async () => {
    s3.failNext(3, 503);
    await expect(storeWith().get('city-s', hash)).rejects.toThrow(StorageAway);
    await expect(storeWith({ bucket: 'another' }).get('city-s', hash)).rejects.toThrow(StorageAway);
    await s3.close();
    await expect(storeWith().get('city-s', hash)).rejects.toThrow(StorageAway);
    s3 = await fakeS3();
  });

  it('are neither taken nor given under a wrong secret, and that is not tried again', async () => {
    await expect(storeWith({ secret: 'wrong' }).put('city-s', bytes)).rejects.toThrow(StorageAway);
    await expect(storeWith({ secret: 'wrong' }).get('city-s', hash)).rejects.toThrow(StorageAway);
    expect(s3.asked()).toBe(2);
  });
});
