// The plans that the reader may see: how each stands, what is prepared in it, what the reader owes there, what it can be compared with.
import '../styles/plan.css';
import { streamLabels } from '#contract/glossary';
import { dutyLabel } from '#contract/where-owed';
import { itemStatusLabels, statusLabels } from '#contract/statuses';
import type { PlanSummary, WorkItem } from '#contract/views';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { useWork } from '../http/queries.js';
import { plansStrings } from '../language/cycle-strings.js';
import { dateLabel, daysLeftLabel } from '../language/dates.js';
import { IntakeLink } from '../intake/intake-link.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { comparisonAt, planAt } from '../plan/places.js';
import { usePlans } from '../plan/queries.js';
import { WhenRead } from '../plan/read-state.js';
import { editionTones, planTones } from '../plan/statuses.js';
import { planStrings } from '../plan/strings.js';
import { progressAt } from '../progress/places.js';
import { progressStrings } from '../progress/strings.js';
import { LeadToSetup } from '../setup/lead/lead-to-setup.js';
import { useSession } from '../session/session.js';
import { addressOfWork } from '../work/address-of.js';
import { Chip } from '../widgets/chip.js';
import { preparedIn, standingIn } from './standing.js';

export function PlansPage() {
  const text = useText();
  const { organization } = useSession();
  useTitle(strings.places.plans);
  const read = usePlans();
  const { data: work = [] } = useWork();
  const owed = work.filter(({ stream }) => stream === 'plan');
  return (
    <div className="lone">
      <h1>{text(streamLabels.plan)}</h1>
      <WhenRead read={read}>
        {(plans) =>
          plans.length === 0 ? (
            <None />
          ) : (
            <ul className="plans">
              {plans.map((plan) => (
                <PlanCard
                  key={plan.id}
                  plan={plan}
                  before={plans.find(({ id }) => id === plan.basis)}
                  owed={owed.filter(({ id }) => id === plan.id)}
                />
              ))}
            </ul>
          )
        }
      </WhenRead>
      <IntakeLink into={{ stream: 'organization', id: organization }} />
    </div>
  );
}

function None() {
  const text = useText();
  return (
    <section>
      <p className="lead">{text(plansStrings.none)}</p>
      <p className="muted">{text(plansStrings.noneSay)}</p>
      <LeadToSetup />
    </section>
  );
}

interface Props {
  readonly plan: PlanSummary;
  readonly before: PlanSummary | undefined;
  readonly owed: readonly WorkItem[];
}

function PlanCard({ plan, before, owed }: Props) {
  const text = useText();
  const { id, title, year, lastYear, status } = plan;
  const standing = standingIn(plan);
  return (
    <li>
      <h2>
        <a href={formatAddress(planAt(id))} lang="ko">
          {title}
        </a>
      </h2>
      <Chip tone={planTones[status]}>{text(statusLabels.plan[status])}</Chip>
      <p className="muted">
        {text(planStrings.years(year, lastYear))}
        {standing && <>, {text(planStrings.content.programs(standing.programs))}</>}
        {standing?.from !== undefined && <>, {text(planStrings.since(dateLabel(standing.from)))}</>}
      </p>
      <p>
        <a href={formatAddress(progressAt(id))}>{text(progressStrings.title)}</a>
      </p>
      <Prepared plan={plan} />
      <Owed owed={owed} />
      {before && (
        <p>
          <a href={formatAddress(comparisonAt(id, { with: before.id }))}>
            {text(planStrings.compareWith({ ko: before.title, en: before.title }))}
          </a>
        </p>
      )}
    </li>
  );
}

/** The edition that is on its way, and how far it has come. */
function Prepared({ plan }: { readonly plan: PlanSummary }) {
  const text = useText();
  const prepared = preparedIn(plan);
  if (!prepared) return null;
  const { edition, place } = prepared;
  return (
    <p>
      <a href={formatAddress(planAt(plan.id, edition.id))}>
        {text(place === 0 ? planStrings.original : planStrings.correction(place))}
      </a>{' '}
      <Chip tone={editionTones[edition.status]}>{text(itemStatusLabels.plan.edition[edition.status])}</Chip>
    </p>
  );
}

function Owed({ owed }: { readonly owed: readonly WorkItem[] }) {
  const text = useText();
  return owed.map((item) => (
    <p key={item.key}>
      <a className="button" data-tone="main" href={formatAddress(addressOfWork(item))}>
        {text(dutyLabel(item))}
      </a>{' '}
      {item.daysLeft !== undefined && (
        <strong data-late={item.overdue || undefined}>{text(daysLeftLabel(item.daysLeft))}</strong>
      )}
    </p>
  ));
}
