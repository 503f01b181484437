// What a figure of a program is called where it stands alone: the indicator or source, what it is, in which period.
import { figureLabels } from '#contract/figure-words';
import { budgetSourceLabels } from '#contract/glossary';
import type { FigureRef } from '#domain/reckoning/figures';
import { useText } from '../language/language.js';
import { periodLabel } from '../language/periods.js';
import { useNames } from '../names/names.js';

/** Names a figure in the language that is shown. */
export function useFigureName(): (figure: FigureRef) => string {
  const text = useText();
  const names = useNames();
  return (figure) => {
    const parts = [
      'indicator' in figure ? names.ofIndicator(figure.indicator).name : undefined,
      text(figureLabels[figure.figure]),
      'source' in figure && figure.source ? text(budgetSourceLabels[figure.source]) : undefined,
      'item' in figure ? figure.item : undefined,
      text(periodLabel(figure.period)),
    ];
    return parts.filter((part) => part !== undefined).join(' · ');
  };
}
