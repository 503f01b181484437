// Signs in by mail address and password.
import { useState } from 'react';
import type { OwnSession } from '#contract/account-views';
import { routes } from '#contract/routes';
import { AccountField, PasswordField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { AskingForm } from './asking-form.js';
import { useSigning } from './session.js';
import { signingStrings } from './strings.js';

export function PasswordForm() {
  const text = useText();
  const { enter } = useSigning();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <AskingForm<OwnSession>
      address={routes.session()}
      body={{ email, password }}
      submit={signingStrings.signIn}
      onDone={enter}
    >
      <AccountField
        name="email"
        label={signingStrings.email}
        type="email"
        fills="username"
        value={email}
        onChange={setEmail}
      />
      <PasswordField
        name="password"
        label={signingStrings.password}
        fills="current-password"
        value={password}
        onChange={setPassword}
      />
      <p className="muted">{text(signingStrings.forgotten)}</p>
    </AskingForm>
  );
}
