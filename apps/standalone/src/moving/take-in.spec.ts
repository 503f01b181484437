// Shows that what is said around a log cannot bring its files or people to another organization, or anywhere else.
import { mkdtemp, rm } from 'node:fs/promises';
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
  yield { kind: 'log', bytes: log(ofLog) };
  yield { kind: 'people', bytes: Buffer.from('[]') };
  yield { kind: 'file', organization, hash: 'f'.repeat(64), bytes: Buffer.from('a file') };
}

it.each([
  ['of another organization than its log', 'city-b', 'city-a'],
  ['of what is no organization', '../../elsewhere', '../../elsewhere'],
])('is changed where it is %s, and nothing is put', async (_, organization, ofLog) => {
  const file = join(folder, `${ofLog.replaceAll(/\W/g, '')}.gz`);
  await writePacked(file, archiveOf(organizationFormat, { organization }, partsOf(organization, ofLog)));
  const put: string[] = [];
  const store = { put: async (named: string) => `${put.push(named)}` };
  expect(await takeIn({} as pg.Pool, store, { file })).toEqual({ damage: 'changed' });
  expect(put).toEqual([]);
});
