// Exact fractions: a rate is carried unrounded through every further reckoning, and rounded once, for display.
import {
  addDecimals,
  compareDecimals,
  divideRoundDown,
  divideRoundHalfUp,
  inLowestTerms,
  multiply as multiplyDecimals,
  withPlaces,
} from '../decimal.js';
import type { Decimal } from '../ids.js';

/** `over` / `under`, both exact; `under` is above zero. A whole number has `under` 1. */
export interface Ratio {
  readonly over: Decimal;
  readonly under: Decimal;
}

/** A number as a fraction. */
export function whole(value: Decimal): Ratio {
  return { over: value, under: '1' };
}

/**
 * a ÷ b.
 *
 * @throws RangeError when b is zero
 */
export function over(a: Ratio, b: Ratio): Ratio {
  const under = multiply(a.under, b.over);
  const sign = compareDecimals(under, '0');
  if (sign === 0) throw new RangeError('nothing can be divided by zero');
  const top = multiply(a.over, b.under);
  return sign > 0 ? { over: top, under } : { over: multiply(top, '-1'), under: multiply(under, '-1') };
}

/** a × b. */
export function times(a: Ratio, b: Ratio): Ratio {
  return { over: multiply(a.over, b.over), under: multiply(a.under, b.under) };
}

/** a + b; of unlike fractions in lowest terms, or a sum over hundreds of them would grow with each. */
export function plus(a: Ratio, b: Ratio): Ratio {
  if (a.under === b.under || compareDecimals(a.under, b.under) === 0)
    return { over: addDecimals(a.over, b.over), under: a.under };
  const [over, under] = inLowestTerms(
    addDecimals(multiply(a.over, b.under), multiply(b.over, a.under)),
    multiply(a.under, b.under),
  );
  return { over, under };
}

/** a - b. */
export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { over: multiply(b.over, '-1'), under: b.under });
}

/** All of them together; pairs first, so that many unlike fractions stay small for as long as they can. */
export function sumOf(ratios: readonly Ratio[]): Ratio {
  const [first, second] = ratios;
  if (!first) return whole('0');
  if (!second) return first;
  const half = Math.ceil(ratios.length / 2);
  return plus(sumOf(ratios.slice(0, half)), sumOf(ratios.slice(half)));
}

/** The mean of all of them, each counting its weight; undefined where nothing has any. */
export function meanOf(
  weighed: readonly { readonly value: Ratio; readonly weight: Ratio }[],
): Ratio | undefined {
  const weights = sumOf(weighed.map(({ weight }) => weight));
  return isZero(weights)
    ? undefined
    : over(sumOf(weighed.map(({ value, weight }) => times(value, weight))), weights);
}

/** Whether it is nothing. */
export function isZero(ratio: Ratio): boolean {
  return compareDecimals(ratio.over, '0') === 0;
}

/** Orders by value: -1 when a is less than b, 0, or 1. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  return compareDecimals(multiply(a.over, b.under), multiply(b.over, a.under));
}

/** The nearest decimal with so many places, half up; see `roundHalfUp`. */
export function rounded(ratio: Ratio, places: number): Decimal {
  return divideRoundHalfUp(ratio.over, ratio.under, places);
}

/** Without what is less than one, towards zero. */
export function cut(ratio: Ratio): Decimal {
  return divideRoundDown(ratio.over, ratio.under, 0);
}

/** For display, with exactly so many places. */
export function shown(ratio: Ratio, places: number): string {
  return withPlaces(rounded(ratio, places), places);
}

/** Most figures are whole numbers: their `under` is left alone. */
function multiply(a: Decimal, b: Decimal): Decimal {
  if (a === '1') return b;
  return b === '1' ? a : multiplyDecimals(a, b);
}
