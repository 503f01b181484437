// Doing a step of the guide: a table, a form, or the way to whoever can do it.
import type { ReadinessView } from '#contract/views';
import { usePage, usePages } from '../http/queries.js';
import { formatAddress, type Address } from '../address.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Loading } from '../widgets/loading.js';
import { committeesSheet } from './committees-sheet.js';
import { officesSheet } from './offices-sheet.js';
import { planAtHand, type StepName } from './progress.js';
import { FirstRound } from './first-round.js';
import { PacksForm } from './packs-form.js';
import { FirstPlan } from './first-plan.js';
import { PlanInForce } from './plan-in-force.js';
import { editionWritten, programsSheet } from './programs-sheet.js';
import { SheetImport } from './sheet-import.js';
import { setupStrings } from './strings.js';

interface Props {
  readonly step: StepName;
  readonly ready: ReadinessView;
}

export function StepWork({ step, ready }: Props) {
  switch (step) {
    case 'offices':
      return <Offices />;
    case 'rules':
      return <PacksForm />;
    case 'committees':
      return <Committees ready={ready} />;
    case 'plan':
      return <FirstPlan ready={ready} />;
    case 'programs':
      return <Programs ready={ready} />;
    case 'inForce':
      return <PlanInForce ready={ready} />;
    case 'round':
      return <FirstRound ready={ready} />;
  }
}

function Offices() {
  const { organization } = useSession();
  const { data: page } = usePage('organization', organization);
  if (page?.state.status !== 'established') return <Loading />;
  return (
    <>
      <SheetImport
        sheet={officesSheet}
        about={organization}
        around={{ organization, state: page.state, today: page.today }}
      />
      <OneByOne to={{ place: 'organization' }} />
    </>
  );
}

function Committees({ ready }: Pick<Props, 'ready'>) {
  const { organization } = useSession();
  const { data: page } = usePage('organization', organization);
  const pages = usePages(
    'committee',
    ready.committees.map(({ id }) => id),
  );
  if (page?.state.status !== 'established') return <Loading />;
  const seated = pages.flatMap(({ id, state }) => (state.status === 'none' ? [] : [[id, state] as const]));
  return (
    <>
      <SheetImport
        sheet={committeesSheet}
        about={organization}
        around={{
          organization: page.state,
          committees: ready.committees,
          seated: Object.fromEntries(seated),
          today: page.today,
        }}
      />
      <OneByOne to={{ place: 'organization' }} />
    </>
  );
}

function Programs({ ready }: Pick<Props, 'ready'>) {
  const text = useText();
  const { organization } = useSession();
  const { data: page } = usePage('organization', organization);
  const id = planAtHand(ready)?.id;
  const { data: plan } = usePage('plan', id);
  if (id === undefined) return <p>{text(setupStrings.planForm.first)}</p>;
  if (page?.state.status !== 'established' || !plan || plan.state.status === 'none') return <Loading />;
  if (!editionWritten(plan.state)) return <p>{text(setupStrings.planForm.notWritten)}</p>;
  return (
    <>
      <SheetImport
        sheet={programsSheet}
        about={id}
        around={{ organization: page.state, planId: id, plan: plan.state }}
      />
      <OneByOne to={{ place: 'plan', id }} />
    </>
  );
}

function OneByOne({ to }: { readonly to: Address }) {
  const text = useText();
  return (
    <p>
      <a href={formatAddress(to)}>{text(setupStrings.oneByOne)}</a>
    </p>
  );
}
