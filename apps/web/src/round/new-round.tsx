// The way to opening a round, for whoever may: the page of one that is not there yet says so.
import { useState } from 'react';
import { commandLabels } from '#contract/glossary';
import { formatAddress } from '../address.js';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { nextRound } from './opening/next-round.js';

/** `main` where nothing else is to be done. */
export function NewRound({ main = false }: { readonly main?: boolean }) {
  const text = useText();
  const [id] = useState(nextRound);
  const { data: page } = usePage('round', id);
  if (!page?.allowed.some(({ command }) => command === 'OpenRound')) return null;
  return (
    <a className="button" data-tone={main ? 'main' : undefined} href={formatAddress({ place: 'opening' })}>
      {text(commandLabels.OpenRound)}
    </a>
  );
}
