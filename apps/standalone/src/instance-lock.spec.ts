// The lock must refuse a second instance, and must never outlive the first.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockInstance } from '#standalone/instance-lock';
import { Problem } from '#standalone/problem';

describe('lockInstance', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cycles-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const lockFile = () => join(folder, 'instance.lock');
  const lock = () => lockInstance(folder, 'http://127.0.0.1:3000');

  it('refuses a second instance and names the address of the first', () => {
    lock().moveTo('http://127.0.0.1:41234');
    expect(lock).toThrow(Problem);
    expect(lock).toThrow('http://127.0.0.1:41234');
  });

  it('is free again once released', () => {
    lock().release();
    expect(() => lock()).not.toThrow();
  });

  it('is taken over when its process is gone', () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: 2 ** 31 - 1, identity: 'gone', address: 'http://old' }));
    lock();
    expect(readFileSync(lockFile(), 'utf8')).toContain(`"pid":${process.pid}`);
  });

  it('is taken over when its number belongs to another process now', () => {
    writeFileSync(
      lockFile(),
      JSON.stringify({ pid: process.pid, identity: 'an earlier one', address: 'http://old' }),
    );
    expect(() => lock()).not.toThrow();
  });

  it('is taken over when it cannot be read', () => {
    writeFileSync(lockFile(), '');
    expect(() => lock()).not.toThrow();
  });

  it('leaves no other file behind, taken or refused', () => {
    writeFileSync(lockFile(), '');
    lock();
    expect(lock).toThrow(Problem);
    expect(readdirSync(folder)).toEqual(['instance.lock']);
  });
});
