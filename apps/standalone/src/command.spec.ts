// Shows how what an operator typed becomes what is asked, and what they read where it does not.
import { describe, expect, it } from '@jest/globals';
import { typed, usageOf, type Command } from './command.js';
import { commands } from './commands.js';

const command: Command = {
  does: { ko: '옮깁니다', en: 'moves' },
  words: [
    { ko: '무엇', en: 'what' },
    { ko: '어디로', en: 'where', mayBeLeftOut: true },
  ],
  options: { keep: { ko: '개수', en: 'how many' } },
  load: () => Promise.reject(new Error('not asked for')),
};

const asked = (...args: readonly string[]) => typed('move', command, args);

describe('a command of an operator', () => {
  it('takes its words in order, and its options anywhere', () => {
    expect(asked('a')).toEqual({ words: ['a'], options: { keep: undefined } });
    expect(asked('--keep', '3', 'a', 'b')).toEqual({ words: ['a', 'b'], options: { keep: '3' } });
    expect(asked('-')).toEqual({ words: ['-'], options: { keep: undefined } });
  });

  it.each([
    [[], '<what> is missing. Usage: npm run cycles -- move <what> [where] [--keep <how many>]'],
    [[], '<무엇>을(를) 적어 주세요. 사용법: npm run cycles -- move <무엇> [어디로] [--keep <개수>]'],
    [['a', 'b', 'c'], "'c' is one word too many."],
    [['a', '--other'], '--other cannot be used like this.'],
    [['a', '--keep'], '--keep cannot be used like this.'],
  ])('is named with what is wrong in %j', (args, said) => {
    expect(() => asked(...args)).toThrow(said);
  });

  it.each(Object.entries(commands))('%s is one that can be loaded', async (name, each) => {
    expect(usageOf(name, each, 'ko')).toContain(name);
    expect(await each.load()).toBeInstanceOf(Function);
  });
});
