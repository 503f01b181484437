// What can be reported of a program: its indicators and budget lines as its years have them.
import type { Indicator } from '#domain/changes';
import { contains, isPeriod, overlap, startOf, type Period } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import type { IsoDate } from '#domain/ids';

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
  const those = all.filter(({ indicators }) => indicators.some((each) => each.indicator === indicator));
  return (those.length > 0 ? those : all).map(({ year }) => year);
}

/** What was to be reached of an indicator in exactly that period; undefined where no plan says. */
export function targetOf({ years }: Pick<IntroducedProgram, 'years'>, indicator: string, period: Period) {
  const of = years[Number(period.slice(0, 4))]?.indicators.find((each) => each.indicator === indicator);
  if (!of) return undefined;
  const part = of.parts?.find((each) => each.period === period);
  const value = part?.target ?? (/^\d{4}$/.test(period) ? of.target : undefined);
  return value === undefined ? undefined : { value, unit: of.unit };
}

/** A line of the table in which results are entered. */
export interface OpenPeriod {
  readonly indicator: Indicator;
  readonly period: Period;
}

/** What of a year has begun and has no result yet: the parts of each indicator, or the whole year where it has none. */
export function openPeriods(
  { years, results }: Pick<IntroducedProgram, 'years' | 'results'>,
  year: number,
  today: IsoDate,
): readonly OpenPeriod[] {
  const standing = Object.values(results).filter(({ status }) => status !== 'withdrawn');
  const isReported = (indicator: string, period: Period) =>
    standing.some((each) => each.indicator === indicator && overlap(each.period, period));
  return (years[year]?.indicators ?? [])
    .filter(({ measure }) => measure?.ratio === undefined)
    .flatMap((indicator) =>
      partsOf(indicator, year)
        .filter((period) => startOf(period) <= today && !isReported(indicator.indicator, period))
        .map((period) => ({ indicator, period })),
    );
}

function partsOf({ parts = [] }: Indicator, year: number): readonly Period[] {
  const own = parts
    .map(({ period }) => period)
    .filter((period) => isPeriod(period) && contains(String(year), period));
  return own.length > 0 ? own : [String(year)];
}
