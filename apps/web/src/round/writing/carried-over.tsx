// What an earlier cycle left to this one about a subject: promises and deferred items stand beside the writing field.
import { findingLabels, owedKindLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { Owed } from '#domain/cycle/states';
import { formatAddress } from '../../address.js';
import { useCycles, usePage } from '../../http/queries.js';
import { dateLabel } from '../../language/dates.js';
import { useText } from '../../language/language.js';
import { useAddress } from '../../use-address.js';
import { Chip } from '../../widgets/chip.js';
import { Said } from '../../widgets/said.js';
import { useRoundView } from '../round-context.js';
import type { Row } from '#contract/round-rows';
import { roundStrings } from '../strings.js';
import { carriedOver } from './subjects.js';

export function CarriedOver({ row }: { readonly row: Row }) {
  const text = useText();
  const { round } = useRoundView();
  const { asOf } = useAddress().address;
  const { data: cycles = [] } = useCycles(asOf);
  const cycle = cycles.find(
    ({ committee, plan, year }) =>
      committee === round.committee && plan === round.plan && year === round.scope.year,
  )?.id;
  const state = usePage('cycle', cycle, asOf).data?.state;
  const items = state && state.status !== 'none' ? carriedOver(state, row) : [];
  if (cycle === undefined || items.length === 0) return null;
  return (
    <section className="carried" aria-labelledby="carried">
      <h3 id="carried">
        <a href={formatAddress({ place: 'cycle', id: cycle, ...(asOf === undefined ? {} : { asOf }) })}>
          {text(roundStrings.write.carried)}
        </a>
      </h3>
      <ul>
        {items.map((owed) => (
          <li key={owed.id}>
            <CarriedItem owed={owed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CarriedItem({ owed }: { readonly owed: Owed }) {
  const text = useText();
  const { entry } = owed;
  return (
    <>
      <p className="tags">
        <Chip tone="quiet">{text(owedKindLabels[entry.kind])}</Chip>
        <Chip tone={owed.status === 'owed' ? 'waiting' : 'done'}>
          {text(
            owed.status === 'checked'
              ? findingLabels[owed.finding]
              : itemStatusLabels.cycle.owed[owed.status],
          )}
        </Chip>
      </p>
      {entry.kind === 'followUp' ? (
        <>
          <Said text={entry.action} />
          <p className="muted small">{text(roundStrings.write.carriedDue(dateLabel(entry.due)))}</p>
        </>
      ) : (
        <Said text={entry.asked === '' ? entry.reason : entry.asked} />
      )}
    </>
  );
}
