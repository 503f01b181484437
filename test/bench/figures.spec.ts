// The arithmetic that every figure of the bench goes through.
import { describe, expect, it } from '@jest/globals';
import { median, medianRatio, percentile, rounded, times } from './figures.js';

describe('median', () => {
  it('is the middle value, in whatever order they come', () => {
    expect(median([30, 4, 100])).toBe(30);
  });

  it('lies halfway between the two middle values', () => {
    expect(median([8, 1, 2, 100])).toBe(5);
  });

  it('refuses to make a figure of nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('percentile', () => {
  it('is exceeded by no more than the rest', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect(percentile(values, 0.99)).toBe(198);
    expect(percentile(values, 1)).toBe(200);
  });

  it('is the only value where there is one', () => {
    expect(percentile([7], 0.99)).toBe(7);
  });
});

describe('medianRatio', () => {
  it('compares what was measured together, so that a slow moment of the machine slows both', () => {
    expect(medianRatio([10, 100, 1_000], [5, 50, 1_000])).toBe(2);
  });
});

describe('figures as written', () => {
  it('keep three digits', () => {
    expect([12_345, 0.4567, 999.6].map(rounded)).toEqual(['12,300', '0.457', '1,000']);
  });

  it('write ratios with two decimals', () => {
    expect([1.426, 50, 0.1].map(times)).toEqual(['1.43 ×', '50.00 ×', '0.10 ×']);
  });
});
