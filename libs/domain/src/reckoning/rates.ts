// How far an indicator came: what was reached over what was to be, as it is unless a rule of the city caps it.
import type { IndicatorId } from '../ids.js';
import { overParts, overYears, type Direction, type Measure } from '../measures.js';
import { contains, yearsOf, type Period } from '../periods.js';
import { indexOf, measureIn, yearsTouched } from './book.js';
import { reportedInARow } from './coverage.js';
import type { Explanation, ProgramBook } from './explanation.js';
import type { IndicatorFigure } from './figures.js';
import { compareRatios, isZero, over, whole } from './ratio.js';
import { resultOf } from './results.js';
import type { ReckoningRules } from './rules.js';
import { lacking, leafOf, made } from './steps.js';
import { targetOf, untilEndOf } from './targets.js';

/**
 * The rate of an indicator in a period. One that runs on over the years has its results since the term began over the
 * target of the whole term, unless the period is a part of a year, or goes beyond the term. Where less is better and
 * periods add up, what was reached so far is held against what was to be by then, lest a year look best when it begins.
 */
export function rateOf(
  book: ProgramBook,
  indicator: IndicatorId,
  period: Period,
  rules: ReckoningRules,
): Explanation {
  const figure = { figure: 'rate', indicator, period } as const;
  const measure = measureIn(indexOf(book), indicator, period);
  const [term, until] = stretches(book, indicator, period, measure);
  const of = (target: Period, result: Period): Explanation =>
    rateFrom(
      figure,
      resultOf(book, indicator, result, rules),
      targetOf(book, indicator, target),
      measure.direction,
      rules,
    );
  const asked = of(term, until);
  if (!asked.value || measure.direction === 'up' || !addsUp(measure, until)) return asked;
  const soFar = reportedInARow(book, indicator, until);
  if (soFar === term) return asked;
  const rate = soFar === undefined ? undefined : of(soFar, soFar);
  return rate?.value ? rate : lacking(figure, 'not-whole', 'apart', (rate ?? asked).parts);
}

/** What was reached over what was to be, of what should go up or down. */
export function rateFrom(
  figure: IndicatorFigure,
  result: Explanation,
  target: Explanation,
  direction: Direction,
  rules: ReckoningRules,
): Explanation {
  if (target.lack) return lacking(figure, target.lack, 'quotient', [result, target]);
  if (direction === 'down') return capped(rateOfLess(figure, result, target, rules), rules);
  if (target.value && isZero(target.value))
    return lacking(figure, 'zero-target', 'quotient', [result, target]);
  return capped(made(figure, 'quotient', [result, target]), rules);
}

/** Nothing at all is all that can be asked for; and where that is what was asked for, anything else is nothing reached. */
function rateOfLess(
  figure: IndicatorFigure,
  result: Explanation,
  target: Explanation,
  { downward }: ReckoningRules,
): Explanation {
  const turns = downward === 'quotient' || (target.value !== undefined && isZero(target.value));
  if (!turns) return made(figure, 'turned', [result, target]);
  return made(figure, result.value && isZero(result.value) ? 'inFull' : 'quotient', [target, result]);
}

/** The period of the target, and the period of the results. */
function stretches(
  book: ProgramBook,
  indicator: IndicatorId,
  period: Period,
  { years }: Measure,
): readonly [Period, Period] {
  const touched = yearsTouched(indexOf(book), indicator, period);
  const [first, last] = [touched[0], touched.at(-1)];
  const runsOn =
    years === 'cumulative' &&
    first?.term === last?.term &&
    touched.some(({ span }) => contains(period, span));
  const until = runsOn && last ? untilEndOf(last.term, period) : undefined;
  return last && until !== undefined ? [last.term, until] : [period, period];
}

/** Whether a figure of a period grows with each part of it that is reported. */
function addsUp(measure: Measure, period: Period): boolean {
  return overParts(measure) === 'sum' || (overYears(measure) === 'sum' && yearsOf(period).length > 1);
}

function capped(rate: Explanation, { cap }: ReckoningRules): Explanation {
  if (cap === undefined || !rate.value) return rate;
  const most = over(whole(cap), whole('100'));
  if (compareRatios(rate.value, most) <= 0) return rate;
  return made(rate.figure, 'capped', [rate, leafOf(rate.figure, most, { kind: 'cap' })]);
}
