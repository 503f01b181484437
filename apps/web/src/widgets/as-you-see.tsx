// Says that what stands here is what the reader's post can see, and not all.
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';

export function AsYouSee({ of }: { readonly of: { readonly ownOnly?: true } }) {
  const text = useText();
  if (!of.ownOnly) return null;
  return <p className="muted small">{text(strings.figures.asYouSee)}</p>;
}
