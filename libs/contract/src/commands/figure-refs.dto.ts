// The names of figures on the wire: one schema for those of an indicator, of the money, of the program.
import { budgetSources, type BudgetSource } from '#domain/changes';
import { indicatorFigures, moneyFigures, programFigures } from '#domain/reckoning/figures';
import { DerivedId, OneOf, PeriodText, ShortText } from './fields.js';

/** A figure of one indicator. */
export class IndicatorFigure {
  @OneOf(indicatorFigures) readonly figure!: (typeof indicatorFigures)[number];
  @DerivedId() readonly indicator!: string;
  @PeriodText() readonly period!: string;
}

/** A figure of the money. */
export class MoneyFigure {
  @OneOf(moneyFigures) readonly figure!: (typeof moneyFigures)[number];
  @PeriodText() readonly period!: string;
  @OneOf(budgetSources, { optional: true }) readonly source?: BudgetSource;
  @ShortText({ optional: true }) readonly item?: string;
}

/** A figure of the program as a whole. */
export class ProgramFigure {
  @OneOf(programFigures) readonly figure!: (typeof programFigures)[number];
  @PeriodText() readonly period!: string;
}

/** By the word that tells which figure is meant. */
export const figureSchemas = {
  target: IndicatorFigure,
  result: IndicatorFigure,
  rate: IndicatorFigure,
  planned: IndicatorFigure,
  monthlyAverage: IndicatorFigure,
  budget: MoneyFigure,
  spent: MoneyFigure,
  execution: MoneyFigure,
  programRate: ProgramFigure,
  weights: ProgramFigure,
} as const;

export type FigureRef = InstanceType<(typeof figureSchemas)[keyof typeof figureSchemas]>;
