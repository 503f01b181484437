// Whether the public sees something, as it stood when, and how much has happened since.
import type { ReactNode } from 'react';
import type { PublicationOf } from '#domain/publication';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { publishingStrings } from './strings.js';

interface Props {
  readonly publication:
    PublicationOf<{ readonly version: number; readonly copied: { readonly stoodOn: string } }> | undefined;
  /** The version that its stream has now. */
  readonly version: number;
  /** Where everybody reads it. */
  readonly href: string;
  readonly beside?: ReactNode;
}

/** Says nothing of what was never published, but for what stands beside it. */
export function PublicationState({ publication, version, href, beside }: Props) {
  const text = useText();
  if (!publication) return beside && <p>{beside}</p>;
  if (publication.status === 'withdrawn') {
    return (
      <p className="callout">
        {text(publishingStrings.withdrawn(dateLabel(publication.on)))} {beside}
      </p>
    );
  }
  // The act of publishing itself changes nothing that is shown.
  const since = Math.max(0, version - publication.version - 1);
  return (
    <p className="callout">
      {text(publishingStrings.shown(dateLabel(publication.copied.stoodOn), dateLabel(publication.on)))}{' '}
      {text(publishingStrings.since(since))}{' '}
      <a href={href} target="_blank" rel="noreferrer">
        {text(publishingStrings.look)}
      </a>{' '}
      {beside}
    </p>
  );
}
