// Shows that reading a packed file costs no more than its longest line may, whatever was packed.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DamagedFile } from './export-file.js';
import { readPacked, writePacked } from './packed-lines.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packed-lines-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

describe('a packed file', () => {
  it('reads as it was written, with lines that lie in many pieces', async () => {
    const file = join(folder, 'written.gz');
    const lines = ['a', '의견'.repeat(100_000), '', 'z'];
    await writePacked(
      file,
      (async function* () {
        for (const line of lines) yield `${line}\n`;
      })(),
    );
    expect(await read(readPacked(file))).toEqual(lines);
  });

  it('leaves what came to its name meanwhile, and nothing beside it', async () => {
    const file = join(folder, 'came.gz');
    const lines = (async function* () {
      yield 'a\n';
      await writeFile(file, 'theirs');
    })();
    await expect(writePacked(file, lines)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(file, 'utf8')).toBe('theirs');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each([
    ['in its first line', '', 'notAnExport', 1],
    ['further on', 'a\nb\n', 'changed', 3],
  ])('is damaged where a line does not end %s', async (_, before, damage, line) => {
    const file = join(folder, 'endless.gz');
    await writeFile(file, gzipSync(before + 'x'.repeat(1_000_000)));
    const refused = await read(readPacked(file, 200_000)).catch((error: unknown) => error);
    expect(refused).toEqual(new DamagedFile(damage as DamagedFile['damage'], line));
    expect(refused).toMatchObject({ damage, line });
  });
});
