// The way from an opinion, wherever it is shown, to the story of its life.
import { formatAddress, type Address } from '../address.js';
import { useText } from '../language/language.js';
import { storyStrings } from './strings.js';

/** The story of an opinion of a round. */
export function storyAt(round: string, opinion: string): Address {
  return { place: 'opinion', id: opinion, more: { round } };
}

export function StoryLink({ round, opinion }: { readonly round: string; readonly opinion: string }) {
  const text = useText();
  return (
    <a className="small story-link" href={formatAddress(storyAt(round, opinion))}>
      {text(storyStrings.link)}
    </a>
  );
}
