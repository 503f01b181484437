// What a figure is counted in, wherever it is printed.
import type { Shown } from '../figure-views.js';
import { amountScaleLabels } from '../glossary.js';
import type { Label } from '../label.js';
import type { AnyFigure } from './figure-name.js';

const percents: readonly AnyFigure['figure'][] = [
  'rate',
  'planned',
  'execution',
  'programRate',
  'weights',
  'groupRate',
  'groupExecution',
];

/** Percent for what is one; undefined for what is counted in units of its own. */
export function unitOfFigure(figure: AnyFigure['figure']): string | undefined {
  return percents.includes(figure) ? '%' : undefined;
}

/** Percent, the scale of its money, or the unit of its indicator. */
export function unitLabelOf(
  { figure: { figure }, scale }: Pick<Shown, 'figure' | 'scale'>,
  unit = '',
): Label {
  const same = unitOfFigure(figure);
  if (same !== undefined) return { ko: same, en: same };
  return scale ? amountScaleLabels[scale] : { ko: unit, en: unit };
}
