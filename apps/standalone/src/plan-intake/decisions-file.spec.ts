// A decision that was mistyped must not pass for one that was never made.
import { expect, it } from '@jest/globals';
import { decisionsOf } from './decisions-file.js';

it('takes one decision a line, and leaves out what says nothing', () => {
  expect(decisionsOf('# 부서\nowner:1-1=jobs\r\n\n a=b = c \n')).toEqual([
    { doubt: 'owner:1-1', choice: 'jobs' },
    { doubt: 'a=b', choice: 'c' },
  ]);
});

it.each(['owner:1-1', 'owner:1-1=', '=jobs'])('names the line that is none: %s', (line) => {
  expect(() => decisionsOf(`a=b\n${line}`)).toThrow('Line 2');
});
