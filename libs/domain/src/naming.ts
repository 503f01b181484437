// What departments, posts and seats were called before: an old act is read under the name of its day.
import { addDays } from './dates.js';
import type { IsoDate } from './ids.js';

/** A name, and the last day on which it was the name. */
export interface FormerName {
  readonly name: string;
  readonly until: IsoDate;
}

/** What something was called on a day. */
export function nameOn(now: string, former: readonly FormerName[], on: IsoDate): string {
  return former.find(({ until }) => on <= until)?.name ?? now;
}

/** The names before a renaming that takes effect on a day; one that was taken back on its first day was never a name. */
export function formerly(former: readonly FormerName[], name: string, on: IsoDate): readonly FormerName[] {
  const until = addDays(on, -1);
  const last = former.at(-1);
  return last && last.until >= until ? former : [...former, { name, until }];
}
