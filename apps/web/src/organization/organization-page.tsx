// The organization: its departments and posts with who holds them, the rules that it applies, and its committees.
import '../styles/office.css';
import { useMemo } from 'react';
import type { Page } from '#contract/views';
import { streamLabels } from '#contract/glossary';
import type { EstablishedOrganization } from '#domain/organization/states';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Panel } from '../panel/panel.js';
import { PanelContext } from '../panel/panel-context.js';
import { useSession } from '../session/session.js';
import { useAddress } from '../use-address.js';
import { AsOf, dayOf } from '../widgets/as-of.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { Committees } from './committees.js';
import { CycleKinds } from './cycle-kinds.js';
import { DaysOff } from './days-off.js';
import { Departments } from './departments.js';
import { OrganizationForm } from './forms/organization-form.js';
import { OfficeNames } from './office-names.js';
import { OrganizationContext } from './organization-context.js';
import { OrganizationItemHeading } from './organization-item-heading.js';
import { PriorReview } from './prior-review.js';
import { RulePacks } from './rule-packs.js';
import { officeStrings } from './strings.js';

export function OrganizationPage() {
  const { organization } = useSession();
  const { address } = useAddress();
  const { data: page, error, isPending, refetch } = usePage('organization', organization, address.asOf);
  useTitle(streamLabels.organization);
  return (
    <div className="lone office">
      {isPending && <Loading />}
      {error && !page && <Failure error={error} onRetry={() => void refetch()} />}
      {page?.state.status === 'established' && (
        <>
          <Stale error={error} />
          <Established page={page} organization={page.state} />
        </>
      )}
    </div>
  );
}

interface Props {
  readonly page: Page<'organization'>;
  readonly organization: EstablishedOrganization;
}

function Established({ page, organization }: Props) {
  const text = useText();
  const { address, go } = useAddress();
  const { panel } = address;
  const day = page.past ? (dayOf(address.asOf) ?? page.today) : page.today;
  const view = useMemo(
    () => ({ page, organization, day, open: (opened: typeof panel) => go({ ...address, panel: opened }) }),
    [page, organization, day, address, go],
  );
  return (
    <OrganizationContext value={view}>
      <PanelContext value={view}>
        <OfficeNames>
          <header>
            <p className="muted">{text(streamLabels.organization)}</p>
            <h1 lang="ko">{organization.name}</h1>
            {page.allowed.some(({ command }) => command === 'AddDepartment') && (
              <p>
                <a href={formatAddress({ place: 'setup' })}>{text(officeStrings.guide)}</a>{' '}
                <a href={formatAddress({ place: 'accounts' })}>{text(officeStrings.accounts)}</a>{' '}
                <a href={formatAddress({ place: 'access' })}>{text(strings.places.access)}</a>
              </p>
            )}
          </header>
          <AsOf />
          <Departments />
          <RulePacks />
          <DaysOff />
          <PriorReview />
          <CycleKinds />
          {!page.past && <Committees />}
          {panel && (
            <Panel
              key={JSON.stringify(panel)}
              address={panel}
              about={OrganizationItemHeading}
              form={OrganizationForm}
            />
          )}
        </OfficeNames>
      </PanelContext>
    </OrganizationContext>
  );
}
