// What the committees brought to a plan: agreed changes, items deferred to it and how each was dealt with, and what was kept.
import { itemStatusLabels } from '#contract/statuses';
import { nameOfField } from '#contract/field-names';
import type { Deferred, PlannedChange } from '#domain/plan/states';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { OffersBehind, OffersInFront } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { ChangeLine, ChangeList } from '../table/change-line.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { BehindIt } from './behind.js';
import { nameIn } from './named.js';
import { dateLabel } from '../language/dates.js';
import { AsYouSee } from '../widgets/as-you-see.js';
import { KeptList } from './kept-list.js';
import { usePlanView } from './plan-context.js';
import { waitingFirst } from './rows.js';
import { sectionIds } from './sections.js';
import { changeTones, deferredTones } from './statuses.js';
import { planStrings } from './strings.js';

export function FromCommittees() {
  const text = useText();
  const { page, plan } = usePlanView();
  const changes = waitingFirst(Object.values(plan.changes), ({ status }) => status === 'conflicting');
  const deferred = waitingFirst(Object.values(plan.deferred), ({ status }) => status === 'open');
  const { committees: say } = planStrings;
  return (
    <section
      className="plan-section"
      aria-labelledby="from-committees"
      id={sectionIds.committees}
      tabIndex={-1}
    >
      <h2 id="from-committees">{text(say.title)}</h2>
      <AsYouSee of={page} />
      <Parts />
      <h3>
        {text(say.changes)} <span className="count">{changes.length}</span>
      </h3>
      {changes.length === 0 && <p className="muted">{text(say.noChanges)}</p>}
      <ul className="plan-items">
        {changes.map((change) => (
          <ChangeItem key={change.id} change={change} />
        ))}
      </ul>
      <h3>
        {text(say.deferred)} <span className="count">{deferred.length}</span>
      </h3>
      {deferred.length === 0 && <p className="muted">{text(say.noDeferred)}</p>}
      <ul className="plan-items">
        {deferred.map((item) => (
          <DeferredItem key={item.id} item={item} />
        ))}
      </ul>
      <h3>
        {text(say.kept)} <span className="count">{plan.kept.length}</span>
      </h3>
      <KeptItems />
    </section>
  );
}

/** Which committees' parts have come, and which are waited for. */
function Parts() {
  const text = useText();
  const { plan, around } = usePlanView();
  const awaited = Object.entries(plan.awaited);
  if (awaited.length === 0) return null;
  const { received, awaited: waiting } = planStrings.committees;
  return (
    <ul className="plan-parts">
      {awaited.map(([committee, part]) => (
        <li key={committee}>
          <a href={formatAddress({ place: 'cycle', id: part.cycle })} lang="ko">
            {nameIn(around.committees, committee)}
          </a>{' '}
          <Chip tone={part.received ? 'done' : 'waiting'}>{text(part.received ? received : waiting)}</Chip>
        </li>
      ))}
    </ul>
  );
}

function ChangeItem({ change }: { readonly change: PlannedChange }) {
  const text = useText();
  const names = useNames();
  const { behind, asOf } = usePlanView();
  const { id, status, agreed } = change;
  return (
    <li id={anchorOf({ on: 'change', item: id })} tabIndex={-1} data-status={status}>
      <div className="item-head">
        <p className="status">
          <Chip tone={changeTones[status]}>{text(itemStatusLabels.plan.change[status])}</Chip>
          <Program id={agreed.program} />
          <WhereFrom change={change} />
        </p>
        <ItemOffers on="change" item={id} />
      </div>
      <p className="change-said">
        <ChangeLine change={agreed.change} />
      </p>
      {status === 'conflicting' && <p className="callout">{text(planStrings.committees.conflictSay)}</p>}
      {status === 'dropped' && (
        <div className="ending">
          <Said text={change.reason} />
          <p className="muted small">
            <span lang="ko">{names.ofSignature(change.by)}</span>, {text(dateLabel(change.on))}
          </p>
        </div>
      )}
      <BehindIt origin={agreed.origin} behind={behind(agreed.origin)} asOf={asOf} />
    </li>
  );
}

/** The buttons of an item stand beside what it is, where there is room. */
function ItemOffers({ on, item }: { readonly on: 'change' | 'deferred'; readonly item: string }) {
  return (
    <div className="offers item-offers">
      <OffersInFront on={on} item={item} />
      <OffersBehind on={on} item={item} />
    </div>
  );
}

function Program({ id }: { readonly id: string }) {
  const names = useNames();
  const { edition } = usePlanView();
  const number =
    edition.lines[id]?.number ?? edition.leftOut.find(({ program }) => program === id)?.line.number;
  return (
    <span className="subject">
      {number !== undefined && <span className="number">{number} </span>}
      <span lang="ko">{names.ofProgram(id)}</span>
    </span>
  );
}

function WhereFrom({ change: { committee, deferred } }: { readonly change: PlannedChange }) {
  const text = useText();
  const { around } = usePlanView();
  if (committee !== undefined) {
    return (
      <span className="muted small" lang="ko">
        {nameIn(around.committees, committee)}
      </span>
    );
  }
  const { forDeferred, whileDrafting } = planStrings.committees;
  return <span className="muted small">{text(deferred === undefined ? whileDrafting : forDeferred)}</span>;
}

function DeferredItem({ item }: { readonly item: Deferred }) {
  const text = useText();
  const { behind, around, asOf } = usePlanView();
  const { id, status, entry, committee } = item;
  return (
    <li id={anchorOf({ on: 'deferred', item: id })} tabIndex={-1} data-status={status}>
      <div className="item-head">
        <p className="status">
          <Chip tone={deferredTones[status]}>{text(itemStatusLabels.plan.deferred[status])}</Chip>
          {entry.program === undefined ? (
            <span className="number">{entry.number}</span>
          ) : (
            <Program id={entry.program} />
          )}
          <span className="muted small" lang="ko">
            {nameIn(around.committees, committee)}
          </span>
        </p>
        <ItemOffers on="deferred" item={id} />
      </div>
      <Said text={entry.asked} />
      <p className="small">
        <span className="name">{text(planStrings.committees.deferredWhy)}</span>{' '}
        <span lang="ko">{entry.reason}</span>
      </p>
      <Outcome item={item} />
      <BehindIt origin={entry.origin} behind={behind(entry.origin)} told asOf={asOf} />
    </li>
  );
}

/** How the draft dealt with it. */
function Outcome({ item }: { readonly item: Deferred }) {
  const text = useText();
  switch (item.status) {
    case 'open':
      return null;
    case 'takenIn':
      return (
        <div className="ending">
          {item.changes.length > 0 && <ChangeList changes={item.changes} />}
          <Said text={item.note} />
        </div>
      );
    case 'declined':
    case 'carried':
      return (
        <div className="ending">
          <p className="small">
            <span className="name">{text(nameOfField('reason'))}</span> <span lang="ko">{item.reason}</span>
          </p>
        </div>
      );
  }
}

function KeptItems() {
  const names = useNames();
  const { plan, behind, asOf } = usePlanView();
  return <KeptList kept={plan.kept} behind={behind} nameOf={names.ofProgram} asOf={asOf} />;
}
