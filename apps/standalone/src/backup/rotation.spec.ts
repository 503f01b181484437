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
const ofYear = (year: number) => backupName(new Date(Date.UTC(year, 0, 1)));
const isWanted = async () => false;
const nothing = { removed: [], wanted: [], ahead: [] };
/** After the newest of the past years. */
const now = () => new Date(Date.UTC(2022, 0, 1));

async function fill(names: readonly string[]): Promise<void> {
  for (const name of names) await writeFile(join(folder, name), '');
}

it('keeps the latest by their names, and everything that is no backup', async () => {
  const fresh = ofYear(2021);
  await fill([ofYear(2019), fresh, ofYear(2020), 'notes.txt', `${ofYear(2019)}.sha256`]);
  const keeping = { keep: 2, fresh, isWanted, now };
  expect(await keepLatest(folder, keeping)).toEqual({ ...nothing, removed: [ofYear(2019)] });
  expect(await keepLatest(folder, keeping)).toEqual(nothing);
  expect((await readdir(folder)).sort()).toEqual(
    [fresh, ofYear(2020), 'notes.txt', `${ofYear(2019)}.sha256`].sort(),
  );
});

it('counts none whose moment is still to come, and names them', async () => {
  const ahead = [ofYear(2030), ofYear(2031)];
  await fill([ofYear(2019), ofYear(2020), ofYear(2021), ...ahead]);
  const kept = await keepLatest(folder, { keep: 2, fresh: ofYear(2021), isWanted, now });
  expect(kept).toEqual({ ...nothing, removed: [ofYear(2019)], ahead });
  expect((await readdir(folder)).sort()).toEqual([ofYear(2020), ofYear(2021), ...ahead]);
});

it('never removes the one just taken, though others were taken after it began', async () => {
  const fresh = ofYear(2019);
  await fill([fresh, ofYear(2020), ofYear(2021)]);
  expect(await keepLatest(folder, { keep: 1, fresh, isWanted, now })).toEqual({
    ...nothing,
    removed: [ofYear(2020)],
  });
  expect((await readdir(folder)).sort()).toEqual([fresh, ofYear(2021)]);
});

it('keeps an old one that is still wanted, and removes the others', async () => {
  await fill([ofYear(2018), ofYear(2019), ofYear(2020), ofYear(2021)]);
  const isOf2019 = async (file: string) => file === join(folder, ofYear(2019));
  const kept = await keepLatest(folder, { keep: 1, fresh: ofYear(2021), isWanted: isOf2019, now });
  expect(kept).toEqual({ ...nothing, removed: [ofYear(2018), ofYear(2020)], wanted: [ofYear(2019)] });
});

it('clears away what a killed backup left, once no backup can be at it any more', async () => {
  const fresh = backupName(new Date());
  const part = `${fresh}.0f0e0d0c-0000-4000-8000-000000000000.part`;
  await fill([part]);
  expect(await keepLatest(folder, { keep: 1, fresh, isWanted })).toEqual(nothing);
  const later = () => new Date(Date.now() + 2 * day);
  expect(await keepLatest(folder, { keep: 1, fresh, isWanted, now: later })).toEqual({
    ...nothing,
    removed: [part],
  });
});

it('passes over what another backup was writing, and has finished since it was seen', async () => {
  const fresh = backupName(new Date());
  const part = `${fresh}.0f0e0d0c-0000-4000-8000-000000000000.part`;
  // Seen in the folder, and no longer there when it is looked at.
  await symlink(join(folder, 'gone'), join(folder, part));
  expect(await keepLatest(folder, { keep: 1, fresh, isWanted })).toEqual(nothing);
});
