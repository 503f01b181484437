// Figures as a page prints them, each under the name by which somebody can ask why.
import type { MoneyCell, Shown } from '#contract/figure-views';
import type { BudgetSource } from '#domain/changes';
import type { Period } from '#domain/periods';
import type { Explanation, GroupFigure } from '#domain/reckoning/explanation';
import type { FigureRef } from '#domain/reckoning/figures';
import { shownOf } from '#domain/reckoning/shown';

/** A figure of a program, printed. */
export type Printed = (figure: FigureRef) => Shown;

/** A figure as it is printed; its unit is the screen's to add. */
export function shownAs(figure: FigureRef | GroupFigure, explanation: Explanation): Shown {
  const { lack, scale, provisional } = explanation;
  const text = shownOf(explanation)?.replace('%', '');
  return {
    figure,
    ...(text === undefined ? {} : { text }),
    ...(lack === undefined ? {} : { lack }),
    ...(scale === undefined ? {} : { scale }),
    provisional,
  };
}

/** A program's money of a period, in all or from one source. */
export function moneyCell(printed: Printed, period: Period, source?: BudgetSource): MoneyCell {
  const about = { period, ...(source && { source }) };
  return {
    budget: printed({ figure: 'budget', ...about }),
    spent: printed({ figure: 'spent', ...about }),
    execution: printed({ figure: 'execution', ...about }),
  };
}
