// One plan: how it stands, what it holds, what came into it from the committees, and what residents said of it.
import { useMemo } from 'react';
import type { Page } from '#contract/views';
import type { DraftedPlan } from '#domain/plan/states';
import type { Address } from '../address.js';
import { useAddress } from '../use-address.js';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { NamesContext } from '../names/names.js';
import { Panel } from '../panel/panel.js';
import { IntakeLink } from '../intake/intake-link.js';
import { StreamPapers } from '../papers/stream-papers.js';
import { PanelContext } from '../panel/panel-context.js';
import { AsOf } from '../widgets/as-of.js';
import { useAround } from './around.js';
import { Comments } from './comments.js';
import { FromCommittees } from './from-committees.js';
import { PlanForm } from './forms/plan-form.js';
import { useBehind } from './origins.js';
import { PlanContent } from './plan-content.js';
import { PlanContext } from './plan-context.js';
import { PlanHead } from './plan-head.js';
import { PlanItemHeading } from './plan-item-heading.js';
import { namesInPlan } from './plan-names.js';
import { Procedure } from './procedure.js';
import { WhenRead } from './read-state.js';
import { editionFor, originsIn } from './rows.js';
import { Undrafted } from './undrafted.js';

export interface PageProps {
  readonly organization: string;
  readonly id: string;
  /** The point of the past that is asked for. */
  readonly asOf?: string;
}

export function PlanPage({ id, asOf }: PageProps) {
  const read = usePage('plan', id, asOf);
  return (
    <div className="plan-page">
      <AsOf key={asOf} />
      <WhenRead read={read}>
        {(page) =>
          page.state.status === 'none' ? (
            <Undrafted page={page} />
          ) : (
            <Drafted page={page} plan={page.state} asOf={asOf} />
          )
        }
      </WhenRead>
    </div>
  );
}

/** The edition that the address asks for; one that a panel is about is shown with it. */
function editionNamed(address: Address): string | undefined {
  const named = 'more' in address ? address.more?.['edition'] : undefined;
  return named ?? (address.panel?.on === 'edition' ? address.panel.item : undefined);
}

interface Props {
  readonly page: Page<'plan'>;
  readonly plan: DraftedPlan;
  readonly asOf: string | undefined;
}

function Drafted({ page, plan, asOf }: Props) {
  const { address, go } = useAddress();
  const { panel } = address;
  const around = useAround(page.names);
  const behind = useBehind(
    originsIn(plan).map(({ round }) => round),
    asOf,
  );
  const edition = editionFor(plan, editionNamed(address));
  const names = useMemo(() => namesInPlan(page, plan, around.departments), [page, plan, around]);
  useTitle({ ko: plan.title, en: plan.title });
  const view = useMemo(
    () =>
      edition && {
        page,
        plan,
        edition,
        around,
        behind,
        asOf,
        open: (opened: typeof panel) => go({ ...address, panel: opened }),
      },
    [page, plan, edition, around, behind, asOf, address, go],
  );
  if (!view) return null;
  return (
    <PlanContext value={view}>
      <PanelContext value={view}>
        <NamesContext value={names}>
          <PlanHead />
          <Procedure />
          <PlanContent />
          <FromCommittees />
          <Comments />
          <StreamPapers of="plan" id={page.id} name={plan.title} />
          <IntakeLink into={{ stream: 'plan', id: page.id }} />
          {panel && (
            <Panel key={JSON.stringify(panel)} address={panel} about={PlanItemHeading} form={PlanForm} />
          )}
        </NamesContext>
      </PanelContext>
    </PlanContext>
  );
}
