// What shows a result, with the way to it where it has an address; or that nothing does.
import type { Evidence } from '#domain/reported';
import { useText } from '../language/language.js';
import { whyStrings } from './strings.js';

export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const text = useText();
  if (evidence.length === 0) return <p className="no-evidence">{text(whyStrings.noEvidence)}</p>;
  return (
    <p>
      {text(whyStrings.evidence)}{' '}
      {evidence.map(({ title, link }, index) => (
        <span key={index} lang="ko">
          {index > 0 && ', '}
          {isAddress(link) ? (
            <a href={link} rel="noreferrer noopener" target="_blank">
              {title}
            </a>
          ) : (
            [title, link].filter(Boolean).join(' ')
          )}
        </span>
      ))}
    </p>
  );
}

/** Only what a browser opens by itself as a page: whatever else somebody typed stays text. */
function isAddress(link: string | undefined): link is string {
  return link !== undefined && /^https?:\/\//.test(link);
}
