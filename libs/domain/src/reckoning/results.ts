// What was reached of an indicator in a period: its results put together, or one indicator's over another's.
import type { IndicatorId } from '../ids.js';
import { plainMeasure, type RatioOf } from '../measures.js';
import { comparePeriods, contains, inCommon, overlap, yearsOf, type Period } from '../periods.js';
import { indexOf, measureIn, yearsTouched, type StandingResult } from './book.js';
import { lastSaid } from '../reported.js';
import type { Explanation, ProgramBook } from './explanation.js';
import { whole } from './ratio.js';
import type { ReckoningRules } from './rules.js';
import { aggregated, lacking, leafOf, made } from './steps.js';
import { overYears } from './targets.js';

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
  const { ratio } = measureIn(indexOf(book), indicator, period);
  return ratio
    ? ratioOf(book, indicator, period, rules, ratio, above)
    : reportedIn(book, indicator, period, rules);
}

function ratioOf(
  book: ProgramBook,
  indicator: IndicatorId,
  period: Period,
  rules: ReckoningRules,
  ratio: RatioOf,
  above: readonly IndicatorId[],
): Explanation {
  const figure = { figure: 'result', indicator, period } as const;
  const of = (one: IndicatorId): Explanation => resultBeside(book, one, period, rules, [...above, indicator]);
  const quotient = made(figure, 'quotient', [of(ratio.over), of(ratio.under)], 'zero-result');
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
  const years = yearsOf(period).flatMap((year) => {
    const part = inCommon(period, String(year));
    const known = part === undefined ? undefined : inYear(results.byYear.get(year) ?? [], part);
    if (part === undefined || known === undefined) return [];
    const at = { ...figure, period: part };
    if (known === 'only-longer') return [lacking(at, known)];
    const { parts } =
      index.indicatorsIn.get(year)?.find((each) => each.indicator.indicator === indicator)?.indicator
        .measure ?? plainMeasure;
    return [
      aggregated(
        at,
        parts,
        known.map((result) => reported(result, rules)),
      ),
    ];
  });
  const all = [...within.map((result) => reported(result, rules)), ...years];
  if (all.length === 0) return lacking(figure, 'no-result');
  return aggregated(figure, overYears(measureIn(index, indicator, period).years), inOrder(all));
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
