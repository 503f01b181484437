// A year's target is written by halves, quarters or months; a part that is left blank is not said.
import { describe, expect, it } from '@jest/globals';
import { divided, divisionOf, statedOf, wholeOf } from './parts-of-year.js';

describe('the parts of a year', () => {
  it.each([
    [[], 'none'],
    [['2018-H2'], 'halves'],
    [['2024-Q1', '2024-Q3'], 'quarters'],
    [['2024-01', '2024-12'], 'months'],
    [['2024-H1', '2024-Q3'], undefined],
  ])('%j are %s', (periods, division) => {
    expect(divisionOf(periods.map((period) => ({ period, target: '1' })))).toBe(division);
  });

  it('keep what is known where the year is divided', () => {
    expect(divided(2024, 'halves', { '2024-H2': '5', '2024-Q1': '1' })).toEqual([
      { period: '2024-H1', target: '' },
      { period: '2024-H2', target: '5' },
    ]);
  });

  it('are all shown, and only those that were filled in are said', () => {
    const whole = wholeOf(2024, [{ period: '2024-Q3', target: '7' }]);
    expect(whole.map(({ period }) => period)).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
    expect(statedOf(whole)).toEqual([{ period: '2024-Q3', target: '7' }]);
  });

  it('of several kinds stay as they are', () => {
    const parts = [
      { period: '2024-H1', target: '1' },
      { period: '2024-Q3', target: '' },
    ];
    expect(wholeOf(2024, parts)).toEqual(parts);
  });
});
