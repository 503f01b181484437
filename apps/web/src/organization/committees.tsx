// The committees of the organization with how many sit in each; and the way to a new one.
import { committeeKindLabels, commandLabels } from '#contract/glossary';
import type { CommitteeReadiness } from '#domain/between/readiness';
import { formatAddress } from '../address.js';
import { freshCommitteeId } from '../committee/fresh-id.js';
import { useReadiness, usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { useRoleNames } from '../names/use-role-names.js';
import { Chip } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { officeStrings } from './strings.js';

export function Committees() {
  const text = useText();
  const { data, error, isPending, refetch } = useReadiness();
  return (
    <section className="part" aria-labelledby="committees">
      <header className="part-head">
        <h2 id="committees">{text(officeStrings.committees)}</h2>
        <NewCommittee />
      </header>
      {isPending && <Loading />}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.committees.length === 0 && <p className="muted">{text(officeStrings.noCommittees)}</p>}
      <ul className="committees">
        {data?.committees.map((committee) => (
          <CommitteeLine key={committee.id} committee={committee} />
        ))}
      </ul>
    </section>
  );
}

export function CommitteeLine({ committee }: { readonly committee: CommitteeReadiness }) {
  const text = useText();
  const { id, name, kind, filled, seats, lacking } = committee;
  const roles = useRoleNames(id);
  return (
    <li>
      <a href={formatAddress({ place: 'committee', id })} lang="ko">
        {name}
      </a>
      <span className="muted">{text(committeeKindLabels[kind])}</span>
      <span>{text(officeStrings.seatCount(filled, seats))}</span>
      {lacking.length > 0 && (
        <Chip tone="waiting">{text(officeStrings.lacking(lacking.map((role) => roles[role])))}</Chip>
      )}
    </li>
  );
}

/** Whether a committee may be registered, the page of one that is not there yet says. */
function NewCommittee() {
  const text = useText();
  const id = freshCommitteeId();
  const { data: page } = usePage('committee', id);
  if (!page?.allowed.some(({ command }) => command === 'EstablishCommittee')) return null;
  return (
    <a className="button" href={formatAddress({ place: 'committee', id })}>
      {text(commandLabels.EstablishCommittee)}
    </a>
  );
}
