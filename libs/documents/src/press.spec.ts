// One paper that takes too long, too much, or breaks its process keeps nobody else from theirs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Paper } from './model.js';
import { Press } from './press.js';

/** Does what the title of a paper says. */
const program = `
process.on('message', ({ paper: { title }, format }) => {
  if (title === 'for ever') for (;;);
  if (title === 'without end') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
  if (title === 'broken') throw new Error('the process broke');
  if (title === 'gone') process.exit(1);
  if (title === 'nowhere') return process.send({ kind: 'unavailable' });
  if (title === 'refused') return process.send({ kind: 'failed', message: 'no such letter' });
  process.send({ kind: 'written', bytes: new TextEncoder().encode(title + '.' + format) });
});
`;

let folder: string;
let press: Press;
const said: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cycles-press-'));
  writeFileSync(join(folder, 'process.mjs'), program);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => press.close());

const opened = (limits = { longest: 60_000, memory: 64 }) =>
  (press = new Press((line) => said.push(line), join(folder, 'process.mjs'), limits));

const paper = (title: string): Paper => ({
  title,
  language: 'ko',
  author: 'S시',
  asOf: '2021-07-14T03:00:00Z',
  position: '1',
  sections: [],
});

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('The press', () => {
  it('writes one paper after the other', async () => {
    opened();
    const files = await Promise.all([press.write(paper('a'), 'pdf'), press.write(paper('b'), 'hwpx')]);
    expect(files.map(text)).toEqual(['a.pdf', 'b.hwpx']);
  });

  it('gives up a paper that takes too long, and writes the next', async () => {
    opened({ longest: 5_000, memory: 64 });
    const late = press.write(paper('for ever'), 'pdf');
    const next = press.write(paper('next'), 'pdf');
    await expect(late).rejects.toMatchObject({ reason: 'too-long' });
    expect(text(await next)).toBe('next.pdf');
  });

  it('gives up a paper that takes too much memory, and writes the next', async () => {
    opened();
    const large = press.write(paper('without end'), 'pdf');
    const next = press.write(paper('next'), 'pdf');
    await expect(large).rejects.toMatchObject({ reason: 'too-large' });
    expect(text(await next)).toBe('next.pdf');
  });

  it.each([
    ['broken', 'failed', 'the process broke'],
    ['gone', 'failed', 'failed'],
    ['refused', 'failed', 'no such letter'],
    ['nowhere', 'unavailable', 'unavailable'],
  ])(
    'says why there is no file of a paper that is %s, tells the operator, and writes the next',
    async (title, reason, message) => {
      opened();
      said.length = 0;
      await expect(press.write(paper(title), 'pdf')).rejects.toMatchObject({ reason, message });
      expect(said).toEqual([`a paper was not written, pdf: ${message}`]);
      expect(text(await press.write(paper('next'), 'pdf'))).toBe('next.pdf');
    },
  );

  it('lets twenty wait, asks more to come again, and takes them once there is room', async () => {
    opened();
    const waiting = Array.from({ length: 20 }, (_, nth) => press.write(paper(String(nth)), 'pdf'));
    await expect(press.write(paper('one more'), 'pdf')).rejects.toMatchObject({ reason: 'busy' });
    await Promise.all(waiting);
    expect(text(await press.write(paper('one more'), 'pdf'))).toBe('one more.pdf');
  });

  it('that is closed writes nothing any more', async () => {
    opened();
    await press.close();
    await expect(press.write(paper('late'), 'pdf')).rejects.toMatchObject({ reason: 'closed' });
  });

  it('that is closed over a paper leaves nobody waiting', async () => {
    opened();
    const waiting = press.write(paper('for ever'), 'pdf');
    // The process begins in the next turn.
    await Promise.resolve();
    await press.close();
    await expect(waiting).rejects.toMatchObject({ reason: 'closed' });
  });
});
