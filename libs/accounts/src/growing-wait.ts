// After too many wrong tries each further one must wait, longer each time: for passwords as for second factors.

/** How many wrong ones in a row pass before each further one makes its owner wait. */
const freeTries = 5;
/** In milliseconds: at first, and at the longest; it doubles in between. */
const firstWait = 60_000;
const longestWait = 3_600_000;

/**
 * SQL for until when the next try waits.
 *
 * @param count SQL for the number of wrong tries so far, this one among them
 * @param now SQL for the instant of this one
 * @returns SQL of a timestamptz, which is null while tries are free
 */
export function waitsUntil(count: string, now: string): string {
  const doubled = `${firstWait} * 2 ^ least(${count} - ${freeTries}, 20)`;
  return `CASE WHEN ${count} >= ${freeTries}
    THEN ${now}::timestamptz + least(${longestWait}, ${doubled}) * interval '1 millisecond' END`;
}
