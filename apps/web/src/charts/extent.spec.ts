// A bar that is too long or too short says something that no table says.
import { describe, expect, it } from '@jest/globals';
import { percent, share, stacked } from './extent.js';

describe('share', () => {
  it.each([
    [61, 100, 61],
    [1, 3, 33.33],
    [130, 100, 100],
    [-5, 100, 0],
    [5, 0, 0],
    [Number.NaN, 100, 0],
  ])('of %d in %d is %d', (value, most, expected) => {
    expect(share(value, most)).toBe(expected);
  });
});

describe('stacked', () => {
  it('puts one behind the other', () => {
    expect(stacked([20, 30, 0, 50], 200)).toEqual([
      { at: 0, long: 10 },
      { at: 10, long: 15 },
      { at: 25, long: 0 },
      { at: 25, long: 25 },
    ]);
  });

  it('never reaches beyond the end', () => {
    expect(stacked([80, 80], 100)).toEqual([
      { at: 0, long: 80 },
      { at: 80, long: 20 },
    ]);
  });
});

describe('percent', () => {
  it('is an attribute', () => {
    expect(percent(33.333)).toBe('33.33%');
  });
});
