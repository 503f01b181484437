// Figures as a page prints them, each under the name by which somebody can ask why.
import type { MoneyCell, Shown } from '#contract/figure-views';
import type { BudgetSource } from '#domain/changes';
import type { Period } from '#domain/periods';
import type { FigureRef } from '#domain/reckoning/figures';

/** A figure of a program, printed. */
export type Printed = (figure: FigureRef) => Shown;

/** A program's money of a period, in all or from one source. */
export function moneyCell(printed: Printed, period: Period, source?: BudgetSource): MoneyCell {
  const about = { period, ...(source && { source }) };
  return {
    budget: printed({ figure: 'budget', ...about }),
    spent: printed({ figure: 'spent', ...about }),
    execution: printed({ figure: 'execution', ...about }),
  };
}
