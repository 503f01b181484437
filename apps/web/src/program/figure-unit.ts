// What a figure of the program is counted in, where it is printed or typed alone.
import { amountScaleLabels } from '#contract/glossary';
import { unitOfFigure } from '#contract/why/figure-unit';
import type { AmountScale } from '#domain/changes';
import type { FigureRef } from '#domain/reckoning/figures';
import { useText } from '../language/language.js';
import { useReported } from './report-context.js';
import { scaleOfSum, unitOf } from './reportable.js';

/** Names the unit of a figure; of money in the scale in which it was said, or else in that of its lines. */
export function useFigureUnit(): (figure: FigureRef, scale?: AmountScale) => string {
  const text = useText();
  const { program } = useReported();
  return (figure, said) => {
    const percent = unitOfFigure(figure.figure);
    if (percent !== undefined) return percent;
    if ('indicator' in figure) return unitOf(program, figure.indicator, figure.period);
    const scale = said ?? scaleOfSum(program, figure);
    return scale === undefined ? '' : text(amountScaleLabels[scale]);
  };
}
