// Writes down who somebody is: name, mail address, telephone. What was typed stays in this tab until it is sent.
import { useState } from 'react';
import type { AccountItem } from '#contract/account-views';
import { routes } from '#contract/routes';
import { AccountField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { Sheet } from '../panel/sheet.js';
import { AskingForm } from '../session/asking-form.js';
import { useSession } from '../session/session.js';
import { ofTab } from '../storage.js';
import { accountsStrings } from './strings.js';

interface Values {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

interface Props {
  /** Somebody new where it is left out. */
  readonly account: AccountItem | undefined;
  readonly onClose: () => void;
  readonly onDone: (name: string) => void;
}

const { form: say } = accountsStrings;

export function AccountForm({ account, onClose, onDone }: Props) {
  const text = useText();
  const { organization, token } = useSession();
  const act = account ? 'write' : 'add';
  const kept = `account ${organization} ${account?.person ?? ''}`;
  const [values, setValues] = useState<Values>(() => begun(kept, account));
  const change = (some: Partial<Values>) => {
    const next = { ...values, ...some };
    ofTab.put(kept, next);
    setValues(next);
  };
  const { name, email, phone } = values;
  const body = {
    ...(account ? { person: account.person } : {}),
    name,
    ...(email.trim() === '' ? {} : { email: email.trim() }),
    ...(phone.trim() === '' ? {} : { phone }),
  };
  return (
    <Sheet title={text(accountsStrings.acts[act])} onClose={onClose}>
      {account && (
        <p className="muted">
          {text(say.person)} <span className="person-id">{account.person}</span>
        </p>
      )}
      <AskingForm
        address={routes.administer(organization, act)}
        token={token}
        body={body}
        submit={account ? say.write : say.add}
        onDone={() => {
          ofTab.drop(kept);
          onDone(name.trim());
        }}
      >
        <AccountField
          name="name"
          label={say.name}
          type="text"
          fills="off"
          value={name}
          onChange={(next) => change({ name: next })}
        />
        <AccountField
          name="email"
          label={say.email}
          hint={say.emailHint}
          optional
          type="email"
          fills="off"
          value={email}
          onChange={(next) => change({ email: next })}
        />
        <AccountField
          name="phone"
          label={say.phone}
          optional
          type="tel"
          fills="off"
          value={phone}
          onChange={(next) => change({ phone: next })}
        />
      </AskingForm>
    </Sheet>
  );
}

function begun(kept: string, account: AccountItem | undefined): Values {
  const start = { name: account?.name ?? '', email: account?.email ?? '', phone: account?.phone ?? '' };
  const before = ofTab.take(kept);
  return typeof before === 'object' && before !== null ? { ...start, ...before } : start;
}
