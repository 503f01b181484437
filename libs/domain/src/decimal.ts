// Exact reckoning: amounts and rates are decimal text, and a floating point number never touches them.
import type { Decimal } from './ids.js';

const notation = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** `units` / 10^`scale`; the scale is never negative. */
interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

/** What a division leaves behind decides whether the last kept digit grows. */
type Rounding = (remainder: bigint, divisor: bigint) => boolean;

const halfUp: Rounding = (remainder, divisor) => 2n * remainder >= divisor;
const down: Rounding = () => false;

/**
 * Whether a text is a decimal in plain notation: `5`, `61.0`, `-0.25`. No exponent, no plus sign, no separators,
 * no leading zeros, no bare point. Every function below takes any such text and answers in canonical form.
 */
export function isDecimal(text: string): boolean {
  return notation.test(text);
}

/**
 * The one text for a number: no trailing zeros, no `-0`; `61.0` becomes `61`.
 *
 * @throws RangeError when the text is not a decimal
 */
export function canonicalDecimal(text: string): Decimal {
  return write(read(text));
}

/**
 * Orders by value, so that `0.50` and `0.5` are equal: -1 when a is less than b, 0, or 1.
 *
 * @throws RangeError when a or b is not a decimal
 */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [left, right] = aligned(a, b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * a + b, exactly.
 *
 * @throws RangeError when a or b is not a decimal
 */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b);
  return write({ units: left + right, scale });
}

/**
 * a - b, exactly.
 *
 * @throws RangeError when a or b is not a decimal
 */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b);
  return write({ units: left - right, scale });
}

/**
 * a × b, exactly.
 *
 * @throws RangeError when a or b is not a decimal
 */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const [left, right] = [read(a), read(b)];
  return write({ units: left.units * right.units, scale: left.scale + right.scale });
}

/**
 * a ÷ b, rounded once from the exact quotient, as `roundHalfUp` rounds.
 *
 * @param places digits kept after the point; negative counts before it (-1 is tens)
 * @throws RangeError when a or b is not a decimal, b is zero, or places is not a whole number
 */
export function divideRoundHalfUp(a: Decimal, b: Decimal, places: number): Decimal {
  const [dividend, divisor] = aligned(a, b);
  if (divisor === 0n) throw new RangeError(`${a} cannot be divided by zero`);
  return quotient(dividend, divisor, places, halfUp);
}

/**
 * a ÷ b with what lies beyond so many places cut off, as `roundDown` cuts.
 *
 * @param places digits kept after the point; negative counts before it (-1 is tens)
 * @throws RangeError when a or b is not a decimal, b is zero, or places is not a whole number
 */
export function divideRoundDown(a: Decimal, b: Decimal, places: number): Decimal {
  const [dividend, divisor] = aligned(a, b);
  if (divisor === 0n) throw new RangeError(`${a} cannot be divided by zero`);
  return quotient(dividend, divisor, places, down);
}

/**
 * a ÷ b as the same fraction of whole numbers that share no divisor.
 *
 * @throws RangeError when a or b is not a decimal, or b is zero
 */
export function inLowestTerms(a: Decimal, b: Decimal): readonly [over: Decimal, under: Decimal] {
  const [over, under] = aligned(a, b);
  if (under === 0n) throw new RangeError(`${a} cannot be divided by zero`);
  const shared = greatestDivisor(magnitude(over), magnitude(under));
  return [write({ units: over / shared, scale: 0 }), write({ units: under / shared, scale: 0 })];
}

/**
 * The nearest number with so many places; a half goes away from zero, so that -0.05 mirrors 0.05.
 *
 * @param places digits kept after the point; negative counts before it (-1 is tens)
 * @throws RangeError when a is not a decimal or places is not a whole number
 */
export function roundHalfUp(a: Decimal, places: number): Decimal {
  const { units, scale } = read(a);
  return quotient(units, power(scale), places, halfUp);
}

/**
 * Cuts off what lies beyond so many places, towards zero.
 *
 * @param places digits kept after the point; negative counts before it (-1 is tens)
 * @throws RangeError when a is not a decimal or places is not a whole number
 */
export function roundDown(a: Decimal, places: number): Decimal {
  const { units, scale } = read(a);
  return quotient(units, power(scale), places, down);
}

/**
 * For display: rounded half up and written with exactly so many places, `61` as `61.0`. The only answer that is not canonical.
 *
 * @param places digits after the point, zero or more
 * @throws RangeError when a is not a decimal or places is negative or not a whole number
 */
export function withPlaces(a: Decimal, places: number): string {
  if (places < 0) throw new RangeError(`${places} is no number of digits to show`);
  const rounded = roundHalfUp(a, places);
  if (places === 0) return rounded;
  const [whole, fraction = ''] = rounded.split('.');
  return `${whole}.${fraction.padEnd(places, '0')}`;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

function read(text: string): Exact {
  if (!isDecimal(text)) throw new RangeError(`'${text.slice(0, 40)}' is not a decimal`);
  const point = text.indexOf('.');
  if (point < 0) return { units: BigInt(text), scale: 0 };
  return { units: BigInt(text.replace('.', '')), scale: text.length - point - 1 };
}

function write({ units, scale }: Exact): Decimal {
  const digits = magnitude(units)
    .toString()
    .padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Both numbers counted in the finer unit of the two. */
function aligned(a: string, b: string): [left: bigint, right: bigint, scale: number] {
  const [left, right] = [read(a), read(b)];
  if (left.scale === right.scale) return [left.units, right.units, left.scale];
  const scale = Math.max(left.scale, right.scale);
  return [left.units * power(scale - left.scale), right.units * power(scale - right.scale), scale];
}

/** BigInt division cuts towards zero, so signs are set aside and every rounding works on magnitudes. */
function quotient(dividend: bigint, divisor: bigint, places: number, grows: Rounding): Decimal {
  if (!Number.isInteger(places)) throw new RangeError(`${places} is no number of places`);
  const numerator = magnitude(dividend) * power(Math.max(places, 0));
  const denominator = magnitude(divisor) * power(Math.max(-places, 0));
  const cut = numerator / denominator;
  const kept = grows(numerator % denominator, denominator) ? cut + 1n : cut;
  const units = dividend < 0n === divisor < 0n ? kept : -kept;
  return places < 0 ? write({ units: units * power(-places), scale: 0 }) : write({ units, scale: places });
}

function magnitude(units: bigint): bigint {
  return units < 0n ? -units : units;
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
