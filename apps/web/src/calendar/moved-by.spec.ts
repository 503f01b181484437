// Keys lead through the days as a calendar on a screen is expected to be walked through.
import { describe, expect, it } from '@jest/globals';
import { movedBy } from './moved-by.js';

describe('a key', () => {
  it.each([
    ['ArrowLeft', '2021-07-01', '2021-06-30'],
    ['ArrowRight', '2021-12-31', '2022-01-01'],
    ['ArrowUp', '2021-07-05', '2021-06-28'],
    ['ArrowDown', '2021-07-14', '2021-07-21'],
    ['Home', '2021-07-14', '2021-07-11'],
    ['Home', '2021-07-11', '2021-07-11'],
    ['End', '2021-07-14', '2021-07-17'],
    ['PageUp', '2021-07-31', '2021-06-30'],
    ['PageDown', '2024-01-30', '2024-02-29'],
    ['PageDown', '2021-12-15', '2022-01-15'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(movedBy(key, from)).toBe(to);
  });

  it.each(['a', 'Enter', 'toString'])('%s leads nowhere', (key) => {
    expect(movedBy(key, '2021-07-14')).toBeUndefined();
  });
});
