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
import { planStrings } from '../plan/strings.js';
import { publicPathOf } from './path.js';
import { usePublicPlan, usePublicRound, usePublished } from './queries.js';
import { PlanSheet } from './plan-sheet.js';
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
        {at?.page === 'organization' && <ListPage organization={at.organization} />}
        {at?.page === 'round' && <RoundPage {...at} />}
        {at?.page === 'plan' && <PlanPage {...at} />}
      </main>
    </>
  );
}

function ListPage({ organization }: { readonly organization: string }) {
  const text = useText();
  const { data, error, isPending, refetch } = usePublished(organization);
  useTitle(data && publicStrings.list.title(data.name));
  if (isPending) return <Loading />;
  if (!data) return <Unread error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <h1>{text(publicStrings.list.title(data.name))}</h1>
      <p className="lead">{text(publicStrings.list.lead)}</p>
      {data.rounds.length > 0 && (
        <section aria-labelledby="public-rounds">
          <h2 id="public-rounds">{text(publicStrings.list.rounds)}</h2>
          <ul className="public-list">
            {data.rounds.map(({ id, title, committee, plan, stoodOn }) => (
              <Line key={id} href={publicPages.round(organization, id)} title={title} stoodOn={stoodOn}>
                {`${committee} · ${plan}`}
              </Line>
            ))}
          </ul>
        </section>
      )}
      {data.plans.length > 0 && (
        <section aria-labelledby="public-plans">
          <h2 id="public-plans">{text(publicStrings.list.plans)}</h2>
          <ul className="public-list">
            {data.plans.map(({ id, title, year, lastYear, stoodOn }) => (
              <Line key={id} href={publicPages.plan(organization, id)} title={title} stoodOn={stoodOn}>
                {text(planStrings.years(year, lastYear))}
              </Line>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface LineProps {
  readonly href: string;
  readonly title: string;
  readonly stoodOn: string;
  readonly children: ReactNode;
}

function Line({ href, title, stoodOn, children }: LineProps) {
  const text = useText();
  return (
    <li>
      <a href={href} lang="ko">
        {title}
      </a>
      <p className="muted small">
        <span lang="ko">{children}</span> · {text(publicStrings.list.stoodOn(dateLabel(stoodOn)))}
      </p>
    </li>
  );
}

interface SheetPageProps {
  readonly organization: string;
  readonly id: string;
}

function RoundPage({ organization, id }: SheetPageProps) {
  const read = usePublicRound(organization, id);
  return (
    <SheetPage organization={organization} read={read}>
      {(round) => <RoundSheet round={round} />}
    </SheetPage>
  );
}

function PlanPage({ organization, id }: SheetPageProps) {
  const read = usePublicPlan(organization, id);
  return (
    <SheetPage organization={organization} read={read}>
      {(plan) => <PlanSheet plan={plan} />}
    </SheetPage>
  );
}

interface ReadProps<T extends { readonly title: string }> {
  readonly organization: string;
  readonly read: {
    readonly data: T | undefined;
    readonly error: Error | null;
    readonly isPending: boolean;
    readonly refetch: () => unknown;
  };
  readonly children: (data: T) => ReactNode;
}

function SheetPage<T extends { readonly title: string }>({ organization, read, children }: ReadProps<T>) {
  const text = useText();
  const { data, error, isPending, refetch } = read;
  useTitle(data && { ko: data.title, en: data.title });
  const back = <a href={publicPages.organization(organization)}>{text(publicStrings.back)}</a>;
  if (isPending) return <Loading />;
  if (!data) {
    return (
      <Unread error={error} onRetry={() => void refetch()}>
        <p>{back}</p>
      </Unread>
    );
  }
  return (
    <>
      <p className="public-ways">
        {back}
        <button className="button" type="button" onClick={() => print()}>
          {text(publicStrings.print)}
        </button>
      </p>
      {children(data)}
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
