// What can be seen to be wrong with a cell before anybody is asked; everything else the server says.
import { dateIn, figureIn } from '#contract/tables/cells';
import type { Label } from '#contract/label';
import type { IsoDate } from '#domain/ids';
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

/** A day that is not ahead. */
export function dayProblem(typed: string, today: IsoDate): Label | undefined {
  const day = dateIn(typed);
  if (day === undefined) return say.noDate;
  return day > today ? say.future : undefined;
}
