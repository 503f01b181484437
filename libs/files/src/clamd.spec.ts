// A scanner is asked in its own words; whatever is no clear answer counts as none.
import { afterEach, describe, expect, it } from '@jest/globals';
import { eicar, fakeClamd, type FakeClamd } from '#testing/files/fake-clamd';
import { clamdAt } from './clamd.js';

let clamd: FakeClamd;
afterEach(() => clamd.close());

const lines: string[] = [];
/** Long enough for any machine. */
const patienceMs = 60_000;
const scannerAt = ({ port }: FakeClamd, waitsMs = patienceMs) =>
  clamdAt({ host: '127.0.0.1', port }, (line) => lines.push(line), waitsMs);

describe('A scanner', () => {
  it('is given the whole file, in pieces, and finds nothing', async () => {
    clamd = await fakeClamd();
    const file = Buffer.alloc(700_000, '회의록');
    expect(await scannerAt(clamd).scan(file)).toEqual({ found: 'nothing' });
    expect(clamd.scanned).toEqual([file]);
  });

  it('answers that it is there, and does not where it is gone', async () => {
    clamd = await fakeClamd();
    const scanner = scannerAt(clamd);
    await expect(scanner.reach()).resolves.toBeUndefined();
    await clamd.close();
    await expect(scanner.reach()).rejects.toThrow('ECONNREFUSED');
    clamd = await fakeClamd();
  });

  it('says what it found', async () => {
    clamd = await fakeClamd();
    const file = Buffer.from(`회의록\n${eicar}`);
    expect(await scannerAt(clamd).scan(file)).toEqual({ found: 'infection', name: 'Eicar-Signature' });
  });

  it.each([
    ['says that it cannot', { says: 'INSTREAM size limit exceeded. ERROR' }],
    ['says nothing that is known', { says: 'stream: perhaps' }],
    ['hangs up', { hangsUp: true }],
    ['says too much', { says: 'x'.repeat(10_000) }],
  ] as const)('that %s counts as away', async (_, behaves) => {
    clamd = await fakeClamd(behaves);
    expect(await scannerAt(clamd).scan(Buffer.from('가'))).toMatchObject({ found: 'scanner-away' });
    expect(lines.pop()).toMatch(/^scanner: /);
  });

  it('that hangs counts as away', async () => {
    clamd = await fakeClamd({ hangs: true });
    expect(await scannerAt(clamd, 100).scan(Buffer.from('가'))).toMatchObject({ found: 'scanner-away' });
    expect(lines.pop()).toMatch(/^scanner: /);
  });

  it('that nobody runs counts as away', async () => {
    clamd = await fakeClamd();
    await clamd.close();
    expect(await scannerAt(clamd).scan(Buffer.from('가'))).toMatchObject({ found: 'scanner-away' });
  });
});
