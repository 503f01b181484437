// The figures of a program or a plan that can be asked about, each by its name and with its value.
import type {
  DashboardView,
  MoneyCell,
  MoneyRow,
  PeriodFigures,
  ProgramFiguresView,
  Shown,
} from '#contract/figure-views';
import { nameOfFigure } from '#contract/why/figure-name';
import { figureLine } from './explanation-text.js';

/** A figure with what it is of, as a person says it. */
interface Listed {
  readonly shown: Shown;
  readonly about?: string;
  readonly unit?: string;
}

/** A line for each that has a value, in the order of the page. */
export function figuresOfProgram({ indicators, rate, rates, money }: ProgramFiguresView): readonly string[] {
  return listed([
    { shown: rate },
    ...rates.flatMap((each) => [{ shown: each.rate }, { shown: each.weights }]),
    ...indicators.flatMap(({ name: about, unit, years, whole }) =>
      [
        ...inPeriod(whole),
        ...years.flatMap((year) => [
          ...inPeriod(year),
          year.planned,
          year.monthlyAverage,
          ...year.parts.flatMap(inPeriod),
        ]),
      ].map((shown) => ({ shown, about, unit })),
    ),
    ...[money.whole, ...money.years].flatMap(inRow).map((shown) => ({ shown })),
  ]);
}

/** The same of a plan: over all its programs, by strategy or department, by source and by year. */
export function figuresOfPlan({ whole, groups, sources, byYear }: DashboardView): readonly string[] {
  return listed([
    ...[whole.rate, ...inCell(whole)].map((shown) => ({ shown })),
    ...groups.flatMap((group) =>
      [group.rate, ...inCell(group)].map((shown) => ({ shown, about: group.title })),
    ),
    ...sources
      .flatMap((source) => [source.whole, ...source.years].flatMap(inCell))
      .map((shown) => ({ shown })),
    ...byYear.flatMap((year) => [year.rate, ...inCell(year)]).map((shown) => ({ shown })),
  ]);
}

function inPeriod({ target, result, rate }: PeriodFigures): readonly Shown[] {
  return [target, result, rate];
}

function inRow({ whole, sources }: MoneyRow): readonly Shown[] {
  return [whole, ...sources].flatMap(inCell);
}

function inCell({ budget, spent, execution }: MoneyCell): readonly Shown[] {
  return [budget, spent, execution];
}

/** Each once: over a span of one year its figures are the year's. */
function listed(figures: readonly Listed[]): readonly string[] {
  const lines = figures
    .filter(({ shown }) => shown.text !== undefined)
    .map(({ shown, about, unit }): [string, string] => [
      nameOfFigure(shown.figure),
      figureLine(shown, { about, unit }, 'ko'),
    ]);
  return [...new Map(lines)].map(([name, line]) => `  ${name}  ${line}`);
}
