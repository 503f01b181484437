// The approval line (결재선) as it was signed: who, in which manner, when, and what they wrote beside it.
import { useId } from 'react';
import { signatureMannerLabels, signerPartLabels } from '#contract/glossary';
import type { SignerPlace } from '#domain/plan/states';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { planStrings } from './strings.js';

export function ApprovalLine({ line }: { readonly line: readonly SignerPlace[] }) {
  const text = useText();
  const titleId = useId();
  if (line.length === 0) return null;
  return (
    <>
      <h3 id={titleId}>{text(planStrings.procedure.line)}</h3>
      <ol className="approval-line" aria-labelledby={titleId}>
        {line.map((place, index) => (
          <Place key={index} place={place} />
        ))}
      </ol>
    </>
  );
}

function Place({ place: { title, part, signature } }: { readonly place: SignerPlace }) {
  const text = useText();
  return (
    <li data-part={part} data-signed={signature && true}>
      <p className="signer">
        <span lang="ko">{title}</span>
        {part === 'cooperates' && <span className="muted small"> ({text(signerPartLabels.cooperates)})</span>}
      </p>
      {signature ? (
        <>
          <p className="manner">{text(signatureMannerLabels[signature.manner])}</p>
          <p className="small">
            <time dateTime={signature.signed}>{text(dateLabel(signature.signed))}</time>
          </p>
          {signature.remark !== undefined && (
            <div className="dissent">
              <p className="name">{text(planStrings.procedure.dissent)}</p>
              <Said text={signature.remark} />
            </div>
          )}
        </>
      ) : (
        <p className="muted small">{text(planStrings.procedure.unsigned)}</p>
      )}
    </li>
  );
}
