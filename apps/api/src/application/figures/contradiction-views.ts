// What does not add up in a program, with what it is about in words.
import type { ContradictionView } from '#contract/figure-views';
import type { Indicator } from '#domain/changes';
import type { IndicatorId, ProgramId } from '#domain/ids';
import { yearsOf, type Period } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import type { Contradiction } from '#domain/reckoning/contradiction';

/** The same, named. */
export function contradictionViews(
  id: ProgramId,
  program: IntroducedProgram,
  found: readonly Contradiction[],
): readonly ContradictionView[] {
  return found.map((each) => ({
    ...each,
    program: id,
    programName: program.name,
    ...aboutIndicator(program, each),
  }));
}

/** An indicator as the last year of a period has it, or else as it was last; undefined where the program never had it. */
export function indicatorIn(
  program: IntroducedProgram,
  id: IndicatorId,
  period: Period,
): Indicator | undefined {
  const all = Object.values(program.years).flatMap(({ year, indicators }) =>
    indicators.flatMap((indicator) => (indicator.indicator === id ? [{ year, indicator }] : [])),
  );
  const years = new Set(yearsOf(period));
  return (all.findLast(({ year }) => years.has(year)) ?? all.at(-1))?.indicator;
}

function aboutIndicator(program: IntroducedProgram, { at }: Contradiction) {
  const indicator = 'indicator' in at ? indicatorIn(program, at.indicator, at.period) : undefined;
  return indicator ? { indicatorName: indicator.name, unit: indicator.unit } : {};
}
