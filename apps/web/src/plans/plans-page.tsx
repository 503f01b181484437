// The plans that the reader has to do with: those that the cycles they see review, and those in which they owe something.
import { streamLabels } from '#contract/glossary';
import { statusLabels } from '#contract/statuses';
import type { Page } from '#contract/views';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { useCycles, usePages, useWork } from '../http/queries.js';
import { plansStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Chip } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { LeadToSetup } from '../setup/lead/lead-to-setup.js';

export function PlansPage() {
  const text = useText();
  useTitle(strings.places.plans);
  const { data: cycles, error, isPending, refetch } = useCycles();
  const { data: work = [] } = useWork();
  const owed = work.flatMap(({ stream, id }) => (stream === 'plan' ? [id] : []));
  const ids = [...new Set([...(cycles ?? []).map(({ plan }) => plan), ...owed])];
  const pages = usePages('plan', ids);
  return (
    <div className="lone">
      <h1>{text(streamLabels.plan)}</h1>
      {isPending && <Loading />}
      {error && !cycles && <Failure error={error} onRetry={() => void refetch()} />}
      {cycles && ids.length === 0 && <None />}
      <ul className="cycles">
        {[...pages].sort(byYear).map((page) => (
          <PlanLine key={page.id} page={page} />
        ))}
      </ul>
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

function PlanLine({ page: { id, state } }: { readonly page: Page<'plan'> }) {
  const text = useText();
  if (state.status === 'none') return null;
  const { title, year, lastYear, status } = state;
  return (
    <li>
      <h2>
        <a href={formatAddress({ place: 'plan', id })} lang="ko">
          {title}
        </a>
      </h2>
      <Chip tone={status === 'inForce' ? 'done' : 'known'}>{text(statusLabels.plan[status])}</Chip>
      <p className="muted">{text(plansStrings.years(year, lastYear))}</p>
    </li>
  );
}

/** The latest first. */
function byYear({ state: one }: Page<'plan'>, { state: other }: Page<'plan'>): number {
  const yearOf = (state: Page<'plan'>['state']) => (state.status === 'none' ? 0 : state.year);
  return yearOf(other) - yearOf(one);
}
