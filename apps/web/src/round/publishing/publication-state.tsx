// Whether the public sees the round, as it stood when, and how much has happened since.
import type { ReactNode } from 'react';
import { publicPages } from '#contract/routes';
import { formatAddress } from '../../address.js';
import { dateLabel } from '../../language/dates.js';
import { useText } from '../../language/language.js';
import { useRoundView } from '../round-context.js';
import { isOfferedIn, viewAt } from '../views.js';
import { publishingStrings } from './strings.js';

/** Says nothing of a round that was never published, but for what stands beside it. */
export function PublicationState({ beside }: { readonly beside?: ReactNode }) {
  const text = useText();
  const { page, round } = useRoundView();
  const { publication } = round;
  if (!publication) return beside && <p>{beside}</p>;
  if (publication.status === 'withdrawn') {
    return (
      <p className="callout">
        {text(publishingStrings.withdrawn(dateLabel(publication.on)))} {beside}
      </p>
    );
  }
  const { copied, on, version } = publication;
  // The act of publishing itself changes nothing that is shown.
  const since = Math.max(0, page.version - version - 1);
  return (
    <p className="callout">
      {text(publishingStrings.shown(dateLabel(copied.stoodOn), dateLabel(on)))}{' '}
      {text(publishingStrings.since(since))}{' '}
      <a href={publicPages.round(page.organization, page.id)} target="_blank" rel="noreferrer">
        {text(publishingStrings.look)}
      </a>{' '}
      {beside}
    </p>
  );
}

/** The same on the round's own page, with the way to what is published for who may change it. */
export function PublicationNotice() {
  const text = useText();
  const { page } = useRoundView();
  const way = isOfferedIn('publish', page.allowed) && (
    <a href={formatAddress(viewAt('publish', page.id))}>{text(publishingStrings.toPublish)}</a>
  );
  return <PublicationState beside={way || undefined} />;
}
