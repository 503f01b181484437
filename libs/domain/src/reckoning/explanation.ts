// What is said of a figure when somebody asks why: the tree from the printed number down to who reported what, when.
import type { Signature } from '../actor.js';
import type { AmountScale, BudgetSource, YearFigures } from '../changes.js';
import type {
  BudgetLineId,
  EditionId,
  IndicatorId,
  IsoDate,
  PlanId,
  ProgramId,
  ResultId,
  SpendingId,
  StrategyId,
} from '../ids.js';
import { aggregations, type RatioOf } from '../measures.js';
import type { Period } from '../periods.js';
import type { Result, Spending } from '../reported.js';
import type { FigureRef } from './figures.js';
import type { Ratio } from './ratio.js';

/** A program's figures as everything here reads them; its stream has them. */
export interface ProgramBook {
  readonly years: Readonly<Record<number, YearFigures & { readonly adopted?: Adopted }>>;
  readonly results: Readonly<Record<ResultId, Result>>;
  readonly spending: Readonly<Record<SpendingId, Spending>>;
}

export interface Adopted {
  readonly plan: PlanId;
  readonly edition: EditionId;
}

/** Over several programs: the mean of their rates, what was planned, what was spent, and one over the other (집행률). */
export const groupFigures = ['groupRate', 'groupBudget', 'groupSpent', 'groupExecution'] as const;

/** A figure over several programs: of a strategy, of a department, of the whole plan. `source` narrows money down. */
export interface GroupFigure {
  readonly figure: (typeof groupFigures)[number];
  readonly period: Period;
  readonly source?: BudgetSource;
  readonly of:
    | { readonly kind: 'plan' }
    | { readonly kind: 'strategy'; readonly id: StrategyId }
    | { readonly kind: 'department'; readonly id: string };
}

/**
 * How the parts make the value: an aggregation over periods (a mean weighed by each part's weight, where it has one), the
 * first over the second, 100 % less what the first overran the second by, all of a target where the second is nothing and
 * less is better, a mean weighed by each part's weight, the plain mean, the least of a rate and its cap, a product, a cut
 * to a whole number; parts that are not put together stand apart; a leaf has none.
 */
export const hows = [
  ...aggregations,
  'quotient',
  'turned',
  'inFull',
  'weightedMean',
  'mean',
  'capped',
  'factor',
  'cut',
  'apart',
  'leaf',
] as const;
export type How = (typeof hows)[number];

/**
 * Why a figure has no value: there is no target, no result, a target or a result of zero to divide by, no weights, no
 * budget, no rate to take a mean of, nothing spent yet; a result was reported only together with other periods; less is
 * better, and not all of it was reported; the years cannot be put together; or a ratio comes back to itself.
 */
export const lackCodes = [
  'no-target',
  'no-result',
  'zero-target',
  'no-weights',
  'no-budget',
  'no-rates',
  'no-spending',
  'zero-result',
  'only-longer',
  'not-whole',
  'not-comparable',
  'circular',
] as const;
export type LackOfFigure = (typeof lackCodes)[number];

/** Where a leaf comes from. */
export type Leaf =
  | {
      readonly kind: 'result';
      readonly id: ResultId;
      readonly counted: 'verified' | 'claimed';
      /** Who gave the claimed figure as it stands. */
      readonly by: Signature;
      readonly on: IsoDate;
      readonly confirmed?: { readonly by: Signature; readonly on: IsoDate };
    }
  | { readonly kind: 'target'; readonly year: number; readonly period: Period; readonly adopted?: Adopted }
  | {
      readonly kind: 'weight';
      readonly year: number;
      readonly indicator: IndicatorId;
      readonly adopted?: Adopted;
    }
  | {
      readonly kind: 'budget';
      readonly year: number;
      readonly line: BudgetLineId;
      readonly adopted?: Adopted;
    }
  | { readonly kind: 'spending'; readonly id: SpendingId; readonly by: Signature; readonly on: IsoDate }
  /** What a ratio is multiplied by, as the plan of that year has it. */
  | { readonly kind: 'times'; readonly year: number; readonly ratio: RatioOf; readonly adopted?: Adopted }
  | { readonly kind: 'cap' }
  | { readonly kind: 'months' }
  | { readonly kind: 'scale'; readonly from: AmountScale; readonly to: AmountScale };

/** One step of an explanation; those below it, reckoned as `how` says, give its value again. */
export interface Explanation {
  readonly figure: FigureRef | GroupFigure;
  readonly program?: ProgramId;
  /** Exact; absent where `lack` says why there is none. Rates are fractions of one: 61 % is 61/100. */
  readonly value?: Ratio;
  readonly lack?: LackOfFigure;
  readonly how: How;
  /** What money is counted in. */
  readonly scale?: AmountScale;
  /** What this part counts in the mean above it; one that has a weight and no result counts as nothing reached. */
  readonly weight?: Ratio;
  readonly parts: readonly Explanation[];
  readonly leaf?: Leaf;
  /** Whether something provisional is in it. */
  readonly provisional: boolean;
}
