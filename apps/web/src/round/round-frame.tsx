// What stands around every view of a round: the round as it is read, its names, the ways to the other views, and the panel.
import { useMemo, type ReactNode } from 'react';
import type { Page } from '#contract/views';
import type { OpenedRound } from '#domain/round/states';
import { parseAddress, formatAddress } from '../address.js';
import { CommandForm } from '../forms/command-form.js';
import { usePage } from '../http/queries.js';
import { NamesContext } from '../names/names.js';
import { ItemHeading } from '../panel/item-heading.js';
import { PanelContext } from '../panel/panel-context.js';
import { Panel } from '../panel/panel.js';
import { useAddress } from '../use-address.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { Unread } from '../widgets/unread.js';
import { namesInRound, RoundContext } from './round-context.js';
import { RoundTabs } from './round-tabs.js';
import type { RoundViewName } from './views.js';

interface Props {
  readonly id: string;
  readonly view: RoundViewName;
  readonly children: ReactNode;
}

export function RoundFrame({ id, view, children }: Props) {
  const { address } = useAddress();
  const { data: page, error, isPending, refetch } = usePage('round', id, address.asOf);
  if (isPending) return <Loading />;
  if (!page || page.state.status === 'none') {
    return error && <Unread error={error} onRetry={() => void refetch()} />;
  }
  return (
    <Opened page={page} round={page.state} view={view}>
      <Stale error={error} />
      {children}
    </Opened>
  );
}

interface OpenedProps extends Omit<Props, 'id'> {
  readonly page: Page<'round'>;
  readonly round: OpenedRound;
}

function Opened({ page, round, view, children }: OpenedProps) {
  const { address, go } = useAddress();
  const { panel } = address;
  // A list that shows a round leads to the round's own address as soon as something is opened over it.
  const here = formatAddress(
    'id' in address ? { ...address, panel: undefined } : { place: view, id: page.id },
  );
  const around = useMemo(
    () => ({ page, round, open: (opened: typeof panel) => go({ ...parseAddress(here), panel: opened }) }),
    [page, round, here, go],
  );
  const names = useMemo(() => namesInRound(page, round), [page, round]);
  return (
    <RoundContext value={around}>
      <PanelContext value={around}>
        <NamesContext value={names}>
          <RoundTabs view={view} />
          {children}
          {panel && (
            <Panel key={JSON.stringify(panel)} address={panel} about={ItemHeading} form={CommandForm} />
          )}
        </NamesContext>
      </PanelContext>
    </RoundContext>
  );
}
