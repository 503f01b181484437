// Amounts are the same money in every scale, or are not told in it.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import { amountIn } from './amounts.js';
import { amountScales } from './changes.js';

const scales = fc.constantFrom(...amountScales);

describe('an amount', () => {
  it.each([
    ['3', 'millionWon', 'thousandWon', '3000'],
    ['3000', 'thousandWon', 'millionWon', '3'],
    ['3050', 'thousandWon', 'millionWon', undefined],
    ['250000', 'thousandWon', 'thousandWon', '250000'],
    ['1.5', 'millionWon', 'thousandWon', '1500'],
    ['0', 'won', 'millionWon', '0'],
  ] as const)('of %s %s in %s is %s', (amount, from, to, converted) => {
    expect(amountIn(amount, from, to)).toBe(converted);
  });

  it('comes back as it was wherever it can be told', () => {
    fc.assert(
      fc.property(fc.nat(), scales, scales, (amount, from, to) => {
        const there = amountIn(String(amount), from, to);
        expect(there === undefined || amountIn(there, to, from) === String(amount)).toBe(true);
      }),
    );
  });
});
