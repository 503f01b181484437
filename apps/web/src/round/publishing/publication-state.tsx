// Whether the public sees the round, for its own page and for the one on which it is published.
import { publicPages } from '#contract/routes';
import { formatAddress } from '../../address.js';
import { useText } from '../../language/language.js';
import { PublicationState } from '../../publishing/publication-state.js';
import { publishingStrings } from '../../publishing/strings.js';
import { useRoundView } from '../round-context.js';
import { isOfferedIn, viewAt } from '../views.js';

export function RoundPublication() {
  const { page, round } = useRoundView();
  return (
    <PublicationState
      publication={round.publication}
      version={page.version}
      href={publicPages.round(page.organization, page.id)}
    />
  );
}

/** With the way to what is published for who may change it. */
export function PublicationNotice() {
  const text = useText();
  const { page, round } = useRoundView();
  const way = isOfferedIn('publish', page.allowed) && (
    <a href={formatAddress(viewAt('publish', page.id))}>{text(publishingStrings.toPublish)}</a>
  );
  return (
    <PublicationState
      publication={round.publication}
      version={page.version}
      href={publicPages.round(page.organization, page.id)}
      beside={way || undefined}
    />
  );
}
