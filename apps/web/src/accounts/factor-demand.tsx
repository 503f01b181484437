// Whether everybody with a post must show a second factor, and how the office decides so.
import type { AccountsView } from '#contract/account-views';
import { routes } from '#contract/routes';
import { AskedTwice } from '../factors/asked-twice.js';
import { useNotice } from '../frame/notice.js';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { accountsStrings } from './strings.js';

const { demand: say } = accountsStrings;

interface Props {
  readonly view: AccountsView;
  readonly onChanged: () => void;
}

export function FactorDemand({ view, onChanged }: Props) {
  const text = useText();
  const { organization, token } = useSession();
  const notice = useNotice();
  const { demand, factorDemandedSince: since } = view;
  return (
    <section className="part factor-demand" aria-labelledby="factor-demand">
      <h2 id="factor-demand">{text(say.title)}</h2>
      <p>{text(since === undefined ? say.off : say.on(instantLabel(since)))}</p>
      <AskedTwice
        key={demand}
        address={routes.administer(organization, demand)}
        token={token}
        label={say[demand]}
        warning={say.sure[demand]}
        really={say[demand]}
        tone="main"
        onDone={() => {
          notice(say.done[demand]);
          onChanged();
        }}
      />
    </section>
  );
}
