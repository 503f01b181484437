// By when the results of a year are due: the day that the law names, for plans and for programs alike.
import { addDays } from './dates.js';
import type { IsoDate } from './ids.js';

/** Results are handed in by the end of February after the last year that they are of (사회보장급여법 시행규칙 §3). */
export function resultsDay(lastYear: number): IsoDate {
  return addDays(`${lastYear + 1}-03-01`, -1);
}
