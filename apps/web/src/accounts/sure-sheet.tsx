// Says what an act on somebody's account takes from them, before it is done.
import type { AccountItem } from '#contract/account-views';
import { routes } from '#contract/routes';
import { useText } from '../language/language.js';
import { Sheet } from '../panel/sheet.js';
import { AskingForm } from '../session/asking-form.js';
import { useSession } from '../session/session.js';
import { accountsStrings } from './strings.js';

/** What is done to somebody only after it was said. */
export type SureAct = keyof typeof accountsStrings.sure;

interface Props {
  readonly act: SureAct;
  readonly account: AccountItem;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function SureSheet({ act, account, onClose, onDone }: Props) {
  const text = useText();
  const { organization, token } = useSession();
  const { person, name = person } = account;
  return (
    <Sheet title={text(accountsStrings.acts[act])} onClose={onClose}>
      <p>{text(accountsStrings.sure[act](name))}</p>
      <AskingForm
        address={routes.administer(organization, act)}
        token={token}
        body={{ person }}
        submit={accountsStrings.acts[act]}
        onDone={onDone}
      />
    </Sheet>
  );
}
