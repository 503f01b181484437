// A database that went away during a start is told in sentences; a fault of our own keeps its stack.
import { describe, expect, it } from '@jest/globals';
import { lostWhileStarting } from './unusable.js';

describe('a start that failed', () => {
  it.each([
    [
      'the database stopped',
      Object.assign(new Error('terminating connection'), { code: '57P01' }),
      'used: 57P01',
    ],
    [
      'nobody answers',
      Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
      'used: ECONNREFUSED',
    ],
    ['the connection broke', new Error('Connection terminated unexpectedly'), 'used: Connection terminated'],
  ])('says that %s', (_, error, sentence) => {
    expect(lostWhileStarting(error)?.join('\n')).toContain(sentence);
  });

  it('by a fault of our own says nothing of the database', () => {
    expect(lostWhileStarting(new TypeError('nothing is undefined'))).toBeUndefined();
  });
});
