// Who stands in for the holder of a post: now, soon, and before; each with its days, why, and what can be done about it.
import { deputyGroundsLabels } from '#contract/glossary';
import type { Deputy, Post } from '#domain/organization/states';
import { PersonName } from '../accounts/person-name.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Offers } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { useOrganizationView } from './organization-context.js';
import { officeStrings } from './strings.js';

export function Deputies({ post }: { readonly post: Post }) {
  const text = useText();
  const { day, organization } = useOrganizationView();
  const deputies = Object.values(organization.deputies)
    .filter((deputy) => deputy.post === post.id)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1));
  const isOpen = (deputy: Deputy) => day <= lastDayOf(deputy, post) && deputy.from <= lastDayOf(deputy, post);
  const open = deputies.filter(isOpen);
  const past = deputies.filter((deputy) => !isOpen(deputy));
  return (
    <>
      {open.length > 0 && (
        <ul className="deputies">
          {open.map((deputy) => (
            <OneDeputy key={deputy.id} deputy={deputy} />
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <details className="before">
          <summary>{text(officeStrings.deputiesBefore(past.length))}</summary>
          <ul className="deputies">
            {past.map((deputy) => (
              <OneDeputy key={deputy.id} deputy={deputy} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OneDeputy({ deputy }: { readonly deputy: Deputy }) {
  return (
    <li id={anchorOf({ on: 'deputy', item: deputy.id })} tabIndex={-1}>
      <DeputyLine deputy={deputy} />
      <Offers on="deputy" item={deputy.id} />
    </li>
  );
}

/** A deputy in one line. */
export function DeputyLine({ deputy }: { readonly deputy: Deputy }) {
  const text = useText();
  const { day } = useOrganizationView();
  const { person, from, until, grounds, reason } = deputy;
  const acted = from <= until;
  return (
    <p className="holder">
      <PersonName person={person} />{' '}
      <span className="muted">
        {text(officeStrings.deputyFor(dateLabel(from), dateLabel(acted ? until : from)))}
      </span>{' '}
      {acted && from <= day && day <= until && <Chip tone="known">{text(officeStrings.deputyNow)}</Chip>}
      {acted && day < from && <Chip tone="quiet">{text(officeStrings.deputyAhead)}</Chip>}{' '}
      <span className="muted small">
        {text(deputyGroundsLabels[grounds])}: <span lang="ko">{reason}</span>
        {deputy.status === 'ended' && (
          <>, {text(acted ? officeStrings.endedEarly(deputy.endReason) : officeStrings.neverActed)}</>
        )}
      </span>
    </p>
  );
}

/** A deputy stands in no longer than the one whom they stand in for holds the post. */
function lastDayOf({ holder, until, from }: Deputy, post: Post): string {
  const held = post.holdings.findLast(({ person, from: since }) => person === holder && since <= from);
  const last = held?.until;
  return last !== undefined && last < until ? last : until;
}
