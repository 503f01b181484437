// How far a whole program came: the mean of its indicators' rates, each counting what the plan weighs it.
import { yearsOf, type Period } from '../periods.js';
import { indexOf, type IndexedBook, type YearOfIndicator } from './book.js';
import type { Explanation, ProgramBook } from './explanation.js';
import { whole } from './ratio.js';
import { rateOf } from './rates.js';
import type { ReckoningRules } from './rules.js';
import { lacking, leafOf, made, meanOfRates } from './steps.js';

/** The rate of a program: its indicators' rates as they are weighed, or all alike where none is. */
export function programRateOf(book: ProgramBook, period: Period, rules: ReckoningRules): Explanation {
  const standing = indicatorsTouched(indexOf(book), period);
  const weighed = standing.some(({ indicator }) => indicator.weight !== undefined);
  return meanOfRates(
    { figure: 'programRate', period },
    weighed ? 'weightedMean' : 'mean',
    standing.map(({ indicator: { indicator, weight = weighed ? undefined : '1' } }) => ({
      rate: rateOf(book, indicator, period, rules),
      ...(weight !== undefined && { weight: whole(weight) }),
    })),
  );
}

/** The sum of the weights of a program's indicators, in percent, as the last year of the period has them. */
export function weightsOf(book: ProgramBook, period: Period): Explanation {
  const index = indexOf(book);
  const year = yearsOf(period).findLast((each) => index.indicatorsIn.has(each));
  const leaves = (year === undefined ? [] : (index.indicatorsIn.get(year) ?? [])).flatMap(weightLeaf);
  const figure = { figure: 'weights', period } as const;
  return leaves.length === 0 ? lacking(figure, 'no-weights') : made(figure, 'sum', leaves);
}

/** The indicators that stand in a year of the period, each as the last of them has it. */
function indicatorsTouched(index: IndexedBook, period: Period): readonly YearOfIndicator[] {
  const years = new Set(yearsOf(period));
  return [...index.indicators.values()].flatMap(
    (ofIndicator) => ofIndicator.findLast(({ year }) => years.has(year)) ?? [],
  );
}

function weightLeaf({ year, indicator, adopted }: YearOfIndicator): readonly Explanation[] {
  if (indicator.weight === undefined) return [];
  const leaf = {
    kind: 'weight',
    year,
    indicator: indicator.indicator,
    ...(adopted && { adopted }),
  } as const;
  return [leafOf({ figure: 'weights', period: String(year) }, whole(indicator.weight), leaf)];
}
