// Shows that what is said around a log cannot bring its files or people to another organization, or anywhere else.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ExportLines } from '#event-store/export-file';
import { writePacked } from '#event-store/packed-lines';
import type pg from 'pg';
import { archiveOf, type Part } from '../backup/archive.js';
import { takeIn } from './take-in.js';
import { organizationFormat } from './take-out.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'take-in-'));
});
afterAll(() => rm(folder, { recursive: true }));

const log = (organization: string) =>
  gzipSync(
    new ExportLines().header({
      organization,
      ...{ events: 1, head: 1, last: { stream: 's', version: 1, position: 1 }, digest: '00' },
    }),
  );

async function* partsOf(organization: string, ofLog: string): AsyncGenerator<Part> {
  const bytes = log(ofLog);
  yield { kind: 'log', bytes: bytes.subarray(0, 20) };
  yield { kind: 'log', bytes: bytes.subarray(20) };
  yield { kind: 'people', bytes: Buffer.from('[]') };
  yield { kind: 'file', organization, hash: 'f'.repeat(64), bytes: Buffer.from('a file') };
}

async function archived(organization: string, ofLog: string): Promise<string> {
  const file = join(folder, `${ofLog.replaceAll(/\W/g, '')}.gz`);
  await rm(file, { force: true });
  await writePacked(file, archiveOf(organizationFormat, { organization }, partsOf(organization, ofLog)));
  return file;
}

function aStore() {
  const put: string[] = [];
  return { put, store: { put: async (named: string) => `${put.push(named)}` } };
}

const nobody = {} as pg.Pool;

it('is changed where it is of another organization than its log, and nothing is put', async () => {
  const { put, store } = aStore();
  const file = await archived('city-b', 'city-a');
  expect(await takeIn(nobody, store, { file })).toEqual({ damage: 'changed' });
  expect(put).toEqual([]);
});

it('is changed where it is of what is no organization, with what is around its log and without', async () => {
  const { put, store } = aStore();
  const elsewhere = '../../elsewhere';
  expect(await takeIn(nobody, store, { file: await archived(elsewhere, elsewhere) })).toEqual({
    damage: 'changed',
  });
  const alone = join(folder, 'alone.gz');
  await writeFile(alone, log(elsewhere));
  expect(await takeIn(nobody, store, { file: alone })).toMatchObject({
    log: { outcome: 'damaged', damage: 'changed', line: 1 },
  });
  expect(put).toEqual([]);
});

it('tells of a log that is in already why its people could not follow it', async () => {
  const { put, store } = aStore();
  const lost = new Error('Connection terminated unexpectedly');
  const rowsOf = async (text: string) => ({
    rows: text.includes('eventstore.chains') ? [{ same: true }] : [],
  });
  const pool = {
    connect: async () => ({ query: rowsOf, release: () => undefined }),
    query: async () => {
      throw lost;
    },
  };
  const file = await archived('city-c', 'city-c');
  expect(await takeIn(pool as unknown as pg.Pool, store, { file })).toMatchObject({
    log: { outcome: 'alreadyThere' },
    peopleFailed: lost,
    files: 1,
  });
  expect(put).toEqual(['city-c']);
});
