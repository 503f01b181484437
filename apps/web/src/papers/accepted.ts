// What was accepted where a paper is made final: each check at as many places as its accepter saw, and no more.
import type { PaperCheck } from '#contract/paper-views';

/** A check as it is accepted: found at more places later, it is another one, and open again. */
export function asAccepted({ check, places }: Pick<PaperCheck, 'check' | 'places'>): string {
  return `${check} ${places.length}`;
}

/** The checks of a paper that were accepted as they stand. */
export function acceptedAmong(checks: readonly PaperCheck[], accepted: readonly string[]) {
  return checks
    .filter((check) => accepted.includes(asAccepted(check)))
    .map(({ check, places }) => ({ check, count: places.length }));
}
