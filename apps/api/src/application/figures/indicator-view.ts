// An indicator over the years of its program, with its parts, as the program's page shows it.
import type {
  IndicatorFiguresView,
  IndicatorYearFigures,
  PeriodFigures,
  TouchingOpinion,
} from '#contract/figure-views';
import type { Indicator } from '#domain/changes';
import type { IndicatorId } from '#domain/ids';
import { measureOf } from '#domain/measures';
import { comparePeriods, contains, yearsFrom, type Period } from '#domain/periods';
import type { IntroducedProgram, ProgramYear } from '#domain/program/states';
import type { Printed } from './shown.js';

/** An indicator in a year. */
interface InYear {
  readonly year: ProgramYear;
  readonly indicator: Indicator;
}

/** Every indicator that a program has or had, in the order in which they came. */
export function indicatorViews(
  program: IntroducedProgram,
  printed: Printed,
  opinions: (indicator: IndicatorId) => readonly TouchingOpinion[],
): readonly IndicatorFiguresView[] {
  const byIndicator = new Map<IndicatorId, [InYear, ...InYear[]]>();
  for (const year of Object.values(program.years).sort((one, other) => one.year - other.year)) {
    for (const indicator of year.indicators) {
      const known = byIndicator.get(indicator.indicator);
      if (known) known.push({ year, indicator });
      else byIndicator.set(indicator.indicator, [{ year, indicator }]);
    }
  }
  return [...byIndicator].map(([id, years]) =>
    viewOf(id, years, { program, printed, opinions: opinions(id) }),
  );
}

interface Around {
  readonly program: IntroducedProgram;
  readonly printed: Printed;
  readonly opinions: readonly TouchingOpinion[];
}

function viewOf(
  id: IndicatorId,
  years: readonly [InYear, ...InYear[]],
  { program, printed, opinions }: Around,
): IndicatorFiguresView {
  const [first] = years;
  const last = years.at(-1) ?? first;
  const results = Object.entries(program.results)
    .flatMap(([resultId, result]) => (result.indicator === id ? [{ ...result, id: resultId }] : []))
    .sort((one, other) => comparePeriods(one.period, other.period));
  const reported = results.flatMap(({ status, period }) => (status === 'withdrawn' ? [] : [period]));
  const { name, unit } = last.indicator;
  return {
    indicator: id,
    name,
    unit,
    measure: measureOf(last.indicator),
    continues: first.indicator.continues ?? [],
    years: years.map((each) => yearOf(id, each, reported, printed)),
    whole: periodFigures(id, yearsFrom(first.year.year, last.year.year), printed),
    results,
    opinions,
  };
}

function yearOf(
  id: IndicatorId,
  { year: { year, adopted }, indicator }: InYear,
  reported: readonly Period[],
  printed: Printed,
): IndicatorYearFigures {
  const { name, unit, weight, derived, parts = [] } = indicator;
  const period = String(year);
  return {
    ...periodFigures(id, period, printed),
    year,
    name,
    unit,
    measure: measureOf(indicator),
    ...(weight === undefined ? {} : { weight }),
    ...(derived ? { derived } : {}),
    planned: printed({ figure: 'planned', indicator: id, period }),
    monthlyAverage: printed({ figure: 'monthlyAverage', indicator: id, period }),
    ...(adopted ? { adopted } : {}),
    parts: partsOf(period, [...parts.map((part) => part.period), ...reported]).map((part) =>
      periodFigures(id, part, printed),
    ),
  };
}

/** What lies within a year and is less than it. */
function partsOf(year: Period, periods: readonly Period[]): readonly Period[] {
  return [...new Set(periods)]
    .filter((period) => contains(year, period) && !contains(period, year))
    .sort(comparePeriods);
}

function periodFigures(indicator: IndicatorId, period: Period, printed: Printed): PeriodFigures {
  return {
    period,
    target: printed({ figure: 'target', indicator, period }),
    result: printed({ figure: 'result', indicator, period }),
    rate: printed({ figure: 'rate', indicator, period }),
  };
}
