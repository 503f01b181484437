// How an indicator is reckoned, on the wire: its parts of the year, its measure, and where its target came from.
import {
  aggregations,
  directions,
  roundings,
  yearAggregations,
  type Aggregation,
  type Direction,
  type Rounding,
  type YearAggregation,
} from '#domain/measures';
import { DerivedId, Figure, Id, OneOf, Part, PeriodText, Step } from './fields.js';

/** A part of a year's target. */
export class PeriodTarget {
  @PeriodText() readonly period!: string;
  @Figure() readonly target!: string;
}

/** One indicator over another, times a factor. */
export class RatioOf {
  @DerivedId() readonly over!: string;
  @DerivedId() readonly under!: string;
  @Figure() readonly times!: string;
}

/** How an indicator is reckoned over the parts of a year, and over years. */
export class Measure {
  @OneOf(directions) readonly direction!: Direction;
  @OneOf(aggregations) readonly parts!: Aggregation;
  @OneOf(yearAggregations) readonly years!: YearAggregation;
  @Part(RatioOf, { optional: true }) readonly ratio?: RatioOf;
}

/** The figure that a target came of. */
export class Baseline {
  @Figure() readonly value!: string;
  @PeriodText() readonly period!: string;
}

/** A target from a baseline: so many percent more, to so many places. */
export class Derivation {
  @Part(Baseline) readonly baseline!: Baseline;
  @Figure() readonly raise!: string;
  @Step() readonly places!: number;
  @OneOf(roundings) readonly rounding!: Rounding;
}

/** An indicator of this or another program that one goes on from. */
export class IndicatorAncestor {
  @Id() readonly program!: string;
  @DerivedId() readonly indicator!: string;
}
