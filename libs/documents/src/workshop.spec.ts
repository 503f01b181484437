// Work is done beside this process, within what it may take, knows nothing that is secret here, and never outlives who asked.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { transformFileSync } from '@swc/core';
import { residentMegabytes } from './resident.js';
import { Workshop } from './workshop.js';

/** Does what an order says. */
const program = `
const kept = [];
process.on('message', ({ say }) => {
  if (say === 'for ever') for (;;);
  if (say === 'beside the heap') for (;;) kept.push(Buffer.alloc(4 * 1024 * 1024, 1));
  if (say === 'hold on') kept.push(Buffer.alloc(200 * 1024 * 1024, 1));
  process.send(say === 'names' ? Object.keys(process.env) : process.pid);
});
`;

interface Order {
  readonly say: string;
}

let folder: string;
let workshop: Workshop<Order, unknown>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cycles-workshop-'));
  writeFileSync(join(folder, 'process.mjs'), program);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => workshop.close());

const opened = (changes = {}) => {
  const limits = { longest: 60_000, heap: 64, resident: 320, ...changes };
  return (workshop = new Workshop<Order, unknown>(join(folder, 'process.mjs'), limits, 3));
};

describe('A workshop', () => {
  it('keeps its process from one piece of work to the next', async () => {
    opened();
    expect(await workshop.work({ say: 'who' })).toBe(await workshop.work({ say: 'who' }));
  });

  it('gives a piece of work less time where its asker says so, never more', async () => {
    opened({ longest: 5_000 });
    await expect(workshop.work({ say: 'for ever' }, 300)).rejects.toMatchObject({ reason: 'too-long' });
    await expect(workshop.work({ say: 'for ever' }, 60_000)).rejects.toMatchObject({ reason: 'too-long' });
    expect(await workshop.work({ say: 'who' })).toEqual(expect.any(Number));
  });

  it('takes on only so much at a time', async () => {
    opened();
    const taken = ['a', 'b', 'c'].map((say) => workshop.work({ say }));
    await expect(workshop.work({ say: 'd' })).rejects.toMatchObject({ reason: 'busy' });
    await Promise.all(taken);
  });

  it('tells its process nothing that is secret here', async () => {
    process.env.SECRET_OF_THIS_SPEC = 'x';
    opened();
    const names = (await workshop.work({ say: 'names' })) as readonly string[];
    delete process.env.SECRET_OF_THIS_SPEC;
    const known = ['TZ', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'NODE_CHANNEL_FD'];
    expect(names.filter((name) => !known.includes(name) && !name.startsWith('NODE_CHANNEL'))).toEqual([]);
  });
});

// Only Linux says how much memory a process holds, and so whether it is still there.
if (process.platform === 'linux') {
  describe('A workshop on Linux', () => {
    it('stops what takes its memory beside the heap, and goes on', async () => {
      opened();
      await expect(workshop.work({ say: 'beside the heap' })).rejects.toMatchObject({ reason: 'too-large' });
      expect(await workshop.work({ say: 'who' })).toEqual(expect.any(Number));
    });

    it('begins a new process after one that holds on to much', async () => {
      opened();
      const held = await workshop.work({ say: 'hold on' });
      expect(await workshop.work({ say: 'who' })).not.toBe(held);
    });

    it('is gone once who opened it is, though it never comes to rest', async () => {
      opened();
      const { code } = transformFileSync(join(import.meta.dirname, 'workshop-process.ts'));
      writeFileSync(join(folder, 'serve.mjs'), code);
      writeFileSync(
        join(folder, 'busy.mjs'),
        `import { serve } from './serve.mjs'; serve(async () => { for (;;); });`,
      );
      writeFileSync(
        join(folder, 'opener.mjs'),
        `import { fork } from 'node:child_process';
       const busy = fork(${JSON.stringify(join(folder, 'busy.mjs'))}, [String(process.pid)]);
       busy.send({});
       console.log(busy.pid);
       setInterval(() => undefined, 1_000);`,
      );
      const opener = spawn(process.execPath, [join(folder, 'opener.mjs')], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const busy = await new Promise<number>((resolve) =>
        opener.stdout.once('data', (chunk: Buffer) => resolve(Number(chunk.toString()))),
      );
      await wait(1_000);
      expect(residentMegabytes(busy)).toBeGreaterThan(0);
      opener.kill('SIGKILL');
      for (let tries = 0; tries < 100 && residentMegabytes(busy) > 0; tries += 1) await wait(100);
      expect(residentMegabytes(busy)).toBe(0);
    });
  });
}
