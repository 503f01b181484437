// How far an indicator came: what was reached over what was to be, as it is unless a rule of the city caps it.
import type { IndicatorId } from '../ids.js';
import type { Direction } from '../measures.js';
import type { Period } from '../periods.js';
import { indexOf, measureIn, yearsTouched } from './book.js';
import type { Explanation, ProgramBook } from './explanation.js';
import type { IndicatorFigure } from './figures.js';
import { compareRatios, isZero, over, whole } from './ratio.js';
import { resultOf } from './results.js';
import type { ReckoningRules } from './rules.js';
import { lacking, leafOf, made } from './steps.js';
import { holdsWholeYear, targetOf, termOf, untilEndOf } from './targets.js';

/**
 * The rate of an indicator in a period. One that runs on over the years has its results since the term began over the
 * target of the whole term, unless the period is a part of a year.
 */
export function rateOf(
  book: ProgramBook,
  indicator: IndicatorId,
  period: Period,
  rules: ReckoningRules,
): Explanation {
  const [term, until] = stretches(book, indicator, period);
  const target = targetOf(book, indicator, term);
  const result = resultOf(book, indicator, until, rules);
  const { direction } = measureIn(indexOf(book), indicator, period);
  return rateFrom({ figure: 'rate', indicator, period }, result, target, direction, rules);
}

/** What was reached over what was to be, of what should go up or down. */
export function rateFrom(
  figure: IndicatorFigure,
  result: Explanation,
  target: Explanation,
  direction: Direction,
  rules: ReckoningRules,
): Explanation {
  const turns = direction === 'down' && rules.downward === 'quotient';
  const lack = target.lack ?? (!turns && target.value && isZero(target.value) ? 'zero-target' : undefined);
  if (lack) return lacking(figure, lack, 'quotient', [result, target]);
  if (turns) return capped(made(figure, 'quotient', [target, result], 'zero-result'), rules);
  return capped(made(figure, direction === 'down' ? 'turned' : 'quotient', [result, target]), rules);
}

/** The period of the target, and the period of the results. */
function stretches(book: ProgramBook, indicator: IndicatorId, period: Period): readonly [Period, Period] {
  const index = indexOf(book);
  const runsOn =
    measureIn(index, indicator, period).years === 'cumulative' &&
    yearsTouched(index, indicator, period).some((year) => holdsWholeYear(year, period));
  const term = runsOn ? termOf(book, indicator) : undefined;
  const until = term === undefined ? undefined : untilEndOf(term, period);
  return [term ?? period, until ?? period];
}

function capped(rate: Explanation, { cap }: ReckoningRules): Explanation {
  if (cap === undefined || !rate.value) return rate;
  const most = over(whole(cap), whole('100'));
  if (compareRatios(rate.value, most) <= 0) return rate;
  return made(rate.figure, 'capped', [rate, leafOf(rate.figure, most, { kind: 'cap' })]);
}
