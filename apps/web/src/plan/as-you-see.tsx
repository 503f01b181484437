// Says to a department that what stands here is what its post can see, and may not be all.
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useSession } from '../session/session.js';

export function AsYouSee() {
  const text = useText();
  const { actor } = useSession();
  if (actor.post.kind !== 'department') return null;
  return <p className="muted small">{text(strings.figures.asYouSee)}</p>;
}
