// Connects an account of the city to somebody, by the number that they were shown at the city's sign-in.
import { useState } from 'react';
import type { AccountItem } from '#contract/account-views';
import { routes } from '#contract/routes';
import { AccountField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { Sheet } from '../panel/sheet.js';
import { AskingForm } from '../session/asking-form.js';
import { useSession } from '../session/session.js';
import { accountsStrings } from './strings.js';

interface Props {
  readonly account: AccountItem;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const { connect: say } = accountsStrings;

export function ConnectSheet({ account, onClose, onDone }: Props) {
  const text = useText();
  const { organization, token } = useSession();
  const [number, setNumber] = useState('');
  const { person, name = person } = account;
  return (
    <Sheet title={text(accountsStrings.acts.connect)} onClose={onClose}>
      <p>{text(say.say(name))}</p>
      <AskingForm
        address={routes.administer(organization, 'connect')}
        token={token}
        body={{ person, number }}
        submit={say.submit}
        onDone={onDone}
      >
        <AccountField
          name="number"
          label={say.number}
          hint={say.hint}
          type="text"
          fills="off"
          value={number}
          onChange={setNumber}
        />
      </AskingForm>
    </Sheet>
  );
}
