// Working sense for deadlines: how many working days there are until one, a better day where offices are closed, and days near at hand.
import { addDays, daysBetween, isIsoDate } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import { ruleInForce, type DatedRule } from '#domain/rule-packs';
import {
  addWorkingDays,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDaysBetween,
  type OwnDays,
} from '#domain/working-days';

/** How the rules have deadlines counted. */
export type DayCount = 'weeks' | 'workingDays';

/** By the first of these rules that say how, as on a day; weeks of the calendar where none does. */
export function dayCountOf(rules: readonly (readonly DatedRule[] | undefined)[], on: IsoDate): DayCount {
  const [said] = rules.flatMap((each) => (each && ruleInForce(each, 'round.deadlines', on)) ?? []);
  return said?.value === 'business-days' ? 'workingDays' : 'weeks';
}

const weeks = [1, 2, 3] as const;
const workingDaysOfWeek = 5;

/** A day that is worth proposing, so many weeks or working days after another. */
export interface ProposedDay {
  readonly count: number;
  readonly date: IsoDate;
}

/** Days that are worth proposing: one, two and three weeks after a day, or as many working days; none on a day off. */
export function proposedAfter(from: IsoDate, by: DayCount, own: OwnDays): readonly ProposedDay[] {
  return weeks.map((count) =>
    by === 'weeks'
      ? { count, date: workingDayOnOrAfter(addDays(from, 7 * count), own) }
      : {
          count: workingDaysOfWeek * count,
          date: addWorkingDays(from, workingDaysOfWeek * count, own),
        },
  );
}

/** What is to be said of a chosen day, seen from a day; undefined for what is no date, or one that has passed. */
export function distanceOf(
  date: string,
  today: IsoDate,
  own: OwnDays,
): { readonly days: number; readonly workingDays: number; readonly better?: IsoDate } | undefined {
  if (!isIsoDate(date)) return undefined;
  const days = daysBetween(today, date);
  // A year typed half-way lies centuries away.
  if (days < 0 || days > 3660) return undefined;
  return {
    days,
    workingDays: workingDaysBetween(today, date, own),
    ...(isWorkingDay(date, own) ? {} : { better: workingDayOnOrAfter(date, own) }),
  };
}
