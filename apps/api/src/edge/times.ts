// The years that this house reckons with: beyond them dates are typing mistakes, and no longer have four digits.
const first = Date.UTC(1900, 0, 1);
const last = Date.UTC(2200, 0, 1);

/** Whether an instant is one at all, and lies in years that the house reckons with. */
export function isWithinTimes(instant: Date): boolean {
  const time = instant.getTime();
  return time >= first && time < last;
}
