// One of the people: what they are called, what they hold, how their account stands, and what can be done to it.
import type { AccountItem } from '#contract/account-views';
import type { AccountAct } from '#domain/between/administering';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { Menu } from '../widgets/menu.js';
import { accountsStrings } from './strings.js';

interface Props {
  readonly account: AccountItem;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onAct: (act: Exclude<AccountAct, 'add' | 'write'>) => void;
}

export function AccountRow({ account, busy, onEdit, onAct }: Props) {
  const text = useText();
  const { person, name, email, phone, erased, posts, allowed } = account;
  return (
    <li>
      <div>
        <strong lang={name === undefined ? undefined : 'ko'}>
          {name ?? text(erased ? accountsStrings.erased : accountsStrings.noName)}
        </strong>{' '}
        <span className="person-id muted small">{person}</span>
        <p className="muted">{[email ?? text(accountsStrings.noEmail), phone].filter(Boolean).join(' · ')}</p>
      </div>
      <p lang={posts.length > 0 ? 'ko' : undefined} className={posts.length > 0 ? undefined : 'muted'}>
        {posts.map(({ title }) => title).join(', ') || text(accountsStrings.noPost)}
      </p>
      <State account={account} />
      {allowed.length > 0 && (
        <Menu label={text(accountsStrings.actsOf(name ?? person))}>
          {allowed.map(
            (act) =>
              act !== 'add' && (
                <button
                  key={act}
                  className="button"
                  type="button"
                  data-tone="quiet"
                  disabled={busy}
                  onClick={() => (act === 'write' ? onEdit() : onAct(act))}
                >
                  {text(accountsStrings.acts[act])}
                </button>
              ),
          )}
        </Menu>
      )}
    </li>
  );
}

function State({ account }: { readonly account: AccountItem }) {
  const text = useText();
  const { states } = accountsStrings;
  const { lockedSince, shutUntil, passwordSet, linkUntil, sessions, hasFactor, hasCityAccount } = account;
  return (
    <p className="chips">
      {lockedSince !== undefined && <Chip tone="grave">{text(states.locked)}</Chip>}
      {shutUntil !== undefined && <Chip tone="waiting">{text(states.shut(instantLabel(shutUntil)))}</Chip>}
      {lockedSince === undefined && (
        <Chip tone={passwordSet === undefined ? 'quiet' : 'done'}>
          {text(passwordSet === undefined ? states.none : states.set)}
        </Chip>
      )}
      {hasFactor && <Chip tone="quiet">{text(states.factor)}</Chip>}
      {hasCityAccount && <Chip tone="quiet">{text(states.cityAccount)}</Chip>}
      {linkUntil !== undefined && <Chip tone="known">{text(states.link(instantLabel(linkUntil)))}</Chip>}
      {sessions > 0 && <span className="muted small">{text(states.sessions(sessions))}</span>}
    </p>
  );
}
