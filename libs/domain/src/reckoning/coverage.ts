// For what of a year's target results were reported: whether anything is still to come.
import { inCommon, monthsIn, type Period } from '../periods.js';
import { indexOf, type YearOfIndicator } from './book.js';
import type { ProgramBook } from './explanation.js';

/** The part of its year in which an indicator has a target: a term may begin or end half-way. */
export function spanOf({ year, indicator }: YearOfIndicator): Period {
  const [only, ...more] = indicator.parts ?? [];
  return only && more.length === 0 ? only.period : String(year);
}

/** Whether results cover all that has a target in its year; of an indicator that follows from others, those say so. */
export function isReported(book: ProgramBook, of: YearOfIndicator): boolean {
  const { year, indicator } = of;
  if (indicator.measure?.ratio) return true;
  const results = indexOf(book).results.get(indicator.indicator);
  const reported = [...(results?.byYear.get(year) ?? []), ...(results?.overYears ?? [])].map(
    ({ period }) => period,
  );
  const due = indicator.parts?.map(({ period }) => period) ?? [];
  return (due.length === 0 ? [String(year)] : due).every((period) => isCovered(period, reported));
}

/** Results never overlap, so their months are counted once. */
function isCovered(period: Period, reported: readonly Period[]): boolean {
  const months = reported.flatMap((each) => {
    const shared = inCommon(period, each);
    return shared === undefined ? [] : [monthsIn(shared)];
  });
  return months.reduce((sum, each) => sum + each, 0) === monthsIn(period);
}
