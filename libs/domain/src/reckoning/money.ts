// Money planned and spent, by year, source and cost item: sums are exact, in the finest scale that they hold.
import { amountScales, type AmountScale } from '../changes.js';
import { multiply } from '../decimal.js';
import type { Decimal } from '../ids.js';
import { contains, yearsOf } from '../periods.js';
import { lastSaid } from '../reported.js';
import { indexOf, type YearOfLine } from './book.js';
import type { Explanation, ProgramBook } from './explanation.js';
import type { MoneyFigure } from './figures.js';
import { whole } from './ratio.js';
import { lacking, leafOf, made } from './steps.js';

/** What was planned, was spent, or one over the other; of whole years only, since budgets are stated for those. */
export function moneyOf(book: ProgramBook, figure: MoneyFigure): Explanation {
  if (figure.figure === 'execution') return executionOf(book, figure);
  const years = yearsOf(figure.period);
  const lines = years.every((year) => contains(figure.period, String(year))) ? linesOf(book, figure) : [];
  const parts = years.flatMap((year) => {
    const leaves = lines.flatMap((line) => (line.year === year ? (leafOfLine(line, figure) ?? []) : []));
    return leaves.length === 0 ? [] : [moneySum({ ...figure, period: String(year) }, leaves)];
  });
  if (parts.length === 0) return lacking(figure, figure.figure === 'budget' ? 'no-budget' : 'no-spending');
  return moneySum(figure, parts);
}

/** What a sum of money is counted in, or would be once something is spent; undefined where nothing is planned. */
export function scaleOfMoney(book: ProgramBook, figure: MoneyFigure): AmountScale | undefined {
  return moneyOf(book, figure).scale ?? moneyOf(book, { ...figure, figure: 'budget' }).scale;
}

/** One sum of money over another. */
export function executionFrom(
  figure: Explanation['figure'],
  spent: Explanation,
  budget: Explanation,
): Explanation {
  const scale = finest([spent, budget]);
  return made(figure, 'quotient', [inScale(spent, scale), inScale(budget, scale)], 'no-budget');
}

/** Amounts of any scales in one sum. */
export function moneySum(figure: Explanation['figure'], parts: readonly Explanation[]): Explanation {
  const [only, ...more] = parts;
  if (only && more.length === 0 && only.leaf === undefined && only.program === undefined) {
    return { ...only, figure };
  }
  const scale = finest(parts);
  return {
    ...made(
      figure,
      'sum',
      parts.map((part) => inScale(part, scale)),
    ),
    scale,
  };
}

/** An amount counted in won or more of it, in a finer scale. */
export function inScale(amount: Explanation, to: AmountScale): Explanation {
  const { scale: from = to, program } = amount;
  const factor = stepBetween(from, to);
  if (factor === '1') return amount;
  return {
    ...made(amount.figure, 'factor', [
      amount,
      leafOf(amount.figure, whole(factor), { kind: 'scale', from, to }),
    ]),
    ...(program !== undefined && { program }),
    scale: to,
  };
}

function executionOf(book: ProgramBook, figure: MoneyFigure): Explanation {
  const of = (kind: 'spent' | 'budget'): Explanation => moneyOf(book, { ...figure, figure: kind });
  return executionFrom(figure, of('spent'), of('budget'));
}

function linesOf(book: ProgramBook, { source, item }: MoneyFigure): readonly YearOfLine[] {
  return indexOf(book).lines.filter(
    ({ line }) =>
      (source === undefined || line.source === source) && (item === undefined || line.item === item),
  );
}

function leafOfLine({ year, line, spent, adopted }: YearOfLine, asked: MoneyFigure): Explanation | undefined {
  const figure: MoneyFigure = {
    figure: asked.figure,
    period: String(year),
    source: line.source,
    item: line.item,
  };
  if (asked.figure === 'budget') {
    const leaf = { kind: 'budget', year, line: line.line, ...(adopted && { adopted }) } as const;
    return { ...leafOf(figure, whole(line.amount), leaf), scale: line.scale };
  }
  if (!spent) return undefined;
  const { id, amount, scale } = spent;
  const { by, on } = lastSaid(spent);
  return { ...leafOf(figure, whole(amount), { kind: 'spending', id, by, on }), scale };
}

/** The finest scale that amounts are counted in. */
export function finest(amounts: readonly Pick<Explanation, 'scale'>[]): AmountScale {
  const scales = amounts.flatMap(({ scale }) => scale ?? []);
  return amountScales.find((scale) => scales.includes(scale)) ?? 'won';
}

/** A plain amount in a finer scale. */
export function amountIn(amount: Decimal, from: AmountScale, to: AmountScale): Decimal {
  return multiply(amount, stepBetween(from, to));
}

/** How many of the finer scale one of the coarser is. */
function stepBetween(from: AmountScale, to: AmountScale): string {
  const steps = amountScales.indexOf(from) - amountScales.indexOf(to);
  return `1${'000'.repeat(Math.max(steps, 0))}`;
}
