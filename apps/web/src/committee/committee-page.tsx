// A committee: its seats and who sits in them for which term, the stages of its cycles, and the rules of its own.
import '../styles/office.css';
import { useMemo } from 'react';
import { commandLabels, committeeKindLabels, stageLabels, streamLabels } from '#contract/glossary';
import type { Page } from '#contract/views';
import type { EstablishedCommittee } from '#domain/committee/states';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage, useReadiness } from '../http/queries.js';
import { IntakeLink } from '../intake/intake-link.js';
import { useText } from '../language/language.js';
import { OfficeNames } from '../organization/office-names.js';
import { officeStrings } from '../organization/strings.js';
import { RuleTable } from '../organization/rule-table.js';
import { Offers } from '../panel/offers.js';
import { Panel } from '../panel/panel.js';
import { PanelContext } from '../panel/panel-context.js';
import { useSession } from '../session/session.js';
import { RequestsPart } from '../series/requests-part.js';
import { SeriesPart } from '../series/series-part.js';
import { useAddress } from '../use-address.js';
import { AsOf } from '../widgets/as-of.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { Unread } from '../widgets/unread.js';
import { CommitteeContext } from './committee-context.js';
import { CommitteeItemHeading } from './committee-item-heading.js';
import { CommitteeForm } from './forms/committee-form.js';
import { EstablishForm } from './forms/establish-form.js';
import { dropCommitteeId } from './fresh-id.js';
import { Seats } from './seats.js';

export function CommitteePage({ id }: { readonly id: string }) {
  const { address } = useAddress();
  const { data: page, error, isPending, refetch } = usePage('committee', id, address.asOf);
  return (
    <div className="lone office">
      {isPending && <Loading />}
      {error && !page && <Unread error={error} onRetry={() => void refetch()} />}
      {page && <Stale error={error} />}
      {page?.state.status === 'none' && <NotYet page={page} />}
      {page?.state.status === 'established' && <Established page={page} committee={page.state} />}
    </div>
  );
}

function NotYet({ page }: { readonly page: Page<'committee'> }) {
  const text = useText();
  useTitle(commandLabels.EstablishCommittee);
  return (
    <section className="part" aria-labelledby="not-yet">
      <h1 id="not-yet">{text(commandLabels.EstablishCommittee)}</h1>
      {page.allowed.some(({ command }) => command === 'EstablishCommittee') ? (
        <EstablishForm at={{ page }} onDone={dropCommitteeId} />
      ) : (
        <p>{text(officeStrings.notEstablished)}</p>
      )}
    </section>
  );
}

interface Props {
  readonly page: Page<'committee'>;
  readonly committee: EstablishedCommittee;
}

function Established({ page, committee }: Props) {
  const text = useText();
  const { organization: id } = useSession();
  const { data: around } = usePage('organization', id);
  const organization = around?.state.status === 'established' ? around.state : undefined;
  const { address, go } = useAddress();
  const { panel } = address;
  useTitle({ ko: committee.name, en: committee.name });
  const view = useMemo(
    () => ({
      page,
      committee,
      organization,
      open: (opened: typeof panel) => go({ ...address, panel: opened }),
    }),
    [page, committee, organization, address, go],
  );
  return (
    <CommitteeContext value={view}>
      <PanelContext value={view}>
        <OfficeNames>
          <header>
            <p className="muted">
              <a href={formatAddress({ place: 'organization' })}>{text(streamLabels.organization)}</a>
              {' › '}
              {text(committeeKindLabels[committee.kind])}
            </p>
            <h1 lang="ko">{committee.name}</h1>
            <Relatives id={page.id} reportsTo={committee.reportsTo} />
          </header>
          <AsOf />
          <Seats />
          <IntakeLink into={{ stream: 'committee', id: page.id }} />
          <SeriesPart />
          <RequestsPart />
          <section className="part" aria-labelledby="stages">
            <header className="part-head">
              <h2 id="stages">{text(officeStrings.stages)}</h2>
              <Offers
                on="stream"
                among={(command) => command === 'SetStages' || command === 'TakeCycleKind'}
              />
            </header>
            {committee.cycleKind && (
              <p>
                {text(officeStrings.kinds.taken)} <strong lang="ko">{committee.cycleKind.name}</strong>
              </p>
            )}
            <ol className="stage-list">
              {committee.stages.map((stage) => (
                <li key={stage}>{text(stageLabels[stage])}</li>
              ))}
            </ol>
          </section>
          <section className="part" aria-labelledby="own-rules">
            <header className="part-head">
              <h2 id="own-rules">{text(officeStrings.ownRules)}</h2>
              <Offers on="stream" among={(command) => command === 'AdoptRules'} />
            </header>
            {committee.rules.length === 0 ? (
              <p className="muted">{text(officeStrings.noOwnRules)}</p>
            ) : (
              <RuleTable label={text(officeStrings.ruleTable)} rules={committee.rules} today={page.today} />
            )}
          </section>
          {panel && (
            <Panel
              key={JSON.stringify(panel)}
              address={panel}
              about={CommitteeItemHeading}
              form={CommitteeForm}
            />
          )}
        </OfficeNames>
      </PanelContext>
    </CommitteeContext>
  );
}

/** The committee that it reports to, and those that report to it. */
function Relatives({ id, reportsTo }: { readonly id: string; readonly reportsTo: string | undefined }) {
  const text = useText();
  const { data } = useReadiness();
  const above = data?.committees.filter((each) => each.id === reportsTo) ?? [];
  const below = data?.committees.filter((each) => each.reportsTo === id) ?? [];
  const groups = [
    { label: officeStrings.reportsTo, committees: above },
    { label: officeStrings.below, committees: below },
  ];
  return groups.map(
    ({ label, committees }) =>
      committees.length > 0 && (
        <p key={label.en} className="relatives">
          <span className="muted">{text(label)}</span>{' '}
          {committees.map((each) => (
            <a key={each.id} href={formatAddress({ place: 'committee', id: each.id })} lang="ko">
              {each.name}
            </a>
          ))}
        </p>
      ),
  );
}
