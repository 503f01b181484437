// Money from one scale into another, exactly: amounts are whole units of whichever scale they are counted in.
import { amountScales, type AmountScale } from './changes.js';
import { divideRoundDown, multiply } from './decimal.js';
import type { Decimal } from './ids.js';

/**
 * An amount counted in another scale; undefined where it makes no whole number of that.
 *
 * @throws RangeError when amount is not a decimal
 */
export function amountIn(amount: Decimal, from: AmountScale, to: AmountScale): Decimal | undefined {
  const steps = amountScales.indexOf(from) - amountScales.indexOf(to);
  const factor = `1${'000'.repeat(Math.abs(steps))}`;
  if (steps >= 0) return multiply(amount, factor);
  const converted = divideRoundDown(amount, factor, 0);
  return multiply(converted, factor) === multiply(amount, '1') ? converted : undefined;
}
