// Which page the address asks for. Going to another page moves the focus to its beginning, as a new document would.
import { useEffect, useRef, type ReactNode } from 'react';
import { formatAddress, type Address } from '../address.js';
import { CyclePage } from '../cycle/cycle-page.js';
import { CyclesPage } from '../cycle/cycles-page.js';
import { ComparePage, FatePage, IndicatorPage, PlanPage } from '../plan/pages.js';
import { PlansPage } from '../plans/plans-page.js';
import { RoundsPage } from '../round/rounds-page.js';
import { useSession } from '../session/session.js';
import { OrganizationPage } from '../organization/organization-page.js';
import { CommitteePage } from '../committee/committee-page.js';
import { SetupPage } from '../setup/setup-page.js';
import { useAddress } from '../use-address.js';
import { WorkPage } from '../work/work-page.js';

export function Router() {
  const { organization } = useSession();
  const { address } = useAddress();
  const main = useRef<HTMLElement>(null);
  const page = formatAddress({ ...address, asOf: undefined, panel: undefined });
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return (
    <main id="main" tabIndex={-1} ref={main}>
      {pageAt(address, organization)}
    </main>
  );
}

function pageAt(address: Address, organization: string): ReactNode {
  const { asOf } = address;
  switch (address.place) {
    case 'work':
      return <WorkPage />;
    case 'rounds':
    case 'round':
      return <RoundsPage />;
    case 'cycles':
      return <CyclesPage />;
    case 'cycle':
      return <CyclePage key={address.id} id={address.id} />;
    case 'plans':
      return <PlansPage />;
    case 'organization':
      return <OrganizationPage />;
    case 'committee':
      return <CommitteePage key={address.id} id={address.id} />;
    case 'setup':
      return <SetupPage />;
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
