// When a year was reported whole, and how far results reach without a gap.
import { describe, expect, it } from '@jest/globals';
import { bookOf, claimed, indicator, yearOf } from '#testing/given-book';
import type { Indicator } from '../changes.js';
import type { Measure } from '../measures.js';
import { indexOf } from './book.js';
import { isReported, reportedInARow } from './coverage.js';
import type { ProgramBook } from './explanation.js';

const level: Measure = { direction: 'up', parts: 'last', years: 'last' };
const parts = ['2024-Q1', '2024-Q3'].map((period) => ({ period, target: '5' }));

const book = (more: Partial<Indicator>, ...reported: readonly string[]) =>
  bookOf(
    [yearOf(2023, [indicator('i', '10')]), yearOf(2024, [indicator('i', '10', more)])],
    reported.map((period) => claimed('i', period, '1')),
  );
function isWhole(of: ProgramBook, id = 'i'): boolean | undefined {
  const year = indexOf(of).indicators.get(id)?.at(-1);
  return year && isReported(of, year);
}

describe('a year', () => {
  it('was reported once results cover all of it, or all of its parts that have a target', () => {
    expect(isWhole(book({}, '2024-H1', '2024-Q3'))).toBe(false);
    expect(isWhole(book({}, '2024-H1', '2024-Q3', '2024-Q4'))).toBe(true);
    expect(isWhole(book({}, '2023-Q3/2024'))).toBe(true);
    expect(isWhole(book({ parts }, '2024-Q1', '2024-Q3'))).toBe(true);
    expect(isWhole(book({ parts }, '2024-Q1', '2024-Q2'))).toBe(false);
  });

  it('of a level was reported once its end is known, and that of each of its parts', () => {
    expect(isWhole(book({ measure: level }, '2024-12'))).toBe(true);
    expect(isWhole(book({ measure: level }, '2024-01/2024-11'))).toBe(false);
    expect(isWhole(book({ measure: level, parts }, '2024-Q3'))).toBe(false);
    expect(isWhole(book({ measure: level, parts }, '2024-03', '2024-09'))).toBe(true);
  });

  it('of what follows from two others was reported once both were', () => {
    const ratio = { over: 'j', under: 'k', times: '100' };
    const of = (...reported: readonly string[]) =>
      bookOf(
        [
          yearOf(2024, [
            indicator('i', '1', { measure: { ...level, ratio } }),
            indicator('j', '1'),
            indicator('k', '1'),
          ]),
        ],
        reported.map((id) => claimed(id, '2024', '1')),
      );
    expect([of('j'), of('k'), of('j', 'k')].map((each) => isWhole(each))).toEqual([false, false, true]);
  });
});

describe('results', () => {
  const reach = (period: string, ...reported: readonly string[]) =>
    reportedInARow(
      book(
        {
          parts: [
            { period: '2024-Q1', target: '1' },
            { period: '2024-Q2', target: '1' },
          ],
        },
        ...reported,
      ),
      'i',
      period,
    );

  it('reach from the beginning of a period to the first gap', () => {
    expect(reach('2023/2024', '2023')).toBe('2023');
    expect(reach('2023/2024', '2023', '2024-Q1')).toBe('2023-Q1/2024-Q1');
    expect(reach('2023/2024', '2023', '2024-H1')).toBe('2023/2024');
    expect(reach('2023/2024', '2024-H1')).toBeUndefined();
    expect(reach('2024', '2024-Q2')).toBeUndefined();
    expect(reach('2024', '2024-01/2024-04')).toBe('2024-Q1');
  });
});
