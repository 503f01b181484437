// For what of an indicator's targets results were reported: whether anything is still to come, and how far they reach.
import type { IndicatorId } from '../ids.js';
import { overParts } from '../measures.js';
import { comparePeriods, endOf, inCommon, monthsIn, overlap, through, type Period } from '../periods.js';
import { indexOf, yearsWithin, type YearOfIndicator } from './book.js';
import type { ProgramBook } from './explanation.js';

/** What results are awaited of: the parts of a year's target, or the year. */
export function piecesOf({ year, indicator }: YearOfIndicator): readonly Period[] {
  const parts = indicator.parts?.map(({ period }) => period) ?? [];
  return parts.length === 0 ? [String(year)] : parts;
}

/**
 * Whether results cover all that has a target in its year: of a level its end is enough, and of an indicator that follows
 * from others, those of both count.
 */
export function isReported(
  book: ProgramBook,
  of: YearOfIndicator,
  above: readonly IndicatorId[] = [],
): boolean {
  const { indicator } = of.indicator;
  const { ratio } = of.measure;
  if (!ratio) {
    const reported = reportedPeriods(book, indicator);
    const isKnown = overParts(of.measure) === 'last' ? isEndCovered : isCovered;
    return piecesOf(of).every((piece) => isKnown(piece, reported));
  }
  const asked = [...above, indicator];
  return (indexOf(book).indicatorsIn.get(of.year) ?? [])
    .filter(
      ({ indicator: { indicator: id } }) => (id === ratio.over || id === ratio.under) && !asked.includes(id),
    )
    .every((each) => isReported(book, each, asked));
}

/**
 * From the beginning of a period to where the results of an indicator reach without a gap: all of the period where
 * nothing is missing in it, and nothing where the first of its targets has no result.
 */
export function reportedInARow(
  book: ProgramBook,
  indicator: IndicatorId,
  period: Period,
): Period | undefined {
  const reported = reportedPeriods(book, indicator);
  const pieces = yearsWithin(indexOf(book), indicator, period)
    .flatMap(piecesOf)
    .flatMap((piece) => inCommon(piece, period) ?? [])
    .sort(comparePeriods);
  const gap = pieces.findIndex((piece) => !isCovered(piece, reported));
  if (gap < 0) return period;
  const [first, last] = [pieces[0], pieces[gap - 1]];
  return first && last && through(first, last);
}

/** The periods that results of an indicator are of. */
export function reportedPeriods(book: ProgramBook, indicator: IndicatorId): readonly Period[] {
  const results = indexOf(book).results.get(indicator);
  const all = [...(results?.overYears ?? []), ...[...(results?.byYear.values() ?? [])].flat()];
  return all.map(({ period }) => period);
}

/** Results never overlap, so their months are counted once. */
function isCovered(period: Period, reported: readonly Period[]): boolean {
  const months = reported.flatMap((each) => {
    const shared = inCommon(period, each);
    return shared === undefined ? [] : [monthsIn(shared)];
  });
  return months.reduce((sum, each) => sum + each, 0) === monthsIn(period);
}

function isEndCovered(period: Period, reported: readonly Period[]): boolean {
  return reported.some((each) => overlap(period, each) && endOf(period) <= endOf(each));
}
