// The pages that everybody can read: no sign-in, no clock, nothing to do but read and print.
import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { publicPages } from '#contract/routes';
import { Crash } from '../frame/crash.js';
import { useTitle } from '../frame/title.js';
import { queryClientFor } from '../http/query-client.js';
import { Refused } from '../http/request.js';
import { dateLabel } from '../language/dates.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { LanguageProvider, useText } from '../language/language.js';
import { LookControl } from '../look/look-control.js';
import { LookProvider } from '../look/look-context.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { publicPathOf } from './path.js';
import { usePublicRound, usePublicRounds } from './queries.js';
import { RoundSheet } from './round-sheet.js';
import { publicStrings } from './strings.js';
import '../styles/public.css';

export function PublicApp({ path }: { readonly path: string }) {
  const [client] = useState(() => queryClientFor(() => undefined));
  return (
    <LanguageProvider>
      <LookProvider>
        <Crash>
          <QueryClientProvider client={client}>
            <Frame path={path} />
          </QueryClientProvider>
        </Crash>
      </LookProvider>
    </LanguageProvider>
  );
}

function Frame({ path }: { readonly path: string }) {
  const text = useText();
  const at = publicPathOf(path);
  return (
    <>
      <header className="header public-header">
        <div className="header-parts">
          <p className="product">
            {at ? (
              <a href={publicPages.organization(at.organization)}>{text(publicStrings.product)}</a>
            ) : (
              text(publicStrings.product)
            )}
          </p>
          <LookControl />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" className="public" tabIndex={-1}>
        {at === undefined && <Nothing />}
        {at?.page === 'organization' && <RoundsPage organization={at.organization} />}
        {at?.page === 'round' && <RoundPage organization={at.organization} round={at.round} />}
      </main>
    </>
  );
}

function RoundsPage({ organization }: { readonly organization: string }) {
  const text = useText();
  const { data, error, isPending, refetch } = usePublicRounds(organization);
  useTitle(data && publicStrings.list.title(data.name));
  if (isPending) return <Loading />;
  if (!data) return <Unread error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <h1>{text(publicStrings.list.title(data.name))}</h1>
      <p className="lead">{text(publicStrings.list.lead)}</p>
      <ul className="public-list">
        {data.rounds.map(({ id, title, committee, plan, stoodOn }) => (
          <li key={id}>
            <a href={publicPages.round(organization, id)} lang="ko">
              {title}
            </a>
            <p className="muted small">
              <span lang="ko">
                {committee} · {plan}
              </span>{' '}
              · {text(publicStrings.list.stoodOn(dateLabel(stoodOn)))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface RoundPageProps {
  readonly organization: string;
  readonly round: string;
}

function RoundPage({ organization, round }: RoundPageProps) {
  const text = useText();
  const { data, error, isPending, refetch } = usePublicRound(organization, round);
  useTitle(data && { ko: data.title, en: data.title });
  if (isPending) return <Loading />;
  if (!data) {
    return (
      <Unread error={error} onRetry={() => void refetch()}>
        <p>
          <a href={publicPages.organization(organization)}>{text(publicStrings.back)}</a>
        </p>
      </Unread>
    );
  }
  return (
    <>
      <p className="public-ways">
        <a href={publicPages.organization(organization)}>{text(publicStrings.back)}</a>
        <button className="button" type="button" onClick={() => print()}>
          {text(publicStrings.print)}
        </button>
      </p>
      <RoundSheet round={data} />
    </>
  );
}

interface UnreadProps {
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly children?: ReactNode;
}

function Unread({ error, onRetry, children }: UnreadProps) {
  const missing = error instanceof Refused && error.problem.code === 'unknown-page';
  if (missing) return <Nothing>{children}</Nothing>;
  return error && <Failure error={error} onRetry={onRetry} />;
}

function Nothing({ children }: { readonly children?: ReactNode }) {
  const text = useText();
  useTitle(publicStrings.none.title);
  return (
    <section className="lone">
      <h1>{text(publicStrings.none.title)}</h1>
      <p>{text(publicStrings.none.say)}</p>
      {children}
    </section>
  );
}
