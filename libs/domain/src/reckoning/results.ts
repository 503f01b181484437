// What was reached of an indicator in a period: its results put together, or one indicator's over another's.
import type { IndicatorId } from '../ids.js';
import { overParts, overYears, type RatioOf } from '../measures.js';
import { comparePeriods, contains, inCommon, overlap, yearsOf, type Period } from '../periods.js';
import { lastSaid } from '../reported.js';
import { indexOf, measureIn, yearsTouched, yearsWithin, type StandingResult } from './book.js';
import { areComparable } from './comparable.js';
import type { Explanation, ProgramBook } from './explanation.js';
import { whole } from './ratio.js';
import type { ReckoningRules } from './rules.js';
import { aggregated, lacking, leafOf, made } from './steps.js';
import { monthsWithTarget } from './targets.js';

/** The result of an indicator in a period, so far. */
export function resultOf(
  book: ProgramBook,
  indicator: IndicatorId,
  period: Period,
  rules: ReckoningRules,
): Explanation {
  return resultBeside(book, indicator, period, rules, []);
}

function resultBeside(
  book: ProgramBook,
  indicator: IndicatorId,
  period: Period,
  rules: ReckoningRules,
  above: readonly IndicatorId[],
): Explanation {
  if (above.includes(indicator)) return lacking({ figure: 'result', indicator, period }, 'circular');
  const { ratio, years } = measureIn(indexOf(book), indicator, period);
  if (!ratio) return reportedIn(book, indicator, period, rules);
  const of = (one: IndicatorId, within: Period): Explanation =>
    resultBeside(book, one, within, rules, [...above, indicator]);
  const isSummed = years === 'sum' || years === 'cumulative';
  const isOfBoth =
    yearsOf(period).length === 1 ||
    (isSummed && areComparable(yearsWithin(indexOf(book), indicator, period)));
  return isOfBoth
    ? ratioOf(book, indicator, period, ratio, of)
    : overItsYears(book, indicator, period, (year) => ratioOf(book, indicator, year, ratio, of));
}

/** What both reached in all of the period, one over the other. */
function ratioOf(
  book: ProgramBook,
  indicator: IndicatorId,
  period: Period,
  ratio: RatioOf,
  of: (one: IndicatorId, within: Period) => Explanation,
): Explanation {
  const figure = { figure: 'result', indicator, period } as const;
  const both = [of(ratio.over, period), of(ratio.under, period)];
  const quotient = made(figure, 'quotient', both, 'zero-result');
  const at = yearsTouched(indexOf(book), indicator, period).at(-1);
  const times = leafOf(figure, whole(ratio.times), {
    kind: 'times',
    year: at?.year ?? 0,
    ratio,
    ...(at?.adopted && { adopted: at.adopted }),
  });
  return made(figure, 'factor', [quotient, times]);
}

function reportedIn(
  book: ProgramBook,
  indicator: IndicatorId,
  period: Period,
  rules: ReckoningRules,
): Explanation {
  const figure = { figure: 'result', indicator, period } as const;
  const index = indexOf(book);
  const results = index.results.get(indicator);
  const longer = results?.overYears.filter((result) => overlap(result.period, period)) ?? [];
  const within = longer.filter((result) => contains(period, result.period));
  if (!results || within.length < longer.length)
    return lacking(figure, results ? 'only-longer' : 'no-result');
  const inOne = (part: Period, year: number): Explanation => {
    const at = { ...figure, period: part };
    const known = inYear(results.byYear.get(year) ?? [], part);
    if (known === undefined || known === 'only-longer') return lacking(at, known ?? 'no-result');
    return aggregated(
      at,
      overParts(measureIn(index, indicator, String(year))),
      known.map((result) => reported(result, rules)),
    );
  };
  return overItsYears(
    book,
    indicator,
    period,
    inOne,
    within.map((result) => reported(result, rules)),
  );
}

/** What the years of a period make together, those without a result left out; `beside` is what was reported over years. */
function overItsYears(
  book: ProgramBook,
  indicator: IndicatorId,
  period: Period,
  resultIn: (part: Period, year: number) => Explanation,
  beside: readonly Explanation[] = [],
): Explanation {
  const figure = { figure: 'result', indicator, period } as const;
  const index = indexOf(book);
  const years = yearsOf(period).flatMap((year) => {
    const part = inCommon(period, String(year));
    return part === undefined ? [] : [resultIn(part, year)];
  });
  const all = inOrder([...beside, ...years.filter(({ lack }) => lack !== 'no-result')]);
  if (all.length === 0) return lacking(figure, 'no-result');
  if (!areComparable(yearsWithin(index, indicator, period)))
    return lacking(figure, 'not-comparable', 'apart', all);
  const how = overYears(measureIn(index, indicator, period));
  return aggregated(figure, how, all, (each) => monthsWithTarget(index, indicator, each));
}

/** Those results of a year that lie in a period; undefined where there are none. */
function inYear(
  results: readonly StandingResult[],
  period: Period,
): readonly StandingResult[] | 'only-longer' | undefined {
  const touched = results.filter((result) => overlap(result.period, period));
  if (touched.length === 0) return undefined;
  return touched.every((result) => contains(period, result.period)) ? touched : 'only-longer';
}

function reported(result: StandingResult, { counted }: ReckoningRules): Explanation {
  const verified = result.status === 'confirmed' && counted === 'verified';
  const { by, on } = lastSaid(result);
  return leafOf(
    { figure: 'result', indicator: result.indicator, period: result.period },
    whole(verified ? result.verified : result.claimed),
    {
      kind: 'result',
      id: result.id,
      counted: verified ? 'verified' : 'claimed',
      by,
      on,
      ...(result.status === 'confirmed' && {
        confirmed: { by: result.confirmedBy, on: result.confirmedOn },
      }),
    },
    result.status === 'provisional',
  );
}

function inOrder(parts: readonly Explanation[]): readonly Explanation[] {
  return [...parts].sort((a, b) => comparePeriods(a.figure.period, b.figure.period));
}
