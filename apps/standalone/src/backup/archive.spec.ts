// Shows that an archive comes back as it was written, however its bytes arrive, and that no damage passes for it.
import { describe, expect, it } from '@jest/globals';
import { archiveOf, ArchiveReader, DamagedArchive, type Part } from './archive.js';

const format = 'a/format';
const parts: readonly Part[] = [
  { kind: 'table', table: 'a.b', columns: ['one', '둘'] },
  { kind: 'rows', bytes: Buffer.from('1\t\\N\n{"kind":"end"}\n') },
  { kind: 'rows', bytes: Buffer.alloc(0) },
  { kind: 'file', organization: 'city', hash: 'f'.repeat(64), bytes: Buffer.from([0x0a, 0, 255, 0x0a]) },
  { kind: 'lost', organization: 'city', hash: 'e'.repeat(64) },
];

async function* from<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

async function written(): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of archiveOf(format, { head: 7 }, from(parts))) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function read(bytes: Buffer, step = bytes.length) {
  const arriving = Array.from({ length: Math.ceil(bytes.length / step) }, (_, nth) =>
    bytes.subarray(nth * step, (nth + 1) * step),
  );
  const reader = new ArchiveReader<{ readonly head: number }>(from(arriving));
  const { head } = await reader.header(format);
  const came: Part[] = [];
  for await (const part of reader.parts()) came.push(part);
  return { head, came };
}

const damageOf = (bytes: Buffer) =>
  read(bytes).then(
    () => 'none',
    (error: unknown) => (error instanceof DamagedArchive ? error.damage : error),
  );

describe('an archive', () => {
  it.each([1, 7, 100_000])('comes back as it was written, %i bytes at a time', async (step) => {
    const { head, came } = await read(await written(), step);
    expect(head).toBe(7);
    expect(came).toEqual(parts.map((part) => ({ bytes: undefined, ...part })));
  });

  it('is known by its first line', async () => {
    expect(await damageOf(Buffer.from(''))).toBe('notAnArchive');
    expect(await damageOf(Buffer.from('{}\n'))).toBe('notAnArchive');
    expect(await damageOf(Buffer.from('{"kind":"header","format":"another","version":1}\n'))).toBe(
      'notAnArchive',
    );
    expect(await damageOf(Buffer.from(`{"kind":"header","format":"${format}","version":2}\n`))).toBe(
      'newerFormat',
    );
  });

  it.each(['../../elsewhere', '..', 'a/b', '', 7])(
    'holds no file of %p, which is no organization',
    async (named) => {
      const foreign = {
        kind: 'file',
        organization: named,
        hash: 'f'.repeat(64),
        bytes: Buffer.from('x'),
      } as Part;
      const pieces: Uint8Array[] = [];
      for await (const piece of archiveOf(format, { head: 7 }, from([foreign]))) pieces.push(piece);
      expect(await damageOf(Buffer.concat(pieces))).toBe('changed');
    },
  );

  it('is torn wherever it ends too early, and changed wherever a byte is another', async () => {
    const whole = await written();
    const begun = whole.indexOf('\n') + 1;
    for (let end = begun; end < whole.length; end += 1)
      expect(await damageOf(whole.subarray(0, end))).toBe('torn');
    for (let at = 0; at < whole.length; at += 1) {
      const other = Buffer.from(whole);
      other[at] = other[at]! ^ 1;
      expect(await damageOf(other)).not.toBe('none');
    }
    expect(await damageOf(Buffer.concat([whole, Buffer.from('more')]))).toBe('changed');
  });
});
