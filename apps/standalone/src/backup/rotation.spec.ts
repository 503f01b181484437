// Shows which backups of a folder go when a new one is there.
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { backupName, keepLatest } from './rotation.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backups-'));
});
afterEach(() => rm(folder, { recursive: true }));

const day = 24 * 3_600_000;

it('keeps the latest by their names, and everything that is no backup', async () => {
  const names = [2019, 2021, 2020].map((year) => backupName(new Date(Date.UTC(year, 0, 1))));
  for (const name of [...names, 'notes.txt', `${names[0]}.sha256`]) await writeFile(join(folder, name), '');
  expect(await keepLatest(folder, 2)).toEqual(['cycles-20190101T000000Z.backup.gz']);
  expect(await keepLatest(folder, 2)).toEqual([]);
  expect((await readdir(folder)).sort()).toEqual(
    [names[2], names[1], 'notes.txt', `${names[0]}.sha256`].sort(),
  );
});

it('clears away what a killed backup left, once no backup can be at it any more', async () => {
  const part = `${backupName(new Date())}.0f0e0d0c-0000-4000-8000-000000000000.part`;
  await writeFile(join(folder, part), '');
  expect(await keepLatest(folder, 1)).toEqual([]);
  expect(await keepLatest(folder, 1, () => new Date(Date.now() + 2 * day))).toEqual([part]);
});

it('passes over what another backup was writing, and has finished since it was seen', async () => {
  const part = `${backupName(new Date())}.0f0e0d0c-0000-4000-8000-000000000000.part`;
  // Seen in the folder, and no longer there when it is looked at.
  await symlink(join(folder, 'gone'), join(folder, part));
  expect(await keepLatest(folder, 1)).toEqual([]);
});
