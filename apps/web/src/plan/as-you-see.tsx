// Says that what stands here is what the reader's post can see, and not all.
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { usePlanView } from './plan-context.js';

export function AsYouSee() {
  const text = useText();
  const { page } = usePlanView();
  if (!page.ownOnly) return null;
  return <p className="muted small">{text(strings.figures.asYouSee)}</p>;
}
