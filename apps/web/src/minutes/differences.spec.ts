// What changed in minutes must be readable: nothing lost, nothing invented, and no more marked than has changed.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import { differencesOf } from './differences.js';

const marked = (before: string, after: string) =>
  differencesOf(before, after)
    .map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind])
    .join('');

describe('the difference of two texts', () => {
  it('marks the words that changed, and no others', () => {
    expect(marked('목표를 5%에서 올림', '목표를 10%에서 올림')).toBe('목표를 [-5%에서][+10%에서] 올림');
    expect(marked('가 나 다', '가 다')).toBe('가 [-나 ]다');
    expect(marked('첫 줄', '첫 줄\n둘째 줄')).toBe('첫 줄[+\n둘째 줄]');
    expect(marked('같은 글', '같은 글')).toBe('같은 글');
    expect(marked('', '새 글')).toBe('[+새 글]');
    expect(marked('옛 글', '')).toBe('[-옛 글]');
    expect(differencesOf('', '')).toEqual([]);
  });

  it('leads from the one to the other', () => {
    const text = fc
      .array(fc.constantFrom('가', '나', '다', ' ', '\n', '  '), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = differencesOf(before, after);
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
