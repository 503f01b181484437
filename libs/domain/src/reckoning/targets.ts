// What was to be reached of an indicator in a period: as a year or its parts have it, or over years together.
import type { IndicatorId } from '../ids.js';
import type { Aggregation, YearAggregation } from '../measures.js';
import { plainMeasure } from '../measures.js';
import {
  comparePeriods,
  contains,
  inCommon,
  monthsIn,
  overlap,
  through,
  yearsFrom,
  yearsOf,
  type Period,
} from '../periods.js';
import { indexOf, measureIn, type YearOfIndicator } from './book.js';
import type { Explanation, Leaf, ProgramBook } from './explanation.js';
import type { IndicatorFigure } from './figures.js';
import { whole } from './ratio.js';
import { aggregated, lacking, leafOf, made } from './steps.js';

/** The target of an indicator in a period. */
export function targetOf(book: ProgramBook, indicator: IndicatorId, period: Period): Explanation {
  const figure = { figure: 'target', indicator, period } as const;
  const index = indexOf(book);
  const touched = yearsOf(period);
  const parts = (index.indicators.get(indicator) ?? []).flatMap((year) => {
    const part = touched.includes(year.year) ? inCommon(period, String(year.year)) : undefined;
    return part === undefined ? [] : [targetInYear(year, part)];
  });
  if (parts.length === 0) return lacking(figure, 'no-target');
  return aggregated(figure, overYears(measureIn(index, indicator, period).years), parts);
}

/** What was planned to be reached until the end of a period, over what is to be reached in the whole term. */
export function plannedOf(book: ProgramBook, indicator: IndicatorId, period: Period): Explanation {
  const figure = { figure: 'planned', indicator, period } as const;
  const term = termOf(book, indicator);
  const until = term && untilEndOf(term, period);
  if (until === undefined) return lacking(figure, 'no-target');
  return made(figure, 'quotient', [
    targetOf(book, indicator, until),
    targetOf(book, indicator, term ?? until),
  ]);
}

/** The target of a period by the month, cut to a whole number. */
export function monthlyAverageOf(book: ProgramBook, indicator: IndicatorId, period: Period): Explanation {
  const figure = { figure: 'monthlyAverage', indicator, period } as const;
  const months = whole(String(monthsIn(spanWithin(book, indicator, period))));
  const target = targetOf(book, indicator, period);
  const average = made(figure, 'quotient', [target, leafOf(figure, months, { kind: 'months' })]);
  return made(figure, 'cut', [average]);
}

/** All years that a book has for an indicator, as one period; undefined where it has none. */
export function termOf(book: ProgramBook, indicator: IndicatorId): Period | undefined {
  const years = indexOf(book).indicators.get(indicator) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  return first && last && yearsFrom(first.year, last.year);
}

/** From the beginning of a term to the end of a period in it; undefined where that lies before the term. */
export function untilEndOf(term: Period, period: Period): Period | undefined {
  const within = inCommon(term, period);
  return within === undefined ? undefined : through(term, within);
}

/** Whether a period holds all of a year in which an indicator has a target; some years begin or end half-way. */
export function holdsWholeYear({ year, indicator }: YearOfIndicator, period: Period): boolean {
  const [only, ...more] = indicator.parts ?? [];
  return contains(period, more.length === 0 && only ? only.period : String(year));
}

/** How years make one figure: a running total is their sum. */
export function overYears(aggregation: YearAggregation): Aggregation {
  return aggregation === 'cumulative' ? 'sum' : aggregation;
}

function targetInYear(of: YearOfIndicator, period: Period): Explanation {
  const { year, indicator, adopted } = of;
  const figure: IndicatorFigure = { figure: 'target', indicator: indicator.indicator, period };
  const leaf = (at: Period): Leaf => ({ kind: 'target', year, period: at, ...(adopted && { adopted }) });
  if (holdsWholeYear(of, period)) return leafOf(figure, whole(indicator.target), leaf(String(year)));
  const parts = (indicator.parts ?? [])
    .filter((part) => overlap(part.period, period))
    .sort((a, b) => comparePeriods(a.period, b.period));
  if (parts.length === 0 || !parts.every((part) => contains(period, part.period))) {
    return lacking(figure, 'no-target');
  }
  const leaves = parts.map((part) =>
    leafOf({ ...figure, period: part.period }, whole(part.target), leaf(part.period)),
  );
  return aggregated(figure, (indicator.measure ?? plainMeasure).parts, leaves);
}

/** A period as far as an indicator's only part of that year reaches. */
function spanWithin(book: ProgramBook, indicator: IndicatorId, period: Period): Period {
  const [first, ...later] = (indexOf(book).indicators.get(indicator) ?? []).filter(({ year }) =>
    overlap(String(year), period),
  );
  const [only, ...more] = first?.indicator.parts ?? [];
  return only && more.length === 0 && later.length === 0 ? (inCommon(only.period, period) ?? period) : period;
}
