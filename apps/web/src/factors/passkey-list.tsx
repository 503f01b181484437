// A person's passkeys, each with its name, since when it is there, and how to be rid of it.
import { useState } from 'react';
import { longestPasskeyName, type PasskeyView } from '#contract/factors';
import { routes } from '#contract/routes';
import { AccountField } from '../forms/fields.js';
import { useNotice } from '../frame/notice.js';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { AskingForm } from '../session/asking-form.js';
import { AskedTwice } from './asked-twice.js';
import { factorStrings } from './strings.js';

const { passkeys: say } = factorStrings;

interface Props {
  readonly passkeys: readonly PasskeyView[];
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

export function PasskeyList({ passkeys, mayChange, onChanged }: Props) {
  const text = useText();
  if (passkeys.length === 0) return <p className="muted">{text(say.none)}</p>;
  return (
    <ul className="passkeys">
      {passkeys.map((passkey) => (
        <Line key={passkey.id} passkey={passkey} mayChange={mayChange} onChanged={onChanged} />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly passkey: PasskeyView;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

function Line({ passkey, mayChange, onChanged }: LineProps) {
  const text = useText();
  const notice = useNotice();
  const [isNaming, setNaming] = useState(false);
  const { id, name, addedAt, usedAt } = passkey;
  const done = (said: typeof say.renamed) => {
    setNaming(false);
    notice(said);
    onChanged();
  };
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className="muted small">
          {text(say.addedAt)} {text(instantLabel(addedAt))} · {text(say.usedAt)}{' '}
          {usedAt ? text(instantLabel(usedAt)) : text(say.unused)}
        </p>
      </div>
      {isNaming && <Renaming passkey={passkey} onDone={() => done(say.renamed)} />}
      {mayChange && (
        <div className="ways">
          {!isNaming && (
            <button className="button" type="button" onClick={() => setNaming(true)}>
              {text(say.rename)}
              <span className="visually-hidden"> {name}</span>
            </button>
          )}
          <AskedTwice
            address={routes.passkey(id, 'remove')}
            label={say.remove}
            of={name}
            warning={say.removeSay(name)}
            really={say.remove}
            onDone={() => done(say.removed)}
          />
        </div>
      )}
    </li>
  );
}

function Renaming({ passkey, onDone }: { readonly passkey: PasskeyView; readonly onDone: () => void }) {
  const [name, setName] = useState(passkey.name);
  return (
    <AskingForm
      address={routes.passkey(passkey.id, 'rename')}
      body={{ name: name.slice(0, longestPasskeyName) }}
      submit={factorStrings.save}
      onDone={onDone}
    >
      <AccountField
        name="name"
        label={say.newName}
        type="text"
        fills="off"
        focused
        value={name}
        onChange={setName}
      />
    </AskingForm>
  );
}
