// Who killed a process is told apart: whoever breaks things on purpose, or something that must not happen, as where memory ran out.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../eventually.js';
import { Supervised } from './supervised.js';

describe('A process that is kept running', () => {
  let folder: string;
  let kept: Supervised;
  let fellOver: string[];

  beforeEach(async () => {
    fellOver = [];
    folder = mkdtempSync(join(tmpdir(), 'cycles-supervised-'));
    kept = new Supervised({
      name: 'sleeper',
      args: ['-e', "console.log('at work'); setInterval(() => undefined, 1_000)"],
      env: () => ({}),
      atWork: /at work/,
      logFile: join(folder, 'sleeper.log'),
      fellOver: (said) => fellOver.push(said),
    });
    await startedFor(1);
  });

  afterEach(async () => {
    await kept.stop();
    rmSync(folder, { recursive: true });
  });

  const startedFor = (times: number) =>
    eventually(async () => expect([kept.starts, kept.answered !== undefined]).toEqual([times, true]));

  it('is started again when it was killed on purpose, and nothing is told', async () => {
    await kept.kill();
    await startedFor(2);
    expect(fellOver).toEqual([]);
  });

  it('fell over where somebody else killed it', async () => {
    process.kill(kept.pid ?? NaN, 'SIGKILL');
    await startedFor(2);
    expect(fellOver).toEqual([expect.stringMatching(/^sleeper ended with SIGKILL: at work/)]);
  });
});
