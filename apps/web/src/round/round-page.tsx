// One round: how it stands, what its reader owes, and the table of opinions and answers.
import { useMemo } from 'react';
import type { Page } from '#contract/views';
import type { OpenedRound } from '#domain/round/states';
import { useAddress } from '../use-address.js';
import { useRound } from '../http/queries.js';
import { Panel } from '../panel/panel.js';
import { OpinionTable } from '../table/opinion-table.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { RoundContext } from './round-context.js';
import { RoundState } from './round-state.js';
import { WorkSection } from './work-section.js';

export function RoundPage({ id }: { readonly id: string }) {
  const { data: page, error, isPending, refetch } = useRound(id);
  if (isPending) return <Loading />;
  if (!page || page.state.status === 'none') {
    return error && <Failure error={error} onRetry={() => void refetch()} />;
  }
  return <Opened page={page} round={page.state} />;
}

function Opened({ page, round }: { readonly page: Page<'round'>; readonly round: OpenedRound }) {
  const { address, go } = useAddress();
  const view = useMemo(
    () => ({ page, round, open: (panel: typeof address.panel) => go({ round: page.id, panel }) }),
    [page, round, go],
  );
  return (
    <RoundContext value={view}>
      <div className="overview">
        <RoundState />
        <WorkSection />
      </div>
      <OpinionTable />
      {address.panel && <Panel key={JSON.stringify(address.panel)} address={address.panel} />}
    </RoundContext>
  );
}
