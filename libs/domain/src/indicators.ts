// What holds of an indicator beyond its target: parts of the year, weight, measure, and where its target came from.
import type { Indicator, NewIndicator } from './changes.js';
import { canonicalDecimal, compareDecimals, isDecimal } from './decimal.js';
import type { IndicatorId } from './ids.js';
import { measureOf, type Derivation, type PeriodTarget, type RatioOf } from './measures.js';
import { firstRefusal, needsAmount, needsDistinct, needsPeriod, needsText } from './payload.js';
import { contains, isPeriod, overlap } from './periods.js';
import { refuse, type Refusal } from './refusals.js';

const hundred = '100';
/** In the place of the id that a new indicator gets only once it is agreed on. */
const unnamed: IndicatorId = '';
const [fewestPlaces, mostPlaces] = [-9, 9];

/**
 * Refuses an indicator that is no exact one: parts outside its year or over each other, a weight beyond a hundred, a
 * ratio of what is not beside it, a derivation without numbers.
 *
 * @param beside all indicators of the year
 * @param at its own path in the command: `indicators[0]`
 */
export function checkIndicator(
  { indicator, target, parts = [], weight, measure, derived, continues = [] }: Indicator,
  beside: readonly Indicator[],
  year: number,
  at: string,
): Refusal | undefined {
  return firstRefusal(
    needsAmount(target, `${at}.target`),
    checkParts(parts, year, `${at}.parts`),
    weight === undefined ? undefined : needsWeight(weight, `${at}.weight`),
    measure?.ratio && checkRatio(measure.ratio, indicator, beside, `${at}.measure.ratio`),
    derived && checkDerivation(derived, `${at}.derived`),
    ...continues.flatMap((ancestor, index) => [
      needsText(ancestor.program, `${at}.continues[${index}].program`, 'unknown-program'),
      needsText(ancestor.indicator, `${at}.continues[${index}].indicator`, 'unknown-indicator'),
    ]),
    needsDistinct(
      continues.map((ancestor) => `${ancestor.program}/${ancestor.indicator}`),
      `${at}.continues`,
    ),
  );
}

/** Refuses to give up an indicator that another one follows from. */
export function needsNoRatioOf(
  id: IndicatorId,
  indicators: readonly Indicator[],
  field: string,
): Refusal | undefined {
  const following = indicators.find(
    ({ measure }) => measure?.ratio?.over === id || measure?.ratio?.under === id,
  );
  return following && refuse('indicator-needed', field, { name: following.name });
}

/**
 * Refuses a new indicator that is no exact one; see `checkIndicator`.
 *
 * @param beside those that it will stand beside
 */
export function checkAdded(
  added: NewIndicator,
  beside: readonly Indicator[],
  year: number,
  at: string,
): Refusal | undefined {
  return firstRefusal(
    needsText(added.name, `${at}.name`),
    needsText(added.unit, `${at}.unit`),
    needsText(added.target, `${at}.target`, 'figures-missing'),
    checkIndicator(asIndicator(unnamed, added), beside, year, at),
  );
}

/** Refuses parts of a target that are no exact ones, lie outside its year or over each other. */
export function checkParts(parts: readonly PeriodTarget[], year: number, at: string): Refusal | undefined {
  return firstRefusal(
    ...parts.map(
      ({ period, target }, index) =>
        checkPart(period, year, `${at}[${index}].period`) ?? needsAmount(target, `${at}[${index}].target`),
    ),
    overlapIn(
      parts.map(({ period }) => period),
      at,
    ),
  );
}

/** A new indicator under its id. */
export function asIndicator(indicator: IndicatorId, added: NewIndicator): Indicator {
  const { name, unit, target, parts, weight, measure } = added;
  return {
    indicator,
    name,
    unit,
    target,
    ...(parts && { parts }),
    ...(weight !== undefined && { weight }),
    ...(measure && { measure }),
  };
}

/** A new indicator with every number in its canonical form. */
export function canonicalAdded(added: NewIndicator): NewIndicator {
  const { indicator: _, ...rest } = canonicalIndicator(asIndicator(unnamed, added));
  return rest;
}

/** The same parts of another year: `2024-Q3` in 2025 is `2025-Q3`. */
export function partsForYear(parts: readonly PeriodTarget[], year: number): readonly PeriodTarget[] {
  return parts.map((part) => ({ ...part, period: part.period.replaceAll(/(^|\/)[^-/]*/g, `$1${year}`) }));
}

/** Parts of a target with every number in its canonical form. */
export function canonicalParts(parts: readonly PeriodTarget[]): readonly PeriodTarget[] {
  return parts.map((part) => ({ ...part, target: canonicalDecimal(part.target) }));
}

/** Whether an indicator says all that a new one was to say; it may say more. */
export function isAsAdded(stands: Indicator, added: NewIndicator): boolean {
  const said = new Map(sayingsOfIndicator(canonicalIndicator(stands)));
  return sayingsOfIndicator(canonicalIndicator(asIndicator(stands.indicator, added)))
    .filter(([about]) => about !== 'measure' || added.measure !== undefined)
    .every(([about, asked]) => said.get(about) === asked);
}

/** An indicator with every number in its canonical form. */
export function canonicalIndicator(indicator: Indicator): Indicator {
  const { target, parts, weight, measure, derived } = indicator;
  return {
    ...indicator,
    target: canonicalDecimal(target),
    ...(parts && { parts: canonicalParts(parts) }),
    ...(weight !== undefined && { weight: canonicalDecimal(weight) }),
    ...(measure?.ratio && {
      measure: { ...measure, ratio: { ...measure.ratio, times: canonicalDecimal(measure.ratio.times) } },
    }),
    ...(derived && {
      derived: {
        ...derived,
        baseline: { ...derived.baseline, value: canonicalDecimal(derived.baseline.value) },
        raise: canonicalDecimal(derived.raise),
      },
    }),
  };
}

/** All that an indicator says, by what it is about, as a person would put it; what is left out says nothing. */
export function sayingsOfIndicator(
  indicator: Indicator,
): readonly (readonly [about: string, said: string])[] {
  const { name, unit, target, parts = [], weight, derived, continues = [] } = indicator;
  const { direction, parts: made, years, ratio } = measureOf(indicator);
  const reckoned = [
    direction,
    made,
    years,
    ...(ratio ? [`${ratio.over} / ${ratio.under} × ${ratio.times}`] : []),
  ];
  return [
    ['', `${name}: ${target} (${unit})`],
    ...parts.map(({ period, target: part }) => [`part ${period}`, `${name}, ${period}: ${part}`] as const),
    ...(weight === undefined ? [] : [['weight', `${name}: ${weight} %`] as const]),
    ['measure', `${name}: ${reckoned.join(', ')}`],
    ...(derived ? [['derived', `${name}: ${derivationOf(derived)}`] as const] : []),
    ...continues.map((each) => {
      const ancestor = `${each.program}/${each.indicator}`;
      return [`continues ${ancestor}`, `${name} < ${ancestor}`] as const;
    }),
  ];
}

/** Whether two say the same of an indicator, in whichever order they name its parts. */
export function sameIndicator(a: Indicator, b: Indicator): boolean {
  const [left, right] = [a, b].map((each) => new Map(sayingsOfIndicator(canonicalIndicator(each))));
  return left?.size === right?.size && [...(left ?? [])].every(([about, said]) => right?.get(about) === said);
}

function derivationOf({ baseline, raise, places, rounding }: Derivation): string {
  return `${baseline.value} (${baseline.period}) + ${raise} %, 10^${-places} ${rounding}`;
}

function checkPart(period: string, year: number, field: string): Refusal | undefined {
  const wrong = needsPeriod(period, field);
  if (wrong) return wrong;
  return isPeriod(String(year)) && contains(String(year), period)
    ? undefined
    : refuse('part-outside-year', field, { period, year: String(year) });
}

function overlapIn(periods: readonly string[], field: string): Refusal | undefined {
  const known = periods.every(isPeriod);
  const at = known
    ? periods.findIndex((period, index) =>
        periods.slice(0, index).some((earlier) => overlap(earlier, period)),
      )
    : -1;
  const period = periods[at];
  const other = period === undefined ? undefined : periods.find((each) => overlap(each, period));
  return period === undefined || other === undefined
    ? undefined
    : refuse('periods-overlap', `${field}[${at}].period`, { period, other });
}

function needsWeight(weight: string, field: string): Refusal | undefined {
  return (
    needsAmount(weight, field) ??
    (compareDecimals(weight, hundred) > 0 ? refuse('weight-out-of-range', field) : undefined)
  );
}

function checkRatio(
  { over, under, times }: RatioOf,
  indicator: string,
  beside: readonly Indicator[],
  at: string,
): Refusal | undefined {
  const isBeside = (id: string) => id !== indicator && beside.some((each) => each.indicator === id);
  return firstRefusal(
    isBeside(over) ? undefined : refuse('ratio-unfit', `${at}.over`),
    isBeside(under) && under !== over ? undefined : refuse('ratio-unfit', `${at}.under`),
    isDecimal(times) && compareDecimals(times, '0') > 0 ? undefined : refuse('ratio-unfit', `${at}.times`),
  );
}

function checkDerivation({ baseline, raise, places }: Derivation, at: string): Refusal | undefined {
  return firstRefusal(
    needsAmount(baseline.value, `${at}.baseline.value`),
    needsPeriod(baseline.period, `${at}.baseline.period`),
    isDecimal(raise) ? undefined : refuse('number-invalid', `${at}.raise`, { number: raise }),
    Number.isInteger(places) && places >= fewestPlaces && places <= mostPlaces
      ? undefined
      : refuse('number-invalid', `${at}.places`, { number: String(places) }),
  );
}
