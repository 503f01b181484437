// What was to be reached of an indicator in a period: as a year or its parts have it, or over years together.
import type { IndicatorId } from '../ids.js';
import { overParts, overYears } from '../measures.js';
import { comparePeriods, contains, inCommon, monthsIn, overlap, through, type Period } from '../periods.js';
import {
  indexOf,
  measureIn,
  yearsTouched,
  yearsWithin,
  type IndexedBook,
  type YearOfIndicator,
} from './book.js';
import { areComparable } from './comparable.js';
import type { Explanation, Leaf, ProgramBook } from './explanation.js';
import type { IndicatorFigure } from './figures.js';
import { whole } from './ratio.js';
import { aggregated, lacking, leafOf, made } from './steps.js';

/** The target of an indicator in a period. */
export function targetOf(book: ProgramBook, indicator: IndicatorId, period: Period): Explanation {
  const figure = { figure: 'target', indicator, period } as const;
  const index = indexOf(book);
  const years = yearsWithin(index, indicator, period);
  const parts = years.flatMap((year) => {
    const part = inCommon(period, String(year.year));
    return part === undefined ? [] : [targetInYear(year, part)];
  });
  if (parts.length === 0) return lacking(figure, 'no-target');
  if (!areComparable(years)) return lacking(figure, 'not-comparable', 'apart', parts);
  const how = overYears(measureIn(index, indicator, period));
  return aggregated(figure, how, parts, (each) => monthsWithTarget(index, indicator, each));
}

/** What the parts of a year's target that lie in a period make together. */
export function targetOfParts(
  { year, indicator, measure, adopted }: Omit<YearOfIndicator, 'term' | 'span'>,
  period: Period,
): Explanation {
  const figure: IndicatorFigure = { figure: 'target', indicator: indicator.indicator, period };
  const parts = (indicator.parts ?? [])
    .filter((part) => overlap(part.period, period))
    .sort((a, b) => comparePeriods(a.period, b.period));
  if (parts.length === 0 || !parts.every((part) => contains(period, part.period))) {
    return lacking(figure, 'no-target');
  }
  const leaves = parts.map((part) =>
    leafOf({ ...figure, period: part.period }, whole(part.target), leafIn(year, part.period, adopted)),
  );
  return aggregated(figure, overParts(measure), leaves);
}

/** What was planned to be reached until the end of a period, over what is to be reached in the whole term. */
export function plannedOf(book: ProgramBook, indicator: IndicatorId, period: Period): Explanation {
  const figure = { figure: 'planned', indicator, period } as const;
  const term = termOf(book, indicator, period);
  const until = term && untilEndOf(term, period);
  if (term === undefined || until === undefined) return lacking(figure, 'no-target');
  return made(figure, 'quotient', [targetOf(book, indicator, until), targetOf(book, indicator, term)]);
}

/** The target of a period by the month, cut to a whole number. */
export function monthlyAverageOf(book: ProgramBook, indicator: IndicatorId, period: Period): Explanation {
  const figure = { figure: 'monthlyAverage', indicator, period } as const;
  const months = whole(String(monthsWithTarget(indexOf(book), indicator, period)));
  const target = targetOf(book, indicator, period);
  const average = made(figure, 'quotient', [target, leafOf(figure, months, { kind: 'months' })]);
  return made(figure, 'cut', [average]);
}

/** The term that a period ends in: consecutive years of one plan; undefined where no target was set until then. */
export function termOf(book: ProgramBook, indicator: IndicatorId, period: Period): Period | undefined {
  return yearsTouched(indexOf(book), indicator, period).at(-1)?.term;
}

/** From the beginning of a term to the end of a period in it; undefined where that lies beside the term. */
export function untilEndOf(term: Period, period: Period): Period | undefined {
  const within = inCommon(term, period);
  return within === undefined ? undefined : through(term, within);
}

/** The months of a period in which an indicator has a target; all of them where it has none. */
export function monthsWithTarget(index: IndexedBook, indicator: IndicatorId, period: Period): number {
  const spans = yearsWithin(index, indicator, period).flatMap(({ span }) => inCommon(span, period) ?? []);
  return spans.length === 0 ? monthsIn(period) : spans.reduce((sum, each) => sum + monthsIn(each), 0);
}

function targetInYear(of: YearOfIndicator, period: Period): Explanation {
  const { year, indicator, span, adopted } = of;
  if (!contains(period, span)) return targetOfParts(of, period);
  const figure: IndicatorFigure = { figure: 'target', indicator: indicator.indicator, period };
  return leafOf(figure, whole(indicator.target), leafIn(year, String(year), adopted));
}

function leafIn(year: number, period: Period, adopted: YearOfIndicator['adopted']): Leaf {
  return { kind: 'target', year, period, ...(adopted && { adopted }) };
}
