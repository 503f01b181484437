// An installation whose files lie in object storage is backed up, restored and moved: into another bucket, into a folder, and back.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '#testing/database';
import { fakeS3, s3Account, type FakeS3 } from '#testing/files/fake-s3';
import { hashOf } from '#files/file-store';
import { secretaryAt } from './bringing.js';
import { endAll, operate, run, settled, temporaryFolder } from './processes.js';

type Environment = Record<string, string>;

/** Whoever read it as text would give something else. */
const text = '\ufeff현장 점검 결과\r\n\n일자리 12개\r\n';
const hash = hashOf(Buffer.from(text));
const inBucket = `/${s3Account.bucket}/city-s/${hash}`;

let dataDir: string;
let shelf: string;
let source: Awaited<ReturnType<typeof freshDatabase>>;
let bucket: FakeS3;
let here: Environment;
beforeAll(async () => {
  [dataDir, bucket, source] = [temporaryFolder(), await fakeS3(), await freshDatabase()];
  here = { DATABASE_URL: source.url, ...filesIn(bucket) };
  const product = run({ DATA_DIR: dataDir, SAMPLE: 'case', ...here });
  await settled(product);
  expect(await (await secretaryAt(await product.address)).attach(text)).toBe(hash);
  await settled(product);
  product.child.kill('SIGTERM');
  await product.ended;
  expect([[...bucket.objects.keys()], existsSync(join(dataDir, 'files'))]).toEqual([[inBucket], false]);
});
afterAll(async () => {
  await endAll(dataDir);
  await source.drop();
  await bucket.close();
});

let young: string;
let target: typeof source;
let empty: FakeS3;
beforeEach(async () => {
  [young, shelf] = [temporaryFolder(), temporaryFolder()];
  [target, empty] = [await freshDatabase(), await fakeS3()];
});
afterEach(async () => {
  await endAll(young);
  await target.drop();
  await empty.close();
  rmSync(shelf, { recursive: true });
});

function filesIn({ endpoint }: FakeS3): Environment {
  const { bucket: name, key, secret, region } = s3Account;
  return {
    ...{ FILES_S3_ENDPOINT: endpoint, FILES_S3_BUCKET: name, FILES_S3_REGION: region },
    ...{ FILES_S3_KEY: key, FILES_S3_SECRET: secret },
  };
}

const inFolder = () => join(young, 'files', 'city-s', hash.slice(0, 2), hash);

/** Starts the product there and has the secretary take the file out of the minutes. */
async function readThere(env: Environment): Promise<Buffer | number> {
  const product = run({ DATA_DIR: young, SAMPLE: 'case', ...env });
  await settled(product);
  const taken = await (await secretaryAt(await product.address)).taken(hash);
  product.child.kill('SIGTERM');
  await product.ended;
  return taken;
}

async function rowsOf(url: string, query: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(query)).rows;
  } finally {
    await client.end();
  }
}

const allIsWell = { code: 0, said: expect.stringContaining('files intact: 1') };

describe('files in object storage', () => {
  it('come back into a bucket that is empty, beside a database that is', async () => {
    const file = join(shelf, 'city.backup.gz');
    expect(await operate('backup', dataDir, [file], here)).toMatchObject({
      ...{ code: 0, said: expect.stringContaining('1 files') },
    });
    const there = { DATABASE_URL: target.url, ...filesIn(empty) };
    expect(await operate('restore', young, [file], there)).toMatchObject(allIsWell);
    expect(empty.objects).toEqual(new Map([[inBucket, Buffer.from(text)]]));
    expect(existsSync(join(young, 'files'))).toBe(false);
    expect(await readThere(there)).toEqual(Buffer.from(text));
    expect(await operate('verify', young, [], there)).toMatchObject(allIsWell);
  });

  it('come back into a folder, and from that into a bucket', async () => {
    const [away, back] = [join(shelf, 'away.backup.gz'), join(shelf, 'back.backup.gz')];
    expect(await operate('backup', dataDir, [away], here)).toMatchObject({ code: 0 });
    expect(await operate('restore', young, [away])).toMatchObject(allIsWell);
    expect(existsSync(inFolder())).toBe(true);
    expect(await readThere({})).toEqual(Buffer.from(text));

    expect(await operate('backup', young, [back])).toMatchObject({ code: 0 });
    rmSync(join(young, 'files'), { recursive: true });
    const there = { DATABASE_URL: target.url, ...filesIn(empty) };
    expect(await operate('restore', young, [back], there)).toMatchObject(allIsWell);
    expect(await readThere(there)).toEqual(Buffer.from(text));
  });

  it('go with their organization into a folder, and from that into a bucket', async () => {
    const [away, back] = [join(shelf, 'away.gz'), join(shelf, 'back.gz')];
    const started = async (env: Environment) => {
      const product = run({ DATA_DIR: young, SAMPLE: 'none', ...env });
      await settled(product);
      return product;
    };
    expect(await operate('export', dataDir, ['city-s', away], here)).toMatchObject({ code: 0 });
    const folder = await started({});
    expect(await operate('import', young, [away])).toMatchObject({ code: 0 });
    await settled(folder);
    folder.child.kill('SIGTERM');
    await folder.ended;
    expect(await operate('verify', young)).toMatchObject(allIsWell);
    expect(await operate('export', young, ['city-s', back])).toMatchObject({ code: 0 });

    const there = { DATABASE_URL: target.url, ...filesIn(empty) };
    const installed = await started(there);
    expect(await operate('import', young, [back], there)).toMatchObject({ code: 0 });
    await settled(installed);
    expect(empty.objects).toEqual(new Map([[inBucket, Buffer.from(text)]]));
    expect(await operate('verify', young, [], there)).toMatchObject(allIsWell);
  });

  it('that are away leave no half of a backup, and nothing of a restore, and both can be asked again', async () => {
    const file = join(shelf, 'city.backup.gz');
    const isAway = {
      ...{ code: 2, said: expect.stringContaining('The place where files lie cannot be used for now') },
    };
    bucket.failNext(4, 503);
    expect(await operate('backup', dataDir, [file], here)).toMatchObject(isAway);
    expect(readdirSync(shelf)).toEqual([]);
    expect(await operate('backup', dataDir, [file], here)).toMatchObject({ code: 0 });

    const there = { DATABASE_URL: target.url, ...filesIn(empty) };
    empty.failNext(4, 503);
    expect(await operate('restore', young, [file], there)).toMatchObject(isAway);
    expect(
      await rowsOf(target.url, 'SELECT FROM eventstore.events UNION ALL SELECT FROM accounts.people'),
    ).toEqual([]);
    expect(await operate('restore', young, [file], there)).toMatchObject(allIsWell);
  });

  it('that changed in their bucket are named, and the backup has what is whole', async () => {
    const kept = bucket.objects.get(inBucket) ?? Buffer.alloc(0);
    bucket.objects.set(inBucket, kept.subarray(1));
    const file = join(shelf, 'city.backup.gz');
    const missing = expect.stringContaining(`[missing] city-s ${hash}`);
    expect(await operate('backup', dataDir, [file], here)).toMatchObject({ code: 3, said: missing });
    expect(await operate('check-backup', young, [file])).toMatchObject({ code: 3, said: missing });
    const moving = join(shelf, 'city.gz');
    expect(await operate('export', dataDir, ['city-s', moving], here)).toMatchObject({
      code: 3,
      said: missing,
    });
    bucket.objects.set(inBucket, kept);
    const there = { DATABASE_URL: target.url, ...filesIn(empty) };
    expect(await operate('restore', young, [file], there)).toMatchObject({ code: 1, said: missing });
    // It has come with the rest of the restore, except for what was lost.
    expect(await operate('import', young, [moving], there)).toMatchObject({
      ...{ code: 3, said: expect.stringContaining(`[missing] ${hash}`) },
    });
  });
});
