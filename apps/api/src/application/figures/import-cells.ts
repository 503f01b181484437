// What the cells of an imported row say, as rows of results, of money and of targets all read them.
import { figureIn, periodIn, wordIn } from '#contract/tables/cells';
import { figureRowKindLabels, type FigureRow, type FigureRowKind } from '#contract/tables/figure-table';
import { scaleIn } from '#contract/tables/scales';
import { amountIn } from '#domain/amounts';
import type { AmountScale } from '#domain/changes';
import { compareDecimals, isDecimal } from '#domain/decimal';
import type { Decimal } from '#domain/ids';
import { needsPeriod } from '#domain/payload';
import type { Period } from '#domain/periods';
import { refuse, type Refusal } from '#domain/refusals';

/** What a row is about, whether it says so or not. */
export function kindOf({ kind, source, spent }: FigureRow): FigureRowKind {
  return wordIn(figureRowKindLabels, kind) ?? (source !== '' || spent !== '' ? 'budget' : 'indicator');
}

/** The period of a row; refused where it names none. */
export function periodOf({ period: said }: FigureRow): { readonly period: Period } | Refusal {
  const period = periodIn(said);
  if (period !== undefined) return { period };
  return needsPeriod(said, 'period') ?? refuse('period-invalid', 'period', { period: said });
}

/**
 * What a row says of money, in whole units of the scale that it is kept in: told in another, it is the same money or is
 * refused; a row without unit tells it in `unsaid`. What is no figure is left to the command's own schema.
 */
export function amountOf(
  { amount: cell, unit }: { readonly amount: string; readonly unit: string },
  kept: AmountScale,
  unsaid = kept,
): { readonly amount: Decimal } | Refusal {
  const amount = figureIn(cell);
  if (amount === undefined) return { amount: cell };
  const told = unit === '' ? unsaid : scaleIn(unit);
  const converted = told && amountIn(amount, told, kept);
  return converted === undefined
    ? refuse('unit-unfit', 'unit', { said: unit === '' ? unsaid : unit, stands: kept })
    : { amount: converted };
}

/** Whether two units are one; percent signs and the like are units too. */
export function isSameUnit(one: string, other: string): boolean {
  const [left, right] = [one, other].map((unit) =>
    unit.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase(),
  );
  return left === right;
}

/** Whether a cell says the figure that stands. */
export function isSame(said: string, stands: string): boolean {
  return isDecimal(said) && isDecimal(stands) && compareDecimals(said, stands) === 0;
}
