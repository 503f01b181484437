// Finds targets that ask for less than was reached before: in the last year that is over and was reported whole.
import { yearOf } from '../dates.js';
import type { IsoDate } from '../ids.js';
import { overParts } from '../measures.js';
import { monthsIn } from '../periods.js';
import { indexOf, type YearOfIndicator } from './book.js';
import type { Found } from './contradiction.js';
import { breaksBetween } from './comparable.js';
import { isReported } from './coverage.js';
import { explain } from './explain.js';
import type { Explanation, ProgramBook } from './explanation.js';
import { compareRatios, whole } from './ratio.js';
import type { ReckoningRules } from './rules.js';
import { printedOf } from './shown.js';

interface Reached {
  readonly of: YearOfIndicator;
  readonly result: Explanation;
}

/** Every target that lies below the last result before it; above it, where less is better. */
export function foundBelowLast(book: ProgramBook, rules: ReckoningRules, today: IsoDate): readonly Found[] {
  return [...indexOf(book).indicators.values()].flatMap((years) => {
    const reached = years.flatMap((each) => reachedIn(book, each, rules, today) ?? []);
    return years.flatMap((each): readonly Found[] => {
      const { indicator, target } = each.indicator;
      const last = reached.findLast(({ of }) => of.year < each.year);
      if (!last || !isComparable(last.of, each) || !isLess(each, last.result)) return [];
      const at = { figure: 'target', indicator, period: String(each.year) } as const;
      const follows = printedOf(last.result);
      return [{ kind: 'belowLast', at, says: target, ...(follows !== undefined && { follows }) }];
    });
  });
}

/** What was reached in a year; undefined where it is not over, or not all of it was reported that something was due in. */
function reachedIn(
  book: ProgramBook,
  of: YearOfIndicator,
  rules: ReckoningRules,
  today: IsoDate,
): Reached | undefined {
  const { year, indicator } = of;
  if (year >= yearOf(today) || !isReported(book, of)) return undefined;
  const asked = { figure: 'result', indicator: indicator.indicator, period: String(year) } as const;
  const result = explain(book, asked, rules);
  return result.value && { of, result };
}

/** Counted and reckoned alike; what is summed, over as many months: half a year at the end of a term asks for less. */
function isComparable(before: YearOfIndicator, after: YearOfIndicator): boolean {
  return (
    breaksBetween(before, after).length === 0 &&
    (overParts(after.measure) !== 'sum' || monthsIn(before.span) === monthsIn(after.span))
  );
}

function isLess(asked: YearOfIndicator, { value }: Explanation): boolean {
  if (!value) return false;
  const order = compareRatios(whole(asked.indicator.target), value);
  return asked.measure.direction === 'up' ? order < 0 : order > 0;
}
