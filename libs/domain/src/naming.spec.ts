// Shows that every day has the name that was in force on it, however often something is renamed.
import { describe, expect, it } from '@jest/globals';
import { formerly, nameOn, type FormerName } from './naming.js';

/** What a thing is called, and was, after renamings in their order. */
function renamed(first: string, ...renamings: readonly (readonly [name: string, on: string])[]) {
  let [now, former]: [string, readonly FormerName[]] = [first, []];
  for (const [name, on] of renamings) [now, former] = [name, formerly(former, now, on)];
  return { former, on: (day: string) => nameOn(now, former, day) };
}

describe('a name', () => {
  it('is that of its day', () => {
    const thing = renamed('A', ['B', '2021-07-01'], ['C', '2021-09-01']);
    const days = ['2021-06-30', '2021-07-01', '2021-08-31', '2021-09-01'];
    expect(days.map(thing.on)).toEqual(['A', 'B', 'B', 'C']);
  });

  it('that was taken back on its first day was the name of no day, and is not kept', () => {
    const thing = renamed('A', ['B', '2021-07-01'], ['C', '2021-07-01'], ['D', '2021-07-01']);
    expect(thing.former).toEqual([{ name: 'A', until: '2021-06-30' }]);
    expect([thing.on('2021-06-30'), thing.on('2021-07-01')]).toEqual(['A', 'D']);
  });
});
