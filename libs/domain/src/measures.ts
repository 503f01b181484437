// How an indicator is reckoned: what its periods make together, which way is better, and how a target came of a baseline.
import type { Decimal, IndicatorId, ProgramId } from './ids.js';
import type { Period } from './periods.js';

/**
 * What several periods make together: their sum, the last one (기말), their mean, the greatest, or what was kept up in
 * all of them, the least (유지; the greatest where less is better).
 */
export const aggregations = ['sum', 'last', 'average', 'maximum', 'maintained'] as const;
export type Aggregation = (typeof aggregations)[number];

/** Over years apart, a running total against the term's target besides (연차별 누적). */
export const yearAggregations = [...aggregations, 'cumulative'] as const;
export type YearAggregation = (typeof yearAggregations)[number];

/** Whether more is better (상향), or less (하향). */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** Of two other indicators of the same program: one over the other, times a factor (`100` for percent). */
export interface RatioOf {
  readonly over: IndicatorId;
  readonly under: IndicatorId;
  readonly times: Decimal;
}

/** How an indicator is reckoned, over the parts of a year and over years apart. */
export interface Measure {
  readonly direction: Direction;
  readonly parts: Aggregation;
  readonly years: YearAggregation;
  /** Its results are never reported: they follow from those of two others. */
  readonly ratio?: RatioOf;
}

/** How an indicator is reckoned of which nothing is said: more is better, and periods are summed. */
export const plainMeasure: Measure = { direction: 'up', parts: 'sum', years: 'sum' };

/** How an indicator is reckoned, whether or not it says so. */
export function measureOf({ measure = plainMeasure }: { readonly measure?: Measure }): Measure {
  return measure;
}

/** How the parts of a year make it. */
export function overParts(measure: Measure): Aggregation {
  return together(measure, measure.parts);
}

/** How years make one figure: a running total is their sum. */
export function overYears(measure: Measure): Aggregation {
  return together(measure, measure.years === 'cumulative' ? 'sum' : measure.years);
}

/** Ratios have no sum, so that they make their mean; what is kept up where less is better is the greatest. */
function together({ direction, ratio }: Measure, said: Aggregation): Aggregation {
  if (said === 'sum' && ratio) return 'average';
  return said === 'maintained' && direction === 'down' ? 'maximum' : said;
}

/** How a figure is brought to fewer digits: half up, or cut. */
export const roundings = ['halfUp', 'down'] as const;
export type Rounding = (typeof roundings)[number];

/** A target from a baseline (전년 대비): so many percent more, to so many places (-1 is tens). */
export interface Derivation {
  readonly baseline: { readonly value: Decimal; readonly period: Period };
  readonly raise: Decimal;
  readonly places: number;
  readonly rounding: Rounding;
}

/** A part of a year's target. */
export interface PeriodTarget {
  readonly period: Period;
  readonly target: Decimal;
}

/** An indicator of this or another program that one goes on from. */
export interface IndicatorAncestor {
  readonly program: ProgramId;
  readonly indicator: IndicatorId;
}
