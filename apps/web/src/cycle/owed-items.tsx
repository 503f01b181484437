// What is owed in a cycle: promises by a date, items deferred to a plan, items recorded open; and what became of each.
import {
  deferredOutcomeLabels,
  findingLabels,
  owedKindLabels,
  owedReasonLabels,
  resolutionLabels,
} from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import { daysBetween } from '#domain/dates';
import type { Claim, Owed } from '#domain/cycle/states';
import { formatAddress } from '../address.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { dateLabel, daysLeftLabel, shortDateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Chip, type Tone } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { useCycleView } from './cycle-context.js';
import { ItemCard } from './item-card.js';
import { Part } from './part.js';

export function OwedItems() {
  const { cycle } = useCycleView();
  const { title, none } = cycleStrings.owed;
  return (
    <Part title={title} none={none} items={Object.values(cycle.owed)}>
      {(owed) => (
        <ItemCard on="owed" item={owed} chips={<Chips owed={owed} />}>
          <OwedBody owed={owed} />
        </ItemCard>
      )}
    </Part>
  );
}

function Chips({ owed }: { readonly owed: Owed }) {
  const text = useText();
  return (
    <>
      <Chip tone="quiet">{text(owedKindLabels[owed.entry.kind])}</Chip>
      <Standing owed={owed} />
      {owed.inherited && <Chip tone="quiet">{text(cycleStrings.owed.inherited)}</Chip>}
    </>
  );
}

/** How it stands, in the word that says most: what was found, decided or claimed. */
function Standing({ owed }: { readonly owed: Owed }) {
  const text = useText();
  switch (owed.status) {
    case 'owed':
      return owed.claims.length > 0 ? (
        <Chip tone="known">{text(cycleStrings.owed.claim)}</Chip>
      ) : (
        <Chip tone="waiting">{text(itemStatusLabels.cycle.owed.owed)}</Chip>
      );
    case 'checked': {
      const tones: Readonly<Record<typeof owed.finding, Tone>> = {
        kept: 'done',
        late: 'waiting',
        dropped: 'grave',
      };
      return <Chip tone={tones[owed.finding]}>{text(findingLabels[owed.finding])}</Chip>;
    }
    case 'resolved':
      return <Chip tone="done">{text(resolutionLabels[owed.outcome])}</Chip>;
    case 'planned':
      return <Chip tone="done">{text(deferredOutcomeLabels[owed.outcome])}</Chip>;
    case 'carried':
    case 'passedOn':
      return <Chip tone="quiet">{text(itemStatusLabels.cycle.owed[owed.status])}</Chip>;
  }
}

/** All that an item says; the forms on it show the same. */
export function OwedBody({ owed }: { readonly owed: Owed }) {
  const text = useText();
  const said = cycleStrings.owed;
  return (
    <dl className="owed-body">
      {owed.entry.asked !== '' && (
        <div>
          <dt>{text(said.asked)}</dt>
          <dd>
            <Said text={owed.entry.asked} />
          </dd>
        </div>
      )}
      <Entry owed={owed} />
      {owed.claims.map((claim, index) => (
        <div key={index}>
          <dt>{text(said.claim)}</dt>
          <dd>
            <ClaimBody claim={claim} />
          </dd>
        </div>
      ))}
      <Ending owed={owed} />
    </dl>
  );
}

function Entry({ owed: { entry, status } }: { readonly owed: Owed }) {
  const text = useText();
  const { page } = useCycleView();
  const said = cycleStrings.owed;
  switch (entry.kind) {
    case 'followUp': {
      const left = daysBetween(page.today, entry.due);
      return (
        <div>
          <dt>{text(said.promised)}</dt>
          <dd>
            <Said text={entry.action} />
            <time dateTime={entry.due}>{text(dateLabel(entry.due))}</time>{' '}
            {status === 'owed' && !page.past && (
              <strong data-late={left < 0 || undefined}>{text(daysLeftLabel(left))}</strong>
            )}
          </dd>
        </div>
      );
    }
    case 'deferred':
      return (
        <div>
          <dt>{text(said.toYear(entry.year))}</dt>
          <dd>
            <Said text={entry.reason} />
          </dd>
        </div>
      );
    case 'open': {
      const known: Readonly<Record<string, (typeof owedReasonLabels)['late']>> = owedReasonLabels;
      const label = Object.hasOwn(known, entry.reason) ? known[entry.reason] : undefined;
      return (
        <div>
          <dt>{text(said.reason)}</dt>
          <dd>{label ? text(label) : <Said text={entry.reason} />}</dd>
        </div>
      );
    }
  }
}

function ClaimBody({ claim: { evidence, by, on } }: { readonly claim: Claim }) {
  const text = useText();
  const names = useNames();
  return (
    <>
      <Said text={evidence} />
      <p className="muted small">
        <span lang="ko">{names.ofSignature(by)}</span>, {text(shortDateLabel(on))}
      </p>
    </>
  );
}

function Ending({ owed }: { readonly owed: Owed }) {
  const text = useText();
  const said = cycleStrings.owed;
  switch (owed.status) {
    case 'checked':
    case 'resolved':
      return (
        <div>
          <dt>{text(owed.status === 'checked' ? said.found : said.dealtWith)}</dt>
          <dd>
            <Said text={owed.note} />
          </dd>
        </div>
      );
    case 'planned':
      return (
        <div>
          <dt>{text(said.dealtWith)}</dt>
          <dd>
            <Said text={owed.reason} />
            <a href={formatAddress({ place: 'plan', id: owed.plan })}>{text(cycleStrings.next.inPlan)}</a>
          </dd>
        </div>
      );
    case 'carried':
      return (
        <div>
          <dt>{text(said.carriedFor)}</dt>
          <dd>
            <Said text={owed.carried.reason} />
          </dd>
        </div>
      );
    case 'owed':
    case 'passedOn':
      return null;
  }
}
