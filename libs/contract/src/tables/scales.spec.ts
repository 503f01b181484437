// What amounts are counted in, as offices write it.
import { describe, expect, it } from '@jest/globals';
import { scaleIn, scaleOfHeading } from './scales.js';

describe('a scale', () => {
  it.each([
    ['천원', 'thousandWon'],
    [' 백만 원 ', 'millionWon'],
    ['단위: 천원', 'thousandWon'],
    ['원', 'won'],
    ['Million won', 'millionWon'],
    ['', undefined],
    ['명', undefined],
  ] as const)('in a cell: %j', (cell, scale) => {
    expect(scaleIn(cell)).toBe(scale);
  });

  it.each([
    ['예산액(백만원)', 'millionWon'],
    ['집행액 （단위 : 천원）', 'thousandWon'],
    ['예산액', undefined],
    ['예산액(국비)', undefined],
  ] as const)('in the brackets of a heading: %s', (heading, scale) => {
    expect(scaleOfHeading(heading)).toBe(scale);
  });
});
