// Why a figure is what it is: the one way in to every figure of a program, and of several together.
import type { ProgramId } from '../ids.js';
import type { Explanation, GroupFigure, ProgramBook } from './explanation.js';
import type { FigureRef } from './figures.js';
import { groupMoneyOf, groupRateOf } from './group.js';
import { moneyOf } from './money.js';
import { programRateOf, weightsOf } from './program.js';
import { rateOf } from './rates.js';
import { resultOf } from './results.js';
import type { ReckoningRules } from './rules.js';
import { monthlyAverageOf, plannedOf, targetOf } from './targets.js';

/** A program of a group, with its book. */
export interface BookOfProgram {
  readonly program: ProgramId;
  readonly book: ProgramBook;
}

/** A figure of a program with the tree below it, down to who reported what, when. */
export function explain(book: ProgramBook, ref: FigureRef, rules: ReckoningRules): Explanation {
  switch (ref.figure) {
    case 'target':
      return targetOf(book, ref.indicator, ref.period);
    case 'result':
      return resultOf(book, ref.indicator, ref.period, rules);
    case 'rate':
      return rateOf(book, ref.indicator, ref.period, rules);
    case 'planned':
      return plannedOf(book, ref.indicator, ref.period);
    case 'monthlyAverage':
      return monthlyAverageOf(book, ref.indicator, ref.period);
    case 'budget':
    case 'spent':
    case 'execution':
      return moneyOf(book, ref);
    case 'programRate':
      return programRateOf(book, ref.period, rules);
    case 'weights':
      return weightsOf(book, ref.period);
  }
}

/**
 * A figure over those programs, whichever `ref.of` they are: who asks has chosen them.
 *
 * @param explained how a figure of one program is come by, where that was done before
 */
export function explainGroup(
  programs: readonly BookOfProgram[],
  ref: GroupFigure,
  rules: ReckoningRules,
  explained: (book: ProgramBook, ref: FigureRef) => Explanation = (book, asked) =>
    explain(book, asked, rules),
): Explanation {
  const { period, source } = ref;
  const of = (asked: FigureRef): readonly Explanation[] =>
    programs.map(({ program, book }) => ({ ...explained(book, asked), program }));
  const money = (figure: 'budget' | 'spent'): readonly Explanation[] =>
    of({ figure, period, ...(source && { source }) });
  switch (ref.figure) {
    case 'groupRate': {
      const rates = of({ figure: 'programRate', period });
      return rules.programs === 'mean' ? groupRateOf(ref, rates) : groupRateOf(ref, rates, money('budget'));
    }
    case 'groupBudget':
      return groupMoneyOf(ref, money('budget'));
    case 'groupSpent':
      return groupMoneyOf(ref, money('spent'));
    case 'groupExecution':
      return groupMoneyOf(ref, money('spent'), money('budget'));
  }
}
