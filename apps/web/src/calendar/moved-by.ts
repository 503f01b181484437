// Where a key leads in a month: by a day, a week, to an end of the week, or to the same day of another month.
import { addDays, weekday } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import { firstOf, monthOf } from '#contract/month';

const moves: Readonly<Record<string, (day: IsoDate) => IsoDate>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, -(weekday(day) % 7)),
  End: (day) => addDays(day, 6 - (weekday(day) % 7)),
  PageUp: (day) => inMonth(day, -1),
  PageDown: (day) => inMonth(day, 1),
};

/** The day that a key leads to; undefined for any other key. */
export function movedBy(key: string, day: IsoDate): IsoDate | undefined {
  return Object.hasOwn(moves, key) ? moves[key]?.(day) : undefined;
}

/** The same day so many months later; the last one where that month is shorter. */
function inMonth(day: IsoDate, by: number): IsoDate {
  const first = firstOf(monthOf(day), by);
  const last = addDays(firstOf(monthOf(first), 1), -1);
  const same = `${monthOf(first)}${day.slice('yyyy-mm'.length)}`;
  return same > last ? last : same;
}
