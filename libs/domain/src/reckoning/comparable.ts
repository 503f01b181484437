// What keeps two years of an indicator from being compared, or put together: another unit, direction or way of reckoning.
import type { Measure } from '../measures.js';
import type { YearOfIndicator } from './book.js';
import type { ComparisonBreak } from './trend-words.js';

/** What breaks the comparison between a year and the one before it; empty where nothing does. */
export function breaksBetween(before: YearOfIndicator, after: YearOfIndicator): readonly ComparisonBreak[] {
  const [one, other] = [before.measure, after.measure];
  return [
    ...(before.indicator.unit === after.indicator.unit ? [] : (['unit-changed'] as const)),
    ...(one.direction === other.direction ? [] : (['direction-changed'] as const)),
    ...(one.parts === other.parts && isSameRatio(one, other) ? [] : (['measure-changed'] as const)),
  ];
}

/** Whether years, in their order, can be put together into one figure. */
export function areComparable(years: readonly YearOfIndicator[]): boolean {
  return years.every((after, index) => {
    const before = years[index - 1];
    return !before || breaksBetween(before, after).length === 0;
  });
}

/** One follows from two others, or neither does: which they are has other ids in other programs. */
function isSameRatio({ ratio: one }: Measure, { ratio: other }: Measure): boolean {
  return one?.times === other?.times;
}
