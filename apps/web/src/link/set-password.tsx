// Sets the password of the person whom a link was made for.
import { useId, useState } from 'react';
import type { LinkView, OwnSession } from '#contract/account-views';
import { routes } from '#contract/routes';
import { PasswordField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { AskingForm } from '../session/asking-form.js';
import { linkStrings } from './strings.js';

interface Props {
  readonly secret: string;
  readonly view: Extract<LinkView, { readonly purpose: 'password' }>;
  readonly onDone: (own: OwnSession) => void;
}

const { setPassword: say } = linkStrings;

export function SetPassword({ secret, view, onDone }: Props) {
  const text = useText();
  const [password, setPassword] = useState('');
  return (
    <>
      <h1>{text(say.title)}</h1>
      <p className="lead">{text(say.lead(view.name ?? '', view.organizationName ?? ''))}</p>
      <AskingForm<OwnSession>
        address={routes.link('password')}
        body={{ link: secret, password }}
        submit={say.set}
        onDone={onDone}
      >
        <ShownAddress email={view.email ?? ''} />
        <PasswordField
          name="password"
          label={say.password}
          hint={say.hint}
          fills="new-password"
          value={password}
          onChange={setPassword}
        />
      </AskingForm>
    </>
  );
}

/** Password keepers look for the address that a password belongs to. */
function ShownAddress({ email }: { readonly email: string }) {
  const text = useText();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{text(say.address)}</label>
      <input id={id} type="email" autoComplete="username" value={email} readOnly />
    </div>
  );
}
