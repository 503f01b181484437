// An archive that is written as it is read.
import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { archiveOf, Paths, safeName, type Archived } from './archive.js';

async function* filesOf(...files: readonly Archived[]): AsyncGenerator<Archived> {
  yield* files;
}

async function bytesOf(archive: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of archive) pieces.push(piece);
  return Buffer.concat(pieces);
}

const files = [
  { path: '회의/회의록.hwpx', content: strToU8('가'.repeat(10_000)), stored: true },
  { path: '목록.csv', content: strToU8('나'.repeat(10_000)) },
];

describe('an archive', () => {
  it('has every file under its path, packed or as it is, and the same bytes each time', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => bytesOf(archiveOf(filesOf(...files)))));
    const read = unzipSync(one ?? new Uint8Array());
    expect(Object.keys(read)).toEqual(files.map(({ path }) => path));
    for (const { path, content } of files)
      expect(strFromU8(read[path] ?? new Uint8Array())).toBe(strFromU8(content));
    expect(one).toEqual(other);
    expect(one?.length).toBeGreaterThan(30_000);
    expect(one?.length).toBeLessThan(32_000);
  });

  it('passes a file on before it asks for the next, and asks for no more once it is abandoned', async () => {
    const asked: number[] = [];
    async function* counted(): AsyncGenerator<Archived> {
      for (let nth = 0; nth < 100; nth += 1) {
        asked.push(nth);
        yield { path: `${nth}`, content: strToU8('x'.repeat(1_000)), stored: true };
      }
    }
    const archive = archiveOf(counted());
    await archive.next();
    expect(asked).toEqual([0]);
    await archive.return(undefined);
    expect(asked.length).toBe(1);
  });
});

describe('paths in an archive', () => {
  it('are given once', () => {
    const paths = new Paths();
    expect([1, 2, 3].map(() => paths.of('회의', '통지', 'pdf'))).toEqual([
      '회의/통지.pdf',
      '회의/통지 (2).pdf',
      '회의/통지 (3).pdf',
    ]);
  });

  it.each([
    ['../../etc/passwd', '.. .. etc passwd'],
    ['a\\b:c*?"<>|\u0000d', 'a b c d'],
    ['끝에 점...', '끝에 점'],
    ['가'.repeat(200), '가'.repeat(75)],
  ])('have nothing that a file system minds: %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });
});
