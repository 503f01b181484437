// Says why a passkey came to nothing: the server's sentence, or what the device said.
import type { Label } from '#contract/label';
import { Refused, Unreachable } from '../http/request.js';
import { useText } from '../language/language.js';
import { Failure } from '../widgets/failure.js';
import { isThereAlready } from './authenticator.js';
import { factorStrings } from './strings.js';

const { passkeys: say } = factorStrings;

export function PasskeyFailure({ error }: { readonly error: Error }) {
  const text = useText();
  if (error instanceof Refused || error instanceof Unreachable) return <Failure error={error} />;
  return (
    <p className="callout" role="alert" data-tone="grave">
      {text(sentenceOf(error))}
    </p>
  );
}

function sentenceOf(error: Error): Label {
  return isThereAlready(error) ? say.there : say.cancelled;
}
