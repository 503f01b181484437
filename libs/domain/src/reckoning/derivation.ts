// What a target should be that came of a baseline: so many percent more, brought to the digits that the plan goes by.
import { addDecimals, divideRoundDown, divideRoundHalfUp, multiply } from '../decimal.js';
import type { Decimal } from '../ids.js';
import type { Derivation } from '../measures.js';

/** The target that follows from a derivation, rounded once. */
export function derivedTarget({ baseline, raise, places, rounding }: Derivation): Decimal {
  const raised = multiply(baseline.value, addDecimals('100', raise));
  return (rounding === 'down' ? divideRoundDown : divideRoundHalfUp)(raised, '100', places);
}
