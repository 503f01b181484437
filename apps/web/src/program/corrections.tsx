// The earlier figures of a result or of spending, each with what showed and verified it, who corrected it, when, and why.
import type { Correction, ResultCorrection, Verification } from '#domain/reported';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { EvidenceList } from '../why/evidence-list.js';
import { programStrings } from './strings.js';

interface Props {
  readonly all: readonly (Correction | ResultCorrection)[];
  readonly unit: string;
}

export function Corrections({ all, unit }: Props) {
  const text = useText();
  if (all.length === 0) return null;
  return (
    <details className="trace">
      <summary>{text(programStrings.indicators.corrections(all.length))}</summary>
      <ul>
        {all.map((correction, index) => (
          <li key={index}>
            <s>{measured(correction.from, unit)}</s> <span lang="ko">{correction.reason}</span>{' '}
            <Signed {...correction} />
            {'evidence' in correction && <EvidenceList evidence={correction.evidence} />}
            {'evidence' in correction && correction.wasVerified && (
              <Verified verified={correction.wasVerified} unit={unit} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What somebody verified of a figure that is another now, or was taken back. */
export function Verified({ verified, unit }: { readonly verified: Verification; readonly unit: string }) {
  const text = useText();
  return (
    <p>
      {text(programStrings.indicators.verified(measured(verified.value, unit)))}{' '}
      {verified.reason !== undefined && <span lang="ko">{verified.reason}</span>} <Signed {...verified} />
    </p>
  );
}

function Signed({ by, on }: Pick<Verification, 'by' | 'on'>) {
  const text = useText();
  const names = useNames();
  return (
    <span className="muted">
      <span lang="ko">{names.ofSignature(by)}</span> <time dateTime={on}>{text(dateLabel(on))}</time>
    </span>
  );
}
