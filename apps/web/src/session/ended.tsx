// Says why the last session ended, to whoever did not end it themselves.
import { useText } from '../language/language.js';
import { useSigning } from './session.js';

export function Ended() {
  const text = useText();
  const { ended } = useSigning();
  return (
    ended && (
      <p className="callout" role="alert">
        {text(ended)}
      </p>
    )
  );
}
