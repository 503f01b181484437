// Says quietly that what is shown could not be read again just now.
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';

export function Stale({ error }: { readonly error: Error | null }) {
  const text = useText();
  return (
    error && (
      <p role="status" className="stale">
        {text(strings.stale)}
      </p>
    )
  );
}
