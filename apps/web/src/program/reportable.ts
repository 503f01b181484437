// What can be reported of a program: its indicators and budget lines as its years have them.
import { amountScales, type AmountScale, type Indicator } from '#domain/changes';
import { contains, isPeriod, overlap, startOf, type Period } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import type { MoneyFigure } from '#domain/reckoning/figures';
import type { BudgetLineId, IsoDate, ResultId } from '#domain/ids';
import type { Result } from '#domain/reported';

/** The indicators whose results are reported, as they were named last; those that follow from two others are not. */
export function reportable({ years }: Pick<IntroducedProgram, 'years'>): readonly Indicator[] {
  const all = new Map<string, Indicator>();
  for (const { indicators } of Object.values(years)) {
    for (const each of indicators) all.set(each.indicator, each);
  }
  return [...all.values()].filter(({ measure }) => measure?.ratio === undefined);
}

/** The years in which an indicator stands; all of them for one that nobody chose yet. */
export function yearsWith({ years }: Pick<IntroducedProgram, 'years'>, indicator: string): readonly number[] {
  const all = Object.values(years);
  const those = all.filter(({ indicators }) => indicators.some(isOf(indicator)));
  return (those.length > 0 ? those : all).map(({ year }) => year);
}

/** What an indicator is counted in in a period; as it was named last where no plan of those years has it. */
export function unitOf(program: Pick<IntroducedProgram, 'years'>, indicator: string, period: Period): string {
  const of = inYearOf(program, indicator, period) ?? reportable(program).find(isOf(indicator));
  return of?.unit ?? '';
}

/** What was to be reached of an indicator in exactly that period; undefined where no plan says. */
export function targetOf(program: Pick<IntroducedProgram, 'years'>, indicator: string, period: Period) {
  const of = inYearOf(program, indicator, period);
  if (!of) return undefined;
  const part = of.parts?.find((each) => each.period === period);
  const value = part?.target ?? (/^\d{4}$/.test(period) ? of.target : undefined);
  return value === undefined ? undefined : { value, unit: of.unit };
}

function inYearOf({ years }: Pick<IntroducedProgram, 'years'>, indicator: string, period: Period) {
  return years[Number(period.slice(0, 4))]?.indicators.find(isOf(indicator));
}

function isOf(indicator: string) {
  return (each: Indicator) => each.indicator === indicator;
}

/** A line of the table in which results are entered. */
export interface BegunPeriod {
  readonly indicator: Indicator;
  readonly period: Period;
  /** What stands in it already. */
  readonly result?: StandingResult | undefined;
}

export type StandingResult = Result & { readonly id: ResultId };

/** What of a year has begun: the parts of each indicator, or the whole year where it has none. */
export function begunPeriods(
  { years, results }: Pick<IntroducedProgram, 'years' | 'results'>,
  year: number,
  today: IsoDate,
): readonly BegunPeriod[] {
  const standing = Object.entries(results)
    .filter(([, { status }]) => status !== 'withdrawn')
    .map(([id, result]): StandingResult => ({ ...result, id }));
  return (years[year]?.indicators ?? [])
    .filter(({ measure }) => measure?.ratio === undefined)
    .flatMap((indicator) =>
      partsOf(indicator, year)
        .filter((period) => startOf(period) <= today)
        .map((period) => ({
          indicator,
          period,
          result: standing.find(
            (each) => each.indicator === indicator.indicator && overlap(each.period, period),
          ),
        })),
    );
}

/** What was planned for a program, and what has been spent of it. */
export type Budgeted = Pick<IntroducedProgram, 'years' | 'spending'>;

/** What was recorded of a budget line of a year until the latest day; undefined where nothing was. */
export function latestSpending({ spending }: Pick<Budgeted, 'spending'>, line: BudgetLineId, year: number) {
  return Object.entries(spending)
    .map(([id, each]) => ({ ...each, id }))
    .filter((each) => each.line === line && each.year === year)
    .toSorted((one, other) => (one.until < other.until ? 1 : -1))
    .at(0);
}

/** A budget line as a year has it; undefined where it does not. */
export function lineOf({ years }: Pick<Budgeted, 'years'>, line: BudgetLineId, year: number) {
  return years[year]?.budget.find((each) => each.line === line);
}

/** What a sum of money is counted in: the finest of what its lines are; undefined where there is none. */
export function scaleOfSum(
  { years }: Pick<Budgeted, 'years'>,
  { period, source, item }: Omit<MoneyFigure, 'figure'>,
): AmountScale | undefined {
  const scales = Object.values(years)
    .filter(({ year }) => overlap(period, String(year)))
    .flatMap(({ budget }) => budget)
    .filter((line) => (source ?? line.source) === line.source && (item ?? line.item) === line.item)
    .map(({ scale }) => scale);
  return amountScales.find((scale) => scales.includes(scale));
}

function partsOf({ parts = [] }: Indicator, year: number): readonly Period[] {
  const own = parts
    .map(({ period }) => period)
    .filter((period) => isPeriod(period) && contains(String(year), period));
  return own.length > 0 ? own : [String(year)];
}
