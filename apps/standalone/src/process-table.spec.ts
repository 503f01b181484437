// Telling processes apart is what keeps a stale lock from blocking a start, and a live one from being
// ignored.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { commandLine, processIdentity } from '#standalone/process-table';

describe('process table', () => {
  it('gives a running process one identity, different from any other', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    await once(other, 'spawn');
    const identity = processIdentity(process.pid);
    expect(identity).toBeDefined();
    expect(processIdentity(process.pid)).toBe(identity);
    expect(processIdentity(other.pid!)).not.toBe(identity);
    expect(commandLine(other.pid!)).toContain('60_000');
    other.kill();
    await once(other, 'close');
  });

  it('knows nothing of a process that has ended', async () => {
    const ended = spawn(process.execPath, ['-e', '']);
    await once(ended, 'close');
    expect(processIdentity(ended.pid!)).toBeUndefined();
    expect(commandLine(ended.pid!)).toBeUndefined();
  });
});
