// The approval line (결재선) as it was signed: who, in which manner, when, and what they wrote beside it; cooperators beside it.
import { useId } from 'react';
import { signatureMannerLabels, signerPartLabels } from '#contract/glossary';
import { mustStillSign } from '#domain/signing';
import type { SignerPlace } from '#domain/plan/states';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { planStrings } from './strings.js';

interface Props {
  readonly line: readonly SignerPlace[];
  /** The place of who returned the paper. */
  readonly returnedBy?: number | undefined;
}

export function ApprovalLine({ line, returnedBy }: Props) {
  const text = useText();
  const titleId = useId();
  const { procedure: said } = planStrings;
  if (line.length === 0) return null;
  const returner = returnedBy === undefined ? undefined : line[returnedBy];
  const beside = line.filter(({ part }) => part === 'cooperates');
  const inOrder = line.filter(({ part }) => part !== 'cooperates');
  const placesOf = (places: readonly SignerPlace[]) =>
    places.map((place, index) => (
      <Place key={index} place={place} line={line} hasReturned={place === returner} />
    ));
  return (
    <div className="approval">
      <h3 id={titleId}>{text(said.line)}</h3>
      <ol className="approval-line" aria-labelledby={titleId}>
        {placesOf(inOrder)}
      </ol>
      {beside.length > 0 && (
        <>
          <p className="name">{text(said.beside)}</p>
          <ul className="approval-line" aria-label={text(said.beside)}>
            {placesOf(beside)}
          </ul>
        </>
      )}
    </div>
  );
}

interface PlaceProps {
  readonly place: SignerPlace;
  readonly line: readonly SignerPlace[];
  readonly hasReturned: boolean;
}

function Place({ place, line, hasReturned }: PlaceProps) {
  const text = useText();
  const { title, part, signature } = place;
  const { procedure: said } = planStrings;
  return (
    <li data-part={part} data-signed={signature && true} data-returned={hasReturned || undefined}>
      <p className="signer">
        <span lang="ko">{title}</span>
        {part === 'drafts' && <span className="muted small"> ({text(signerPartLabels.drafts)})</span>}
      </p>
      {signature ? (
        <>
          <p className="manner">{text(signatureMannerLabels[signature.manner])}</p>
          <p className="small">
            <time dateTime={signature.signed}>{text(dateLabel(signature.signed))}</time>
          </p>
          {signature.remark !== undefined && (
            <div className="dissent">
              <p className="name">{text(said.dissent)}</p>
              <Said text={signature.remark} />
            </div>
          )}
        </>
      ) : hasReturned ? (
        <p className="manner">{text(said.returned)}</p>
      ) : (
        <p className="muted small">{text(mustStillSign(line, place) ? said.unsigned : said.notNeeded)}</p>
      )}
    </li>
  );
}
