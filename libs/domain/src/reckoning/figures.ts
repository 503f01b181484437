// Every figure that can be printed of a program, by name: it can be asked for, explained, and held against what a paper says.
import type { BudgetSource } from '../changes.js';
import type { IndicatorId } from '../ids.js';
import type { Period } from '../periods.js';

/**
 * Of one indicator: what was to be reached, what was reached, one over the other (달성률), what was planned to be reached
 * until the end of the period against the whole term (연차별 달성도), and the target by the month.
 */
export const indicatorFigures = ['target', 'result', 'rate', 'planned', 'monthlyAverage'] as const;
/** Of the money: planned, spent, and one over the other (집행률). */
export const moneyFigures = ['budget', 'spent', 'execution'] as const;
/** Of the program: its weighted rate (총 이행률), and the sum of the weights behind it. */
export const programFigures = ['programRate', 'weights'] as const;

export type IndicatorFigure = {
  readonly figure: (typeof indicatorFigures)[number];
  readonly indicator: IndicatorId;
  readonly period: Period;
};

/** `source` and `item` narrow it down. */
export type MoneyFigure = {
  readonly figure: (typeof moneyFigures)[number];
  readonly period: Period;
  readonly source?: BudgetSource;
  readonly item?: string;
};

export type ProgramFigure = { readonly figure: (typeof programFigures)[number]; readonly period: Period };

/** A figure of one program. */
export type FigureRef = IndicatorFigure | MoneyFigure | ProgramFigure;
export type FigureKind = FigureRef['figure'];

/** The figure as one word, the same whenever the same one is meant: `rate:i-1@2022/2026`, `budget:own@2024`. */
export function figureKey(ref: FigureRef): string {
  const about =
    'indicator' in ref
      ? [ref.indicator]
      : 'source' in ref || 'item' in ref
        ? [ref.source ?? '', ...(ref.item === undefined ? [] : [ref.item])]
        : [];
  return `${[ref.figure, ...about].join(':')}@${ref.period}`;
}
