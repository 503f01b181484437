// One round: how it stands, what its reader owes, and the table of opinions and answers.
import { useMemo } from 'react';
import type { Page } from '#contract/views';
import type { OpenedRound } from '#domain/round/states';
import type { Address } from '../address.js';
import { useAddress } from '../use-address.js';
import { usePage } from '../http/queries.js';
import { NamesContext } from '../names/names.js';
import { Panel } from '../panel/panel.js';
import { PanelContext } from '../panel/panel-context.js';
import { CommandForm } from '../forms/command-form.js';
import { ItemHeading } from '../panel/item-heading.js';
import { OpinionTable } from '../table/opinion-table.js';
import { AsOf } from '../widgets/as-of.js';
import { Loading } from '../widgets/loading.js';
import { Unread } from '../widgets/unread.js';
import { namesInRound, RoundContext } from './round-context.js';
import { RoundState } from './round-state.js';
import { WorkSection } from '../work/work-section.js';

export function RoundPage({ id }: { readonly id: string }) {
  const { address } = useAddress();
  const { data: page, error, isPending, refetch } = usePage('round', id, address.asOf);
  if (isPending) return <Loading />;
  if (!page || page.state.status === 'none') {
    return error && <Unread error={error} onRetry={() => void refetch()} />;
  }
  return <Opened page={page} round={page.state} />;
}

function Opened({ page, round }: { readonly page: Page<'round'>; readonly round: OpenedRound }) {
  const { address, go } = useAddress();
  const { asOf, panel } = address;
  const view = useMemo(() => {
    const here: Address = { place: 'round', id: page.id, ...(asOf === undefined ? {} : { asOf }) };
    return { page, round, open: (opened: typeof panel) => go({ ...here, panel: opened }) };
  }, [page, round, asOf, go]);
  const names = useMemo(() => namesInRound(page, round), [page, round]);
  return (
    <RoundContext value={view}>
      <PanelContext value={view}>
        <NamesContext value={names}>
          <div className="overview">
            <RoundState />
            <WorkSection />
          </div>
          <AsOf />
          <OpinionTable />
          {panel && (
            <Panel key={JSON.stringify(panel)} address={panel} about={ItemHeading} form={CommandForm} />
          )}
        </NamesContext>
      </PanelContext>
    </RoundContext>
  );
}
