// The figures of a program as the plan has them, beside the answer that may change them.
import { useId } from 'react';
import { amountScaleLabels } from '#contract/glossary';
import { addDecimals } from '#domain/decimal';
import type { ScopedProgram } from '#domain/round/words';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { answersStrings } from './strings.js';

export function ProgramFigures({ program }: { readonly program: ScopedProgram }) {
  const text = useText();
  const titleId = useId();
  const { indicators, budget, content } = program;
  const [scale] = budget.map((line) => line.scale);
  const sum = budget.reduce((total, { amount }) => addDecimals(total, amount), '0');
  if (indicators.length + budget.length + content.length === 0) return null;
  return (
    <section className="program-figures">
      <p className="name" id={titleId}>
        {text(answersStrings.standing)}
      </p>
      <ul lang="ko" aria-labelledby={titleId}>
        {indicators.map(({ indicator, name, target, unit }) => (
          <li key={indicator}>
            {name} <strong>{measured(target, unit)}</strong>
          </li>
        ))}
        {content.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
        {budget.map(({ line, item, amount, scale: own }) => (
          <li key={line}>
            {item} <strong>{measured(amount, text(amountScaleLabels[own]))}</strong>
          </li>
        ))}
      </ul>
      {scale && budget.length > 1 && budget.every((line) => line.scale === scale) && (
        <p className="muted small">
          {text(answersStrings.budgetSum(measured(sum, text(amountScaleLabels[scale]))))}
        </p>
      )}
    </section>
  );
}
