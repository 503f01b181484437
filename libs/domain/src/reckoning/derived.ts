// A target that comes of a baseline (전년 대비): so many percent more, rounded or cut to so many places.
import { addDecimals, multiply, roundDown, roundHalfUp } from '../decimal.js';
import type { Decimal } from '../ids.js';
import type { Derivation } from '../measures.js';

/** What follows from a baseline. */
export function derivedTarget({ baseline, raise, places, rounding }: Derivation): Decimal {
  const raised = multiply(baseline.value, multiply(addDecimals('100', raise), '0.01'));
  return rounding === 'halfUp' ? roundHalfUp(raised, places) : roundDown(raised, places);
}
