// Registering a passkey, under a name that its owner will know it by.
import { useId, useState, type SubmitEvent } from 'react';
import { longestPasskeyName, type FactorAdded } from '#contract/factors';
import { routes } from '#contract/routes';
import { useText } from '../language/language.js';
import { knowsPasskeys, makePasskey } from './authenticator.js';
import { PasskeyFailure } from './passkey-failure.js';
import { factorStrings } from './strings.js';
import { usePasskey } from './use-passkey.js';

const { passkeys: say } = factorStrings;

interface Props {
  /** Whether passkeys work at this address. */
  readonly work: boolean;
  readonly onAdded: (added: FactorAdded, name: string) => void;
}

export function AddPasskey({ work, onAdded }: Props) {
  const text = useText();
  const [name, setName] = useState('');
  const [id, hint] = [useId(), useId()];
  const { begin, busy, failure } = usePasskey<FactorAdded>({
    ask: routes.passkeys('options'),
    answer: routes.passkeys(),
    by: makePasskey,
    onDone: (added) => {
      onAdded(added, name.trim());
      setName('');
    },
  });
  if (!work || !knowsPasskeys()) return <p className="muted">{text(work ? say.notKnown : say.notHere)}</p>;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    begin({ name: name.trim() });
  };
  return (
    <form className="add-passkey" onSubmit={send} aria-busy={busy}>
      <div className="field">
        <label htmlFor={id}>{text(say.name)}</label>
        <input
          id={id}
          name="name"
          type="text"
          required
          maxLength={longestPasskeyName}
          autoComplete="off"
          aria-describedby={hint}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <p className="hint" id={hint}>
          {text(say.nameHint)}
        </p>
      </div>
      {failure && <PasskeyFailure error={failure} />}
      <div className="ways">
        <button className="button" type="submit" aria-disabled={busy}>
          {text(busy ? say.adding : say.add)}
        </button>
      </div>
    </form>
  );
}
