// Figures of several programs together: the mean of their rates, and their money.
import type { Explanation, GroupFigure } from './explanation.js';
import { whole } from './ratio.js';
import { executionFrom, inScale, moneySum } from './money.js';
import { lacking, meanOfRates } from './steps.js';

/** The mean of programs' rates; with their budgets, the mean weighed by those. */
export function groupRateOf(
  figure: GroupFigure,
  rates: readonly Explanation[],
  budgets?: readonly Explanation[],
): Explanation {
  if (!budgets)
    return meanOfRates(
      figure,
      'mean',
      rates.map((rate) => ({ rate, weight: whole('1') })),
    );
  const weights = budgets.map((budget) => inScale(budget, 'won').value);
  return meanOfRates(
    figure,
    'weightedMean',
    rates.map((rate, index) => {
      const weight = weights[index];
      return { rate, ...(weight && { weight }) };
    }),
  );
}

/** The sum of what programs plan or spend; with `under`, one sum over the other. Programs without any are left out. */
export function groupMoneyOf(
  figure: GroupFigure,
  over: readonly Explanation[],
  under?: readonly Explanation[],
): Explanation {
  if (!under) return sumOver(figure, over);
  return executionFrom(
    figure,
    sumOver({ ...figure, figure: 'groupSpent' }, over),
    sumOver({ ...figure, figure: 'groupBudget' }, under),
  );
}

function sumOver(figure: GroupFigure, parts: readonly Explanation[]): Explanation {
  const known = parts.filter(({ value }) => value);
  if (known.length > 0) return moneySum(figure, known);
  return lacking(figure, figure.figure === 'groupBudget' ? 'no-budget' : 'no-spending', 'sum', parts);
}
