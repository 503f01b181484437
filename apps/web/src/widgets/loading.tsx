// Says that something is on its way.
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';

export function Loading() {
  const text = useText();
  return (
    <p className="muted" role="status" data-loading>
      {text(strings.loading)}
    </p>
  );
}
