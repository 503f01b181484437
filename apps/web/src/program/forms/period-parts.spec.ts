// What is picked as a period reads back as it was picked.
import { describe, expect, it } from '@jest/globals';
import { periodOf, pickedOf } from './period-parts.js';

describe('a period that is picked', () => {
  it.each(['2024', '2024-H2', '2024-Q3', '2024-09', '2022-Q3/2024-Q1', '2022/2026', '2022-07/2023-06'])(
    'reads back: %s',
    (period) => {
      expect(periodOf(pickedOf(period))).toBe(period);
    },
  );

  it('keeps to its beginning where the end is the same, or comes before it', () => {
    const picked = { year: '2024', part: 'Q2', until: '2024', untilPart: 'Q2' };
    expect(periodOf(picked)).toBe('2024-Q2');
    expect(periodOf({ ...picked, untilPart: 'Q1' })).toBe('2024-Q2');
    expect(periodOf({ ...picked, until: '2023' })).toBe('2024-Q2');
  });
});
