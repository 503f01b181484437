// What a step of an explanation is about: the figure, of which indicator or program, in which period.
import type { ExplanationStep } from '#contract/figure-views';
import { figureLabels, groupFigureLabels } from '#contract/figure-words';
import { budgetSourceLabels } from '#contract/glossary';
import { periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';

export function StepName({ step: { shown, indicator, program } }: { readonly step: ExplanationStep }) {
  const text = useText();
  const { figure } = shown;
  const label = 'of' in figure ? groupFigureLabels[figure.figure] : figureLabels[figure.figure];
  const source = 'source' in figure ? figure.source : undefined;
  const about = indicator?.name ?? program?.name;
  return (
    <span className="why-name">
      {about !== undefined && <span lang="ko">{about} </span>}
      {text(label)}
      {source && ` · ${text(budgetSourceLabels[source])}`}
      <span className="muted"> · {text(periodLabel(figure.period))}</span>
    </span>
  );
}
