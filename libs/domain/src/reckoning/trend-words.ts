// What is said of an indicator over the plans: its years, what it was called and where, and what breaks the comparison.
import type { IndicatorId, PlanId, ProgramId } from '../ids.js';
import type { Descent } from '../lineage.js';
import type { IndicatorAncestor } from '../measures.js';
import type { Explanation } from './explanation.js';

/**
 * Why figures on both sides of a seam cannot be compared: another unit, direction or way of reckoning; a committee
 * agreed on another indicator in its place; several were merged that have no sum; only a part of a split one; of several
 * that were merged, some have no figures of that year; the figures before are not to be had.
 */
export const comparisonBreaks = [
  'unit-changed',
  'direction-changed',
  'measure-changed',
  'replaced',
  'not-summable',
  'part-only',
  'some-missing',
  'figures-missing',
] as const;
export type ComparisonBreak = (typeof comparisonBreaks)[number];

/** How an indicator goes on from what was before: as its program does, or otherwise within the same program. */
export type SeamKind = Descent | 'within';

/** What was to be reached in a year, what was, and one over the other. */
export interface TrendValues {
  readonly target: Explanation;
  readonly result: Explanation;
  readonly rate: Explanation;
}

/** One indicator of one program in one year, as both were called in it. */
export interface TrendEntry extends IndicatorAncestor {
  readonly programName: string;
  readonly name: string;
  readonly unit: string;
  /** The plan that put its figures in force. */
  readonly plan?: PlanId;
  readonly values: TrendValues;
}

export interface TrendYear {
  readonly year: number;
  /** Several where they were merged later. */
  readonly entries: readonly [TrendEntry, ...TrendEntry[]];
  /** Of all of them together; absent where they have no sum. */
  readonly values?: TrendValues;
  /** Why it is not comparable with the newest year; empty where it is. */
  readonly breaks: readonly ComparisonBreak[];
}

/** Between two years: where one program or indicator gives way to another, is renamed, or is reckoned anew. */
export interface Seam {
  /** The first year after it. */
  readonly year: number;
  readonly kind: SeamKind;
  readonly after: SeamSide;
  readonly before: readonly SeamSide[];
  /** Empty where both sides can be compared. */
  readonly breaks: readonly ComparisonBreak[];
}

/** `name` and `programName` are absent where the figures are not to be had. */
export interface SeamSide extends IndicatorAncestor {
  readonly programName?: string;
  readonly name?: string;
  readonly unit?: string;
}

export interface Trend {
  readonly of: { readonly program: ProgramId; readonly indicator: IndicatorId };
  /** In their order. */
  readonly years: readonly TrendYear[];
  /** In the order of their years. */
  readonly seams: readonly Seam[];
  /** The indicators that go on from it. */
  readonly continuedBy: readonly IndicatorAncestor[];
}
