// What is said of a figure when somebody asks why: the tree from the printed number down to who reported what, when.
import type { Signature } from '../actor.js';
import type { BudgetSource, YearFigures } from '../changes.js';
import type {
  BudgetLineId,
  EditionId,
  IsoDate,
  PlanId,
  ProgramId,
  ResultId,
  SpendingId,
  StrategyId,
} from '../ids.js';
import type { Aggregation } from '../measures.js';
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

interface Adopted {
  readonly plan: PlanId;
  readonly edition: EditionId;
}

/** A figure over several programs: of a strategy, of a department, of the whole plan. */
export interface GroupFigure {
  readonly figure: 'groupRate' | 'groupBudget' | 'groupSpent' | 'groupExecution';
  readonly period: Period;
  /** Narrows money down to what comes from there. */
  readonly source?: BudgetSource;
  readonly of:
    | { readonly kind: 'plan' }
    | { readonly kind: 'strategy'; readonly id: StrategyId }
    | { readonly kind: 'department'; readonly id: string };
}

/**
 * How the parts make the value: an aggregation over periods, a quotient (first part over second), a mean weighed by each
 * part's weight, the mean, a rate turned round for what should go down, a cap, a factor, a cut to fewer digits; a leaf has no parts.
 */
export type How =
  | Aggregation
  | 'quotient'
  | 'turned'
  | 'weightedMean'
  | 'mean'
  | 'capped'
  | 'factor'
  | 'cut'
  | 'twelfth'
  | 'leaf';

/** Why a figure has no value. */
export const lackCodes = [
  'no-target',
  'no-result',
  'zero-target',
  'no-weights',
  'no-budget',
  'no-rates',
  'mixed-scales',
  'circular',
] as const;
export type LackOfFigure = (typeof lackCodes)[number];

/** Where a leaf comes from. */
export type Leaf =
  | {
      readonly kind: 'result';
      readonly id: ResultId;
      readonly counted: 'verified' | 'claimed';
      readonly by: Signature;
      readonly on: IsoDate;
    }
  | { readonly kind: 'target'; readonly year: number; readonly period: Period; readonly adopted?: Adopted }
  | { readonly kind: 'weight'; readonly year: number; readonly adopted?: Adopted }
  | {
      readonly kind: 'budget';
      readonly year: number;
      readonly line: BudgetLineId;
      readonly adopted?: Adopted;
    }
  | { readonly kind: 'spending'; readonly id: SpendingId; readonly by: Signature; readonly on: IsoDate };

/** One step of an explanation; those below it, reckoned as `how` says, give its value again. */
export interface Explanation {
  readonly figure: FigureRef | GroupFigure;
  readonly program?: ProgramId;
  /** Exact; absent where `lack` says why there is none. Rates are fractions of one: 61 % is 61/100. */
  readonly value?: Ratio;
  readonly lack?: LackOfFigure;
  readonly how: How;
  /** What this part counts in the mean above it. */
  readonly weight?: Ratio;
  readonly parts: readonly Explanation[];
  readonly leaf?: Leaf;
  /** Whether something provisional is in it. */
  readonly provisional: boolean;
}
