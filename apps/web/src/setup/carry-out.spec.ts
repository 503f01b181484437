// A row is carried out step by step from how things stand, so that what was cut short goes on where it stood.
import { describe, expect, it } from '@jest/globals';
import type { Look, Sheet, Step } from './sheet.js';
import { carryOut } from './carry-out.js';

const step = (id: string): Step => ({
  stream: 'organization',
  id: 'city',
  command: 'AddDepartment',
  body: { id, name: id, releases: false },
});

/** A table whose rows want so many departments, on a log that starts with some. */
function counting(there: number) {
  const log = Array.from({ length: there }, (_, nth) => step(`d-${nth}`));
  const sheet: Sheet<number, 'n', undefined, number> = {
    name: 'counting',
    title: { ko: '', en: '' },
    columns: [],
    read: () => [],
    known: () => 0,
    look: () => Promise.resolve(log.length),
    next: (wanted, now) => (now < wanted ? step(`d-${now}`) : undefined),
  };
  const look: Look = () => Promise.reject(new Error('not looked at'));
  const carry = (wanted: number, ask: (asked: Step) => Promise<void>) =>
    carryOut(wanted, { sheet, around: undefined, look, ask });
  return { log, carry };
}

describe('a row that is sent', () => {
  it('asks for what is missing only, and counts it', async () => {
    const { log, carry } = counting(1);
    expect(await carry(3, async (asked) => void log.push(asked))).toBe(2);
    expect(await carry(3, async (asked) => void log.push(asked))).toBe(0);
    expect(log).toHaveLength(3);
  });

  it('goes on after a failure with what is not there, also where the lost answer had been done', async () => {
    const { log, carry } = counting(0);
    const lost = async (asked: Step) => {
      log.push(asked);
      throw new Error('no answer');
    };
    await expect(carry(2, lost)).rejects.toThrow('no answer');
    expect(await carry(2, async (asked) => void log.push(asked))).toBe(1);
    expect(log).toHaveLength(2);
  });

  it('never asks without end', async () => {
    const { carry } = counting(0);
    await expect(carry(1, () => Promise.resolve())).rejects.toThrow('comes to no end');
  });
});
