// What a plan is and how it stands: its title, years and state, the plans before and after, its editions, what may be done.
import { publicPages } from '#contract/routes';
import { statusLabels } from '#contract/statuses';
import type { Label } from '#contract/label';
import { addDays } from '#domain/dates';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { OffersBehind, OffersInFront } from '../panel/offers.js';
import { FinalPapers } from '../papers/final-papers.js';
import { TakePaper } from '../papers/take-paper.js';
import { PublicationState } from '../publishing/publication-state.js';
import { Chip } from '../widgets/chip.js';
import { useAddress } from '../use-address.js';
import { usePage } from '../http/queries.js';
import { usePlans } from './queries.js';
import { Sections } from './sections.js';
import { comparisonAt, hrefOf, planAt } from './places.js';
import { progressAt } from '../progress/places.js';
import { progressStrings } from '../progress/strings.js';
import { usePlanView } from './plan-context.js';
import { editionName, editionTitle } from './edition-name.js';
import { nextIdOf, placeOfEdition } from './rows.js';
import { planTones } from './statuses.js';
import { planStrings } from './strings.js';

export function PlanHead() {
  const text = useText();
  const { page, plan } = usePlanView();
  const { title, year, lastYear, status } = plan;
  return (
    <section className="plan-head" aria-labelledby="plan-title">
      <header>
        <h1 id="plan-title" lang="ko">
          {title}
        </h1>
        <Chip tone={planTones[status]}>{text(statusLabels.plan[status])}</Chip>
        <span className="muted">{text(planStrings.years(year, lastYear))}</span>
        <div className="offers plan-head-offers">
          <OffersInFront on="stream" />
          <OffersBehind on="stream" />
        </div>
      </header>
      <Since />
      <PublicationState
        publication={plan.publication}
        version={page.version}
        href={publicPages.plan(page.organization, page.id)}
      />
      <Around />
      <NextPlan />
      <EditionPicker />
      <PlanPaper />
      <Sections />
    </section>
  );
}

function Since() {
  const text = useText();
  const { plan } = usePlanView();
  if (plan.status === 'inPreparation') return null;
  return (
    <p>
      {text(planStrings.since(dateLabel(plan.from)))}
      {'successor' in plan && <>, {text(planStrings.until(dateLabel(addDays(plan.successor.from, -1))))}</>}
      {plan.status === 'closed' && (
        <> {text(planStrings.results(dateLabel(plan.results.submitted), plan.results.number))}</>
      )}
    </p>
  );
}

/** The plans before and after this one, and what differs between them. */
function Around() {
  const text = useText();
  const { page, plan, asOf } = usePlanView();
  const { data: plans = [] } = usePlans(asOf);
  const before = plans.find(({ id }) => id === plan.basis);
  const after = plans.find(({ basis }) => basis === page.id);
  const several = Object.keys(plan.editions).length > 1;
  return (
    <ul className="plan-around">
      <li>
        <a href={hrefOf(progressAt(page.id, undefined, asOf))}>{text(progressStrings.title)}</a>
      </li>
      {before && (
        <li>
          {text(planStrings.follows)}:{' '}
          <a href={hrefOf(planAt(before.id, undefined, asOf))} lang="ko">
            {before.title}
          </a>
        </li>
      )}
      {after && (
        <li>
          {text(planStrings.succeededBy)}:{' '}
          <a href={hrefOf(planAt(after.id, undefined, asOf))} lang="ko">
            {after.title}
          </a>
        </li>
      )}
      {before ? (
        <li>
          <a href={hrefOf(comparisonAt(page.id, { with: before.id }, asOf))}>
            {text(planStrings.compareWith(asTyped(before.title)))}
          </a>
        </li>
      ) : (
        (after ?? several) && (
          <li>
            <a href={hrefOf(comparisonAt(page.id, after && { with: after.id }, asOf))}>
              {text(after ? planStrings.compareWith(asTyped(after.title)) : planStrings.compare)}
            </a>
          </li>
        )
      )}
    </ul>
  );
}

/** Where no plan follows yet, one would stand under the next year's id, and its page says whether it may be begun. */
function NextPlan() {
  const text = useText();
  const { page, plan, asOf } = usePlanView();
  const { data: plans } = usePlans();
  const isFollowed = plans?.some(({ basis }) => basis === page.id) ?? true;
  const isLast = plan.status === 'inForce' && asOf === undefined && !isFollowed;
  const id = nextIdOf(page.id, plan);
  const { data: next } = usePage('plan', isLast ? id : undefined);
  if (!next?.allowed.some(({ command }) => command === 'DraftPlan')) return null;
  return (
    <p>
      <a className="button" data-tone="main" href={hrefOf(planAt(id))}>
        {text(planStrings.draftNext(plan.lastYear + 1))}
      </a>
    </p>
  );
}

function EditionPicker() {
  const text = useText();
  const { page, plan, edition, asOf } = usePlanView();
  const { go } = useAddress();
  const editions = Object.values(plan.editions);
  if (editions.length < 2) return null;
  return (
    <div className="plan-picker">
      <label htmlFor="edition">{text(planStrings.edition)}</label>
      <select
        id="edition"
        value={edition.id}
        onChange={(event) => go(planAt(page.id, event.target.value, asOf))}
      >
        {editions.map((each) => (
          <option key={each.id} value={each.id}>
            {text(editionName(placeOfEdition(plan, each.id), each.status))}
          </option>
        ))}
      </select>
      <CompareEdition />
    </div>
  );
}

/** The edition that is shown, as a paper. */
function PlanPaper() {
  const { page, plan, edition, asOf } = usePlanView();
  return (
    <>
      <TakePaper kind="plan" id={page.id} name={plan.title} asOf={asOf} versions={{ edition: edition.id }} />
      {asOf === undefined && <FinalPapers subject={{ kind: 'plan', id: page.id, edition: edition.id }} />}
    </>
  );
}

/** A correction beside the edition that it corrects. */
function CompareEdition() {
  const text = useText();
  const { page, plan, edition, asOf } = usePlanView();
  const place = placeOfEdition(plan, edition.id);
  const before = Object.values(plan.editions)[place - 1];
  if (!before) return null;
  const compared = { with: page.id, edition: edition.id, withEdition: before.id };
  return (
    <a href={hrefOf(comparisonAt(page.id, compared, asOf))}>
      {text(planStrings.compareWith(editionTitle(place - 1)))}
    </a>
  );
}

/** A title is said as it was typed, in whichever language the page is read. */
function asTyped(title: string): Label {
  return { ko: title, en: title };
}
