// Which page the address asks for. Going to another page moves the focus to its beginning, as a new document would.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, type ReactElement } from 'react';
import { formatAddress, parseAddress, type Address } from '../address.js';
import { withinScope } from '../session/scope.js';
import { useSession, useSigning } from '../session/session.js';
import { useAddress } from '../use-address.js';
import { WorkPage } from '../work/work-page.js';
import { fetchAll, fetchCodeOf, fetched } from './fetched.js';
import { useFocusKept } from './use-focus-kept.js';

const AccessPage = fetched(() => import('../access/access-page.js').then((code) => code.AccessPage));
const AccountPage = fetched(() => import('../account/account-page.js').then((code) => code.AccountPage));
const AccountsPage = fetched(() => import('../accounts/accounts-page.js').then((code) => code.AccountsPage));
const AnswersPage = fetched(() => import('../answers/answers-page.js').then((code) => code.AnswersPage));
const ConsolidatePage = fetched(() =>
  import('../round/consolidating/consolidate-page.js').then((code) => code.ConsolidatePage),
);
const CalendarPage = fetched(() => import('../calendar/calendar-page.js').then((code) => code.CalendarPage));
const CyclesPage = fetched(() => import('../cycle/cycles-page.js').then((code) => code.CyclesPage));
const CyclePage = fetched(() => import('../cycle/cycle-page.js').then((code) => code.CyclePage));
const ComparePage = fetched(() => import('../plan/pages.js').then((code) => code.ComparePage));
const FatePage = fetched(() => import('../plan/pages.js').then((code) => code.FatePage));
const IndicatorPage = fetched(() => import('../plan/pages.js').then((code) => code.IndicatorPage));
const ConvenePage = fetched(() => import('../meeting/pages.js').then((code) => code.ConvenePage));
const MeetingPage = fetched(() => import('../meeting/pages.js').then((code) => code.MeetingPage));
const MinutesPage = fetched(() => import('../meeting/pages.js').then((code) => code.MinutesPage));
const SheetPage = fetched(() => import('../meeting/pages.js').then((code) => code.SheetPage));
const MeetingsPage = fetched(() => import('../meeting/pages.js').then((code) => code.MeetingsPage));
const NotesPage = fetched(() => import('../meeting/pages.js').then((code) => code.NotesPage));
const InboxPage = fetched(() => import('../inbox/inbox-page.js').then((code) => code.InboxPage));
const IntakePage = fetched(() => import('../intake/pages.js').then((code) => code.IntakePage));
const IntakesPage = fetched(() => import('../intake/pages.js').then((code) => code.IntakesPage));
const OpeningPage = fetched(() =>
  import('../round/opening/opening-page.js').then((code) => code.OpeningPage),
);
const PlanPage = fetched(() => import('../plan/pages.js').then((code) => code.PlanPage));
const PlansPage = fetched(() => import('../plans/plans-page.js').then((code) => code.PlansPage));
const ProgressPage = fetched(() => import('../progress/pages.js').then((code) => code.ProgressPage));
const PublishPage = fetched(() =>
  import('../round/publishing/publish-page.js').then((code) => code.PublishPage),
);
const RulesPage = fetched(() => import('../rules/rules-page.js').then((code) => code.RulesPage));
const SearchPage = fetched(() => import('../search/search-page.js').then((code) => code.SearchPage));
const StoryPage = fetched(() => import('../story/story-page.js').then((code) => code.StoryPage));
const OrganizationPage = fetched(() =>
  import('../organization/organization-page.js').then((code) => code.OrganizationPage),
);
const CommitteePage = fetched(() =>
  import('../committee/committee-page.js').then((code) => code.CommitteePage),
);
const PermissionsPage = fetched(() =>
  import('../permissions/permissions-page.js').then((code) => code.PermissionsPage),
);
const SetupPage = fetched(() => import('../setup/setup-page.js').then((code) => code.SetupPage));
const RoundsPage = fetched(() => import('../round/rounds-page.js').then((code) => code.RoundsPage));
const SettlePage = fetched(() => import('../round/settling/settle-page.js').then((code) => code.SettlePage));
const TrendPage = fetched(() => import('../progress/pages.js').then((code) => code.TrendPage));
const WritePage = fetched(() => import('../round/writing/write-page.js').then((code) => code.WritePage));

export function Router() {
  const { organization } = useSession();
  const { own } = useSigning();
  const { address: asked } = useAddress();
  const address = withinScope(own?.scope, asked);
  const main = useRef<HTMLElement>(null);
  const page = pageOf(address);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [page]);
  useFocusKept(main);
  useFetchAhead((wanted) => fetchCodeOf(pageAt(wanted, organization, formatAddress(wanted))));
  return (
    <main id="main" tabIndex={-1} ref={main}>
      {pageAt(address, organization, page)}
    </main>
  );
}

/**
 * What is asked of a list, of the progress of a plan, and of the past, is asked of the same page: the focus stays where
 * one asks.
 */
function pageOf(address: Address): string {
  return formatAddress({ ...thingIn(address), asOf: undefined, panel: undefined });
}

function thingIn(address: Address): Address {
  if (!('id' in address)) return { place: address.place };
  return address.place === 'progress' ? { ...address, more: undefined } : address;
}

function pageAt(address: Address, organization: string, page: string): ReactElement {
  const { asOf } = address;
  switch (address.place) {
    // A link is looked at before anybody acts.
    case 'link':
    case 'work':
      return <WorkPage />;
    case 'rounds':
    case 'round':
      return <RoundsPage />;
    case 'answers':
      return <AnswersPage key={address.id} id={address.id} />;
    case 'opening':
      return <OpeningPage />;
    case 'write':
      return <WritePage key={address.id} id={address.id} />;
    case 'consolidate':
      return <ConsolidatePage key={address.id} id={address.id} />;
    case 'settle':
      return <SettlePage key={address.id} id={address.id} />;
    case 'publish':
      return <PublishPage key={address.id} id={address.id} />;
    case 'meetings':
      return <MeetingsPage />;
    case 'calendar':
      return <CalendarPage />;
    case 'meeting':
      return <MeetingPage key={address.id} id={address.id} />;
    case 'minutes':
      return <MinutesPage key={address.id} id={address.id} />;
    case 'sheet':
      return <SheetPage key={page} id={address.id} kind={address.more?.['kind']} />;
    case 'convene':
      return <ConvenePage key={page} committee={address.id} about={address.more ?? {}} />;
    case 'notes':
      return <NotesPage key={address.id} id={address.id} meeting={address.more?.['meeting']} />;
    case 'cycles':
      return <CyclesPage />;
    case 'cycle':
      return <CyclePage key={address.id} id={address.id} />;
    case 'plans':
      return <PlansPage />;
    case 'organization':
      return <OrganizationPage />;
    case 'permissions':
      return <PermissionsPage />;
    case 'committee':
      return <CommitteePage key={address.id} id={address.id} />;
    case 'setup':
      return <SetupPage />;
    case 'accounts':
      return <AccountsPage />;
    case 'account':
      return <AccountPage />;
    case 'inbox':
      return <InboxPage />;
    case 'intakes':
      return <IntakesPage key={address.more?.['into']} into={address.more?.['into']} />;
    case 'intake':
      return <IntakePage key={address.id} id={address.id} />;
    case 'access':
      return <AccessPage month={address.more?.['month']} />;

    case 'plan':
      return <PlanPage key={address.id} organization={organization} id={address.id} asOf={asOf} />;
    case 'comparison':
      return (
        <ComparePage
          key={address.id}
          organization={organization}
          id={address.id}
          asOf={asOf}
          {...address.more}
        />
      );
    case 'indicators':
      return <IndicatorPage key={address.id} organization={organization} id={address.id} asOf={asOf} />;
    case 'progress':
      return <ProgressPage key={address.id} id={address.id} asOf={asOf} asked={address.more ?? {}} />;
    case 'trend':
      return (
        <TrendPage key={page} id={address.id} indicator={address.more?.['indicator'] ?? ''} asOf={asOf} />
      );
    case 'opinion':
      return <StoryPage key={address.id} id={address.id} round={address.more?.['round'] ?? ''} />;
    case 'search':
      return <SearchPage q={address.more?.['q'] ?? ''} kind={address.more?.['kind']} />;
    case 'rules':
      return <RulesPage day={address.more?.['day']} rule={address.more?.['rule']} />;
    case 'fate':
      return (
        <FatePage
          key={address.id}
          organization={organization}
          id={address.id}
          round={address.more?.['round'] ?? ''}
          asOf={asOf}
        />
      );
  }
}

/** Brings the code of a page when a way to it is pointed at or focused, and the rest once all of the first page is there. */
function useFetchAhead(fetchPage: (address: Address) => void): void {
  const client = useQueryClient();
  const fetch = useEffectEvent(fetchPage);
  useEffect(() => {
    const onWay = ({ target }: Event) => {
      const way = target instanceof Element ? target.closest('a[href^="#"]') : null;
      if (way instanceof HTMLAnchorElement) fetch(parseAddress(way.hash));
    };
    addEventListener('pointerover', onWay, { passive: true });
    addEventListener('focusin', onWay);
    const stopWaiting = client.getQueryCache().subscribe(() => {
      if (client.isFetching() > 0) return;
      stopWaiting();
      void fetchAll();
    });
    return () => {
      stopWaiting();
      removeEventListener('pointerover', onWay);
      removeEventListener('focusin', onWay);
    };
  }, [client]);
}
