// A change of a program as data: what a department proposes or concedes, and a committee agrees to, in figures.
import type { BudgetLineId, Decimal, IndicatorId } from './ids.js';
import type { Derivation, IndicatorAncestor, Measure, PeriodTarget } from './measures.js';

/** An indicator that does not exist yet. */
export interface NewIndicator {
  readonly name: string;
  readonly unit: string;
  readonly target: Decimal;
  readonly parts?: readonly PeriodTarget[];
  readonly weight?: Decimal;
  readonly measure?: Measure;
}

/** From → to, and the year in which it takes effect: this plan's year or the next. Amounts are whole units of the line's scale. */
export type Change = { readonly effective: number } & (
  | {
      readonly kind: 'indicatorTarget';
      readonly indicator: IndicatorId;
      readonly from: Decimal;
      readonly to: Decimal;
      /** The parts of the new target; absent where those of the old one stay as they are. */
      readonly parts?: readonly PeriodTarget[];
    }
  | { readonly kind: 'indicatorAdded'; readonly added: NewIndicator }
  | { readonly kind: 'indicatorReplaced'; readonly indicator: IndicatorId; readonly added: NewIndicator }
  | { readonly kind: 'indicatorRemoved'; readonly indicator: IndicatorId }
  | {
      readonly kind: 'budgetMoved';
      readonly fromLine: BudgetLineId;
      readonly toLine: BudgetLineId;
      readonly amount: Decimal;
    }
  | { readonly kind: 'content'; readonly from: string; readonly to: string }
  | { readonly kind: 'abolition' }
  /** More or less money for a line than was planned (추경), from nobody and to nobody of this program. */
  | {
      readonly kind: 'budgetAmount';
      readonly line: BudgetLineId;
      readonly from: Decimal;
      readonly to: Decimal;
    }
);

/** An indicator as a plan has it for one year. */
export interface Indicator {
  readonly indicator: IndicatorId;
  readonly name: string;
  readonly unit: string;
  readonly target: Decimal;
  /** The year's target by its parts; a part without one is left out, and all of them where it is not broken down. */
  readonly parts?: readonly PeriodTarget[];
  /** Percent of the program's whole (전체사업 대비 비율); absent where indicators are not weighed. */
  readonly weight?: Decimal;
  /** Absent where it is plain: more is better, and periods are summed. */
  readonly measure?: Measure;
  /** Where its target came of a baseline. */
  readonly derived?: Derivation;
  /** What it goes on from, where that is not the indicator of the same id. */
  readonly continues?: readonly IndicatorAncestor[];
}

/** Where money comes from: national, metropolitan or provincial, own, other. */
export const budgetSources = ['national', 'province', 'own', 'other'] as const;
export type BudgetSource = (typeof budgetSources)[number];

/** What amounts are counted in: won, thousand won, million won. */
export const amountScales = ['won', 'thousandWon', 'millionWon'] as const;
export type AmountScale = (typeof amountScales)[number];

/** One amount by source and cost item, exact, in whole units of its scale. */
export interface BudgetLine {
  readonly line: BudgetLineId;
  readonly source: BudgetSource;
  readonly item: string;
  readonly amount: Decimal;
  readonly scale: AmountScale;
}

/** How a program stands in a plan: new, continuing, continuing-revised, pledge. */
export const programKinds = ['new', 'continuing', 'continuingRevised', 'pledge'] as const;
export type ProgramKind = (typeof programKinds)[number];

/** What a plan says of a program for one year; content is the list of its clauses (사업내용). */
export interface YearFigures {
  readonly year: number;
  readonly content: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly budget: readonly BudgetLine[];
}

/** What a change can be one of: the figures of a year, beside those of the year after where the same plan has a row for that. */
export type Figures = Omit<YearFigures, 'year'> & { readonly next?: YearFigures };

/** The figures that a change from a year on is one of: the plan's row for that, or else the first year's. */
export function figuresFor(figures: Figures, effective: number): Omit<YearFigures, 'year'> {
  return figures.next?.year === effective ? figures.next : figures;
}

/** The budget lines that a change speaks of. */
export function budgetLinesOf(change: Change): readonly BudgetLineId[] {
  if (change.kind === 'budgetAmount') return [change.line];
  return change.kind === 'budgetMoved' ? [change.fromLine, change.toLine] : [];
}
