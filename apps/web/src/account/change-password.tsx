// Changes one's own password.
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OwnSession } from '#contract/account-views';
import { routes } from '#contract/routes';
import { PasswordField } from '../forms/fields.js';
import { useNotice } from '../frame/notice.js';
import { useText } from '../language/language.js';
import { linkStrings } from '../link/strings.js';
import { AskingForm } from '../session/asking-form.js';
import { useSession, useSigning } from '../session/session.js';
import { accountStrings } from './strings.js';
import { ownSessionsKey } from './own-sessions.js';

export function ChangePassword() {
  const text = useText();
  const { token } = useSession();
  const { enter } = useSigning();
  const notice = useNotice();
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  return (
    <section className="part">
      <h2>{text(accountStrings.passwordTitle)}</h2>
      <p className="muted">{text(accountStrings.passwordSay)}</p>
      <AskingForm<OwnSession>
        address={routes.changePassword()}
        body={{ current, password }}
        token={token}
        submit={accountStrings.change}
        onDone={(own) => {
          setCurrent('');
          setPassword('');
          enter(own);
          notice(accountStrings.changed);
          void client.invalidateQueries({ queryKey: ownSessionsKey });
        }}
      >
        <PasswordField
          name="current"
          label={accountStrings.current}
          fills="current-password"
          value={current}
          onChange={setCurrent}
        />
        <PasswordField
          name="password"
          label={linkStrings.setPassword.password}
          hint={linkStrings.setPassword.hint}
          fills="new-password"
          value={password}
          onChange={setPassword}
        />
      </AskingForm>
    </section>
  );
}
