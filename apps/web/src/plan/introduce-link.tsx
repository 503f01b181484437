// The way to a program that nobody has introduced yet, for whoever writes an edition; from there it comes back into it.
import { commandLabels } from '#contract/glossary';
import { useState } from 'react';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { usePlanView } from './plan-context.js';
import { introducedFor } from './places.js';

export function IntroduceLink() {
  const text = useText();
  const { page, edition } = usePlanView();
  const [fresh] = useState(() => `p-${crypto.randomUUID()}`);
  const mayPlace = page.allowed.some(
    ({ command, item }) => command === 'PlaceProgram' && item === edition.id,
  );
  if (!mayPlace) return null;
  return (
    <a className="button" href={formatAddress(introducedFor(fresh, page.id, edition.id))}>
      {text(commandLabels.IntroduceProgram)}
    </a>
  );
}
