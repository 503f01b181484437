// Says why something could not be had: the server's own sentence, that it was too large for the way there, or that nobody answered.
import type { Label } from '#contract/label';
import { Refused, TooLarge, Waiting } from '../http/request.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { outboxStrings } from '../outbox/strings.js';

export function Failure({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const text = useText();
  return (
    <div className="callout" role="alert" data-tone="grave">
      <p>{text(sentenceOfError(error))}</p>
      {onRetry && (
        <button className="button" type="button" onClick={onRetry}>
          {text(strings.tryAgain)}
        </button>
      )}
    </div>
  );
}

/** The sentence that an error comes to. */
export function sentenceOfError(error: Error): Label {
  if (error instanceof Refused) return error.sentence;
  if (error instanceof TooLarge) return strings.tooLarge;
  return error instanceof Waiting ? outboxStrings.waiting : strings.unreachable;
}
