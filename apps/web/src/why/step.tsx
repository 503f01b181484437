// A step of an explanation with those below it, each of which can be folded; a leaf says where it comes from.
import type { ExplanationStep } from '#contract/figure-views';
import { lackLabels } from '#contract/figure-words';
import { measured } from '#contract/measured';
import { formulaOf } from '#contract/why/formula';
import { howLabels } from '#contract/why/why-words';
import { useText } from '../language/language.js';
import { LeafOrigin } from './leaf-origin.js';
import { StepName } from './step-name.js';
import { whyStrings } from './strings.js';
import { useUnitOf } from './why-link.js';

/** So many levels are open at first. */
const openAtFirst = 2;

interface Props {
  readonly step: ExplanationStep;
  readonly depth: number;
}

export function Step({ step, depth }: Props) {
  const text = useText();
  const { parts, leaf, how } = step;
  const formula = formulaOf(step);
  if (parts.length === 0) {
    return (
      <li className="why-leaf">
        <p>
          <Head step={step} />
        </p>
        {leaf && <LeafOrigin leaf={leaf} />}
      </li>
    );
  }
  return (
    <li>
      <details open={depth < openAtFirst}>
        <summary>
          <Head step={step} />
        </summary>
        <p className="why-how">
          {(how !== 'quotient' || formula === undefined) && text(howLabels[how])}{' '}
          {formula !== undefined && <span className="why-formula">{formula}</span>}
        </p>
        <ul>
          {parts.map((part, index) => (
            <Step key={index} step={part} depth={depth + 1} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Head({ step }: { readonly step: ExplanationStep }) {
  const text = useText();
  const unitOf = useUnitOf();
  const { shown, weight, indicator } = step;
  return (
    <span className="why-head">
      <span>
        <StepName step={step} />
        {weight !== undefined && <span className="why-weight">{text(whyStrings.weight(weight))}</span>}
        {shown.provisional && <span className="provisional">{text(whyStrings.provisional)}</span>}
      </span>
      {shown.text === undefined ? (
        <span className="muted">{text(shown.lack ? lackLabels[shown.lack] : whyStrings.none)}</span>
      ) : (
        <strong className="why-value">{measured(shown.text, unitOf(shown, indicator?.unit))}</strong>
      )}
    </span>
  );
}
