// Shows which earlier backup is still wanted once a file is lost: one that has it, and one that nobody can read.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { writePacked } from '#event-store/packed-lines';
import { archiveOf, type Part } from './archive.js';
import { mayHold } from './holding.js';
import { backupFormat } from './take-backup.js';

const lost = (hash: string) => [{ organization: 'city-a', hash, perhaps: false }];

let folder: string;
let backup: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holding-'));
  backup = join(folder, 'a.backup.gz');
  await writePacked(backup, archiveOf(backupFormat, {}, parts()));
});
afterAll(() => rm(folder, { recursive: true }));

async function* parts(): AsyncGenerator<Part> {
  yield { kind: 'lost', organization: 'city-a', hash: 'lost-before' };
  yield { kind: 'file', organization: 'city-a', hash: 'there', bytes: Buffer.from('a file') };
  yield { kind: 'file', organization: 'city-b', hash: 'theirs', bytes: Buffer.from('another') };
}

it('is the one that has it', async () => {
  expect(await mayHold(backup, lost('there'))).toBe(true);
});

it('is none that lacks it as well, never had it, or has that of another organization', async () => {
  for (const hash of ['lost-before', 'since', 'theirs'])
    expect(await mayHold(backup, lost(hash))).toBe(false);
});

it('is none where nothing is lost, and one that cannot be read where something is', async () => {
  const torn = join(folder, 'torn.backup.gz');
  await writeFile(torn, '');
  expect(await mayHold(torn, [])).toBe(false);
  expect(await mayHold(torn, lost('there'))).toBe(true);
});
