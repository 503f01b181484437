// Beside the button that sends: throws away what was written in a form, and puts it back.
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { outboxStrings } from '../outbox/strings.js';
import type { Written } from './use-command.js';

interface Props {
  readonly written: Pick<Written<object>, 'busy' | 'discard' | 'bringBack'>;
  /** Whether there is something to throw away. */
  readonly offered: boolean;
  readonly label?: Label;
}

/** One button for both, so that the focus stays on it. */
export function Discard({ written: { busy, discard, bringBack }, offered, label = strings.discard }: Props) {
  const text = useText();
  if (!offered && !bringBack) return null;
  return (
    <>
      <button
        className="button"
        type="button"
        data-tone="quiet"
        disabled={busy}
        onClick={bringBack ?? discard}
      >
        {text(bringBack ? outboxStrings.undo : label)}
      </button>
      <span role="status">{bringBack && text(outboxStrings.thrown)}</span>
    </>
  );
}
