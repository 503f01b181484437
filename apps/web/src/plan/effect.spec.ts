// The effect of a revision is exact, and a rate moves in points.
import { expect, it } from '@jest/globals';
import { effectOf } from './effect.js';

it.each([
  ['5', '10', '%', '+5%p'],
  ['10', '7.5', '%', '-2.5%p'],
  ['1200', '2400', '명', '+1,200명'],
  ['230', '200', '명', '-30명'],
  ['4', '6', 'MOU', '+2 MOU'],
])('from %s to %s (%s) is %s', (from, to, unit, effect) => {
  expect(effectOf(from, to, unit)).toBe(effect);
});
