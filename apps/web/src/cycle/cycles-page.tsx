// The cycles that the reader may see, the running ones first; and those that they could begin.
import type { Page } from '#contract/views';
import type { CycleSummary } from '#domain/between/overview';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { useCycles, usePages } from '../http/queries.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { committeeOf } from '../session/own-post.js';
import { useSession } from '../session/session.js';
import { useAddress } from '../use-address.js';
import { AsOf } from '../widgets/as-of.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { candidates, type Candidate, type KnownPlan } from './candidates.js';
import { CycleLine } from './cycle-line.js';
import { useCycleName } from './use-cycle-name.js';
import { LeadToSetup } from '../setup/lead/lead-to-setup.js';

export function CyclesPage() {
  const text = useText();
  useTitle(strings.places.cycles);
  const { address } = useAddress();
  const { data: cycles, error, isPending, refetch } = useCycles(address.asOf);
  return (
    <div className="lone">
      <h1>{text(cycleStrings.list)}</h1>
      <AsOf />
      {isPending && <Loading />}
      {error && !cycles && <Failure error={error} onRetry={() => void refetch()} />}
      {cycles && <Stale error={error} />}
      {cycles?.length === 0 && <None />}
      {cycles && cycles.length > 0 && (
        <ul className="cycles">
          {inOrder(cycles).map((cycle) => (
            <CycleLine key={cycle.id} cycle={cycle} />
          ))}
        </ul>
      )}
      {cycles && address.asOf === undefined && <Beginnings cycles={cycles} />}
    </div>
  );
}

function None() {
  const text = useText();
  return (
    <section>
      <p className="lead">{text(cycleStrings.none)}</p>
      <p className="muted">{text(cycleStrings.noneSay)}</p>
      <LeadToSetup />
    </section>
  );
}

/** Which of the cycles that are not there yet the reader may begin, their pages say. */
function Beginnings({ cycles }: { readonly cycles: readonly CycleSummary[] }) {
  const text = useText();
  const { post } = useSession().actor;
  const plans = usePages('plan', [...new Set(cycles.map(({ plan }) => plan))]);
  const known = plans.flatMap(knownPlan);
  const own = committeeOf(post);
  const committees = own === undefined ? [...new Set(cycles.map(({ committee }) => committee))] : [own];
  const possible = candidates(cycles, known, committees);
  const pages = usePages(
    'cycle',
    possible.map(({ id }) => id),
  );
  const offered = pages.filter(({ allowed }) => allowed.some(({ command }) => command === 'OpenCycle'));
  const mine = possible.filter(({ id }) => offered.some((page) => page.id === id));
  if (mine.length === 0) return null;
  return (
    <section className="part" aria-labelledby="could-begin">
      <h2 id="could-begin">{text(cycleStrings.couldBegin)}</h2>
      <ul className="lines">
        {mine.map((candidate) => (
          <Beginning key={candidate.id} candidate={candidate} />
        ))}
      </ul>
    </section>
  );
}

function Beginning({ candidate }: { readonly candidate: Candidate }) {
  const text = useText();
  const name = useCycleName(candidate);
  return (
    <li>
      <a href={formatAddress({ place: 'cycle', id: candidate.id })}>{text(name)}</a>
    </li>
  );
}

function knownPlan({ id, state }: Page<'plan'>): readonly KnownPlan[] {
  if (state.status === 'none') return [];
  const { year, lastYear, status } = state;
  return [{ id, year, lastYear, running: status === 'inForce' }];
}

/** Running before closed, the latest year first. */
function inOrder(cycles: readonly CycleSummary[]): readonly CycleSummary[] {
  return [...cycles].sort(
    (one, other) =>
      Number(one.status === 'closed') - Number(other.status === 'closed') ||
      other.year - one.year ||
      one.id.localeCompare(other.id),
  );
}
