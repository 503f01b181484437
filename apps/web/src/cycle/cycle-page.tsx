// One cycle at a glance: where it is, what is missing, its rounds, its changes with their legal steps, and what is owed.
import { useMemo, useState } from 'react';
import { streamLabels } from '#contract/glossary';
import type { Page } from '#contract/views';
import type { OpenedCycle } from '#domain/cycle/states';
import type { Address } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { NamesContext } from '../names/names.js';
import { Panel } from '../panel/panel.js';
import { StreamPapers } from '../papers/stream-papers.js';
import { PanelContext } from '../panel/panel-context.js';
import { useAddress } from '../use-address.js';
import { AsOf } from '../widgets/as-of.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { Unread } from '../widgets/unread.js';
import { ChangesOfNextPlan, ChangesOfThisYear } from './changes.js';
import { CycleContext } from './cycle-context.js';
import { CycleForm } from './cycle-form.js';
import { CycleItemHeading } from './cycle-item-heading.js';
import { CycleState } from './cycle-state.js';
import { Duties } from './duties.js';
import { Kept } from './kept.js';
import { NotBegun } from './not-begun.js';
import { OwedItems } from './owed-items.js';
import { Rounds } from './rounds.js';
import { Standings } from './standings.js';
import { subjectOf, type GroupBy } from './subjects.js';
import { useCycleNames } from './use-cycle-names.js';

export function CyclePage({ id }: { readonly id: string }) {
  const { address } = useAddress();
  const { data: page, error, isPending, refetch } = usePage('cycle', id, address.asOf);
  if (isPending) return <Pending />;
  if (!page) return <Unread error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <Stale error={error} />
      {page.state.status === 'none' ? <NotBegun page={page} /> : <Opened page={page} cycle={page.state} />}
    </>
  );
}

function Pending() {
  useTitle(streamLabels.cycle);
  return <Loading />;
}

function Opened({ page, cycle }: { readonly page: Page<'cycle'>; readonly cycle: OpenedCycle }) {
  const { address, go } = useAddress();
  const { asOf, panel } = address;
  const [by, group] = useState<GroupBy>('strategy');
  const { names, lines, committee, plan } = useCycleNames(page, cycle);
  useTitle(cycleStrings.named(committee, cycle.year));
  const view = useMemo(() => {
    const here: Address = { place: 'cycle', id: page.id, ...(asOf === undefined ? {} : { asOf }) };
    return {
      page,
      cycle,
      by,
      open: (opened: typeof panel) => go({ ...here, panel: opened }),
      subjectOf: (item: Parameters<typeof subjectOf>[0]) => subjectOf(item, lines, names.ofDepartment),
    };
  }, [page, cycle, by, asOf, go, lines, names]);
  return (
    <CycleContext value={view}>
      <PanelContext value={view}>
        <NamesContext value={names}>
          <AsOf />
          <div className="cycle-overview">
            <CycleState committee={committee} plan={plan} />
            <Duties />
            <div className="cycle-more">
              <Standings onGroup={group} />
              <Rounds />
            </div>
          </div>
          <ChangesOfThisYear />
          <ChangesOfNextPlan />
          <OwedItems />
          <Kept />
          <StreamPapers of="cycle" id={page.id} name={cycleStrings.named(committee, cycle.year).ko} />
          {panel && (
            <Panel key={JSON.stringify(panel)} address={panel} about={CycleItemHeading} form={CycleForm} />
          )}
        </NamesContext>
      </PanelContext>
    </CycleContext>
  );
}
