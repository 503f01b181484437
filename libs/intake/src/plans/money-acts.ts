// What a table of money becomes: budget lines of each year, and the totals that it prints.
import type { AmountScale, BudgetLine } from '#domain/changes';
import type { Period } from '#domain/periods';
import type { ReadDocument } from '#documents/read/document';
import { captionOf, tablesIn } from '../tables/chapters.js';
import { scaleIn } from '../tables/figures.js';
import { headed } from '../tables/headed.js';
import type { SourceWords } from '../tables/money.js';
import { moneyTableIn, moneyWords, sourcesOf, wholeOf, type MoneyTable } from './money-table.js';
import type { PaperFigure } from './paper.js';

export interface Money {
  readonly table: MoneyTable;
  readonly scale: AmountScale;
  /** Its caption speaks of money spent (집행). */
  readonly isSpent: boolean;
}

/** Every table of the document that has money by source and year, in a scale that stands over it. */
export function moneyIn(document: ReadDocument, words: SourceWords): readonly Money[] {
  return tablesIn(document).flatMap((table) => {
    const found = headed(table, moneyWords);
    const caption = captionOf(document, table);
    const scale = scaleIn(caption);
    const read = found && scale && moneyTableIn(found, words);
    return read && sourcesOf(read).length > 0 ? [{ table: read, scale, isSpent: /집행/.test(caption) }] : [];
  });
}

/** A line for each row of a source that has money in the year. */
export function budgetOf(planned: Money | undefined, year: number, item: string): readonly BudgetLine[] {
  if (!planned) return [];
  return sourcesOf(planned.table).flatMap(({ of: { source }, line, years }) =>
    years
      .filter((cell) => cell.year === year)
      .map(({ value }) => ({ line, source, item, amount: value, scale: planned.scale })),
  );
}

/** The totals of the table, each once: of all the money, by year, and by source where one row has all of that. */
export function moneyStated(
  at: string,
  figure: 'budget' | 'spent',
  money: Money | undefined,
  period: Period,
): readonly PaperFigure[] {
  const whole = money && wholeOf(money.table);
  if (!money || !whole) return [];
  const [total] = whole.totals;
  const sources = sourcesOf(money.table);
  return [
    ...(total ? [{ at: `${at}/총계`, figure: { figure, period }, ...total } as const] : []),
    ...whole.years.map(({ year, value, place }): PaperFigure => ({
      at: `${at}/총계/${year}`,
      figure: { figure, period: String(year) },
      value,
      place,
    })),
    ...sources.flatMap(({ of: { source }, label, totals: [sum] }): readonly PaperFigure[] =>
      sum && sources.filter(({ of }) => of.source === source).length === 1
        ? [{ at: `${at}/${label}`, figure: { figure, period, source }, ...sum }]
        : [],
    ),
  ];
}
