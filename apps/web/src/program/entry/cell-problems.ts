// What can be seen to be wrong with a cell before anybody is asked; everything else the server says.
import { dateIn, figureIn } from '#contract/tables/cells';
import { amountScaleLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { AmountScale } from '#domain/changes';
import { compareDecimals } from '#domain/decimal';
import type { Decimal, IsoDate } from '#domain/ids';
import { resultsDay } from '#domain/results-due';
import { dateLabel } from '../../language/dates.js';
import { measured } from '#contract/measured';
import { wonIn } from '../../why/amounts.js';
import type { SpendingValues } from '../forms/spending-values.js';
import { programStrings } from '../strings.js';

const { entry: say } = programStrings;

/** A figure that is not below zero. */
export function figureProblem(typed: string): Label | undefined {
  const figure = figureIn(typed);
  if (figure === undefined) return say.noFigure;
  return figure.startsWith('-') ? say.negative : undefined;
}

/** An amount in whole units. */
export function amountProblem(typed: string): Label | undefined {
  return figureProblem(typed) ?? (figureIn(typed)?.includes('.') ? say.noWhole : undefined);
}

interface Money {
  readonly amount: Decimal;
  readonly scale: AmountScale;
}

/** Of one budget line: what was planned, and what was recorded last. */
interface Known {
  readonly planned: Money | undefined;
  readonly latest: Money | undefined;
}

/** A sum since the year began that is less than it was, or more than was planned. */
export function amountDoubt(
  { amount, scale }: Pick<SpendingValues, 'amount' | 'scale'>,
  { planned, latest }: Known,
): Label | undefined {
  const typed = figureIn(amount);
  if (typed === undefined || scale === undefined) return undefined;
  const beside = (other: Money) => compareDecimals(wonIn({ amount: typed, scale }), wonIn(other));
  if (latest && beside(latest) < 0) return say.lessThanBefore(labelOfMoney(latest));
  return planned && beside(planned) > 0 ? say.moreThanPlanned(labelOfMoney(planned)) : undefined;
}

function labelOfMoney({ amount, scale }: Money): Label {
  const { ko, en } = amountScaleLabels[scale];
  return { ko: measured(amount, ko), en: measured(amount, en) };
}

/** The year in which money was spent, today, and until when spending is recorded. */
interface SpentIn {
  readonly year: number;
  readonly today: IsoDate;
  readonly latest: IsoDate | undefined;
}

/** A day of a year that is not ahead, and after what is recorded; payments go on as long as results come. */
export function untilProblem(typed: string, { year, today, latest }: SpentIn): Label | undefined {
  const day = dateIn(typed);
  if (day === undefined) return say.noDate;
  if (day > today) return say.future;
  const [first, last] = [`${year}-01-01`, resultsDay(year)];
  if (day < first || day > last) return say.outside(dateLabel(first), dateLabel(last));
  return latest !== undefined && day <= latest ? say.recorded(dateLabel(latest)) : undefined;
}
