// The earlier figures of a result or of spending, each with who corrected it, when, and why.
import type { Correction } from '#domain/reported';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { programStrings } from './strings.js';

interface Props {
  readonly all: readonly Correction[];
  readonly unit: string;
}

export function Corrections({ all, unit }: Props) {
  const text = useText();
  const names = useNames();
  if (all.length === 0) return null;
  return (
    <details className="trace">
      <summary>{text(programStrings.indicators.corrections(all.length))}</summary>
      <ul>
        {all.map(({ from, reason, by, on }, index) => (
          <li key={index}>
            <s>{measured(from, unit)}</s> <span lang="ko">{reason}</span>{' '}
            <span className="muted">
              <span lang="ko">{names.ofSignature(by)}</span> <time dateTime={on}>{text(dateLabel(on))}</time>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
