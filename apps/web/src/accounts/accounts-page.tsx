// The people of the organization with their accounts, for the coordinating office.
import '../styles/account.css';
import '../styles/factors.css';
import { useMemo, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccountItem, AccountsView, MadeLink } from '#contract/account-views';
import { routes } from '#contract/routes';
import type { AccountAct } from '#domain/between/administering';
import { formatAddress } from '../address.js';
import { useNotice } from '../frame/notice.js';
import { useTitle } from '../frame/title.js';
import { holdsWords } from '../holds-words.js';
import { request } from '../http/request.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { AccountForm } from './account-form.js';
import { AccountRow } from './account-row.js';
import { ConnectSheet } from './connect-sheet.js';
import { FactorDemand } from './factor-demand.js';
import { LinkSheet } from './link-sheet.js';
import { Coming } from '../told/coming.js';
import { Queues } from '../told/queues.js';
import { Undelivered } from '../told/undelivered.js';
import { SureSheet, type SureAct } from './sure-sheet.js';
import { accountKeys, useAccounts } from './queries.js';
import { accountsStrings } from './strings.js';

export function AccountsPage() {
  const text = useText();
  const { data, error, isPending, refetch } = useAccounts();
  useTitle(accountsStrings.title);
  return (
    <div className="lone accounts">
      <header>
        <h1>{text(accountsStrings.title)}</h1>
        <p>{text(accountsStrings.lead)}</p>
        <p>
          <a href={formatAddress({ place: 'organization' })}>{text(accountsStrings.toOrganization)}</a>
        </p>
      </header>
      {isPending && <Loading />}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Stale error={error} />
          <People view={data} />
          <Undelivered />
          <Coming />
          <Queues />
        </>
      )}
    </div>
  );
}

/** What lies over the page. */
type Over =
  | { readonly show: 'form'; readonly account?: AccountItem }
  | { readonly show: 'link'; readonly name: string; readonly link: MadeLink }
  | { readonly show: 'connect'; readonly account: AccountItem }
  | { readonly show: 'sure'; readonly act: SureAct; readonly account: AccountItem };

type Done = { readonly person: string; readonly link?: MadeLink };
type Direct = Exclude<AccountAct, 'add' | 'write' | 'connect' | SureAct>;

function People({ view }: { readonly view: AccountsView }) {
  const text = useText();
  const { organization, token } = useSession();
  const client = useQueryClient();
  const notice = useNotice();
  const [words, setWords] = useState('');
  const [over, setOver] = useState<Over>();
  const found = useMemo(() => view.accounts.filter((each) => matches(each, words)), [view, words]);
  const again = () =>
    Promise.all(
      [accountKeys.accounts, accountKeys.names].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  const acting = useMutation({
    mutationFn: ({ act, account: { person } }: { act: Direct; account: AccountItem }) =>
      request<Done>(routes.administer(organization, act), { method: 'POST', token, body: { person } }),
    onSuccess: ({ link }, { act, account }) => {
      const name = account.name ?? account.person;
      if (link) setOver({ show: 'link', name, link });
      else if (act !== 'link') notice(accountsStrings.done[act](name));
      return again();
    },
  });
  const close = () => setOver(undefined);
  const done = (act: 'connect' | SureAct, { person, name = person }: AccountItem) => {
    notice(accountsStrings.done[act](name));
    close();
    void again();
  };
  return (
    <>
      <div className="accounts-head">
        {view.allowed.includes('add') && (
          <button className="button" type="button" data-tone="main" onClick={() => setOver({ show: 'form' })}>
            {text(accountsStrings.acts.add)}
          </button>
        )}
        <input
          className="find"
          type="search"
          aria-label={text(accountsStrings.find)}
          placeholder={text(accountsStrings.find)}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <p className="muted" role="status">
          {text(found.length === 0 ? accountsStrings.none : accountsStrings.counted(found.length))}
        </p>
      </div>
      {acting.error && <Failure error={acting.error} />}
      <ul className="account-list">
        {found.map((account) => (
          <AccountRow
            key={account.person}
            account={account}
            busy={acting.isPending}
            onEdit={() => setOver({ show: 'form', account })}
            onAct={(act) => {
              if (act === 'connect') setOver({ show: 'connect', account });
              else if (isSureAct(act)) setOver({ show: 'sure', act, account });
              else acting.mutate({ act, account });
            }}
          />
        ))}
      </ul>
      <FactorDemand view={view} onChanged={() => void again()} />
      {over?.show === 'form' && (
        <AccountForm
          account={over.account}
          onClose={close}
          onDone={(name) => {
            notice(accountsStrings.done[over.account ? 'write' : 'add'](name));
            close();
            void again();
          }}
        />
      )}
      {over?.show === 'connect' && (
        <ConnectSheet account={over.account} onClose={close} onDone={() => done('connect', over.account)} />
      )}
      {over?.show === 'sure' && (
        <SureSheet
          act={over.act}
          account={over.account}
          onClose={close}
          onDone={() => done(over.act, over.account)}
        />
      )}
      {over?.show === 'link' && <LinkSheet name={over.name} link={over.link} onClose={close} />}
    </>
  );
}

function isSureAct(act: AccountAct): act is SureAct {
  return act in accountsStrings.sure;
}

/** Each word stands in the name, the address, the id or the title of a post. */
function matches({ person, name, email, posts }: AccountItem, words: string): boolean {
  const titles = posts.map(({ title }) => title);
  return holdsWords([person, name ?? '', email ?? '', ...titles], words);
}
