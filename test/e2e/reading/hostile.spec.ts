// Every file of the hostile corpus goes through the real reading process: it is read, or refused in plain words, within limits; the
// next one is read as if nothing had been.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotRead } from '#documents/read/not-read';
import { ReadingRoom } from '#documents/reading-room';
import { hostileFiles } from '#testing/hostile/files';
import type { Fate, HostileFile } from '#testing/hostile/hostile-file';

/** Short and small, so that what would hang or swell is given up soon. */
const limits = { longest: 6_000, heap: 384, resident: 640 };
/** How much this process may grow by, in megabytes, over hundreds of files that were made here. */
const mostGrown = 400;
const mega = 1024 * 1024;
const good = new TextEncoder().encode('번호\t의견\n1\t확대\n');

interface Outcome extends Pick<HostileFile, 'name' | 'fates'> {
  readonly fate: Fate | 'broke';
  readonly took: number;
}

const outcomes: Outcome[] = [];
const broken: string[] = [];
let grown: number;
let room: ReadingRoom;

beforeAll(async () => {
  room = new ReadingRoom(() => undefined, undefined, limits);
  const before = process.memoryUsage().rss;
  let nth = 0;
  for await (const { name, type, bytes, fates } of hostileFiles()) {
    const began = performance.now();
    const fate = await fateOf(() => room.read(bytes, type));
    outcomes.push({ name, fate, took: performance.now() - began, ...(fates && { fates }) });
    nth += 1;
    if (nth % 10 === 0 && (await fateOf(() => room.read(good, 'text'))) !== 'read') broken.push(name);
  }
  grown = (process.memoryUsage().rss - before) / mega;
});
afterAll(() => room.close());

async function fateOf(read: () => Promise<unknown>): Promise<Outcome['fate']> {
  try {
    await read();
    return 'read';
  } catch (error) {
    return error instanceof NotRead ? error.reason : 'broke';
  }
}

describe('A file that was made to hurt', () => {
  it('is one of at least two hundred, each by its own name', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(200);
    expect(new Set(outcomes.map(({ name }) => name)).size).toBe(outcomes.length);
  });

  it('is read, or refused for the reason that it gave', () => {
    const unexpected = outcomes.filter(
      ({ fate, fates }) => fate === 'broke' || (fates && !fates.includes(fate)),
    );
    expect(unexpected).toEqual([]);
  });

  it('takes no longer than it may', () => {
    expect(outcomes.filter(({ took }) => took > limits.longest + 2_000)).toEqual([]);
  });

  it('leaves the next file readable', () => {
    expect(broken).toEqual([]);
  });

  it('leaves this process no larger than it was, within reason', () => {
    expect(grown).toBeLessThan(mostGrown);
  });
});
