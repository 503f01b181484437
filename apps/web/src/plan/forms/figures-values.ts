// The figures of a year while they are being written: texts as typed, and what they come to.
import type { BudgetLine, Indicator, YearFigures } from '#domain/changes';
import { figure } from '../../forms/change-values.js';

/** What a year says, as it is typed. */
export type FiguresValues = YearFigures;

/** A year that says nothing yet. */
export function noFigures(year: number): FiguresValues {
  return { year, content: [], indicators: [], budget: [] };
}

/** What was typed, as figures: people write thousands with commas. A clause that was left blank is none. */
export function figuresOf({ year, content, indicators, budget }: FiguresValues): YearFigures {
  return {
    year,
    content: content.filter((clause) => clause.trim() !== ''),
    indicators: indicators.map(indicatorOf),
    budget: budget.map((each) => ({ ...each, amount: figure(each.amount) })),
  };
}

/** An indicator without what was left blank: its weight, parts of its target. */
function indicatorOf({ weight, parts, ...rest }: Indicator): Indicator {
  const [weighed, split] = [
    figure(weight ?? ''),
    (parts ?? [])
      .map((part) => ({ ...part, target: figure(part.target) }))
      .filter(({ target }) => target !== ''),
  ];
  return {
    ...rest,
    target: figure(rest.target),
    ...(weighed !== '' && { weight: weighed }),
    ...(split.length > 0 && { parts: split }),
  };
}

/** An indicator that nobody has named yet. */
export function newIndicator(freshId: () => string): Indicator {
  return { indicator: `i-${freshId()}`, name: '', unit: '', target: '' };
}

/** A budget line that nobody has named yet, in the scale of those beside it. */
export function newBudgetLine(beside: readonly BudgetLine[], freshId: () => string): BudgetLine {
  const scale = beside.at(-1)?.scale ?? 'thousandWon';
  return { line: `b-${freshId()}`, source: 'own', item: '', amount: '', scale };
}
