// Holds turns to their order, and to ending.
import { describe, expect, it } from '@jest/globals';
import { setImmediate as nextTick } from 'node:timers/promises';
import { Turns } from './turns.js';

describe('turns', () => {
  it('are taken one at a time, in the order of asking', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await nextTick();
      seen.push(`${name} ends`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => turns.take(work(name))));
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('go on after one that failed, which its asker hears of', async () => {
    const turns = new Turns();
    const failing = turns.take(async () => {
      throw new Error('no');
    });
    const seen: string[] = [];
    const next = turns.take(async () => {
      seen.push('next');
    });
    await expect(failing).rejects.toThrow('no');
    await next;
    expect(seen).toEqual(['next']);
  });

  it('end with the last one: what is asked later is not done', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const note = (name: string) => async () => {
      seen.push(name);
    };
    const before = turns.take(note('before'));
    const last = turns.last(note('last'));
    await turns.take(note('later'));
    await Promise.all([before, last]);
    expect(seen).toEqual(['before', 'last']);
  });
});
