// Who sits in a seat and for which term, or that it is vacant; and when it stands in for the chair.
import type { Seat, Term } from '#domain/committee/states';
import { PersonName } from '../accounts/person-name.js';
import { daysBetween } from '#domain/dates';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { peopleOf } from '../organization/people.js';
import { officeStrings } from '../organization/strings.js';
import { Chip } from '../widgets/chip.js';
import { useCommitteeView } from './committee-context.js';

/** The term of whoever was last appointed to a seat, if they did not leave it. */
export function termOf(seat: Seat): Term | undefined {
  return seat.status === 'filled' ? seat.terms.at(-1) : undefined;
}

/** In days: time enough to look for somebody before the seat is empty. */
const soon = 60;

/** Whether a term that runs ends within the next weeks. */
export function isEndingSoon({ from, until }: Term, today: string): boolean {
  return from <= today && today <= until && daysBetween(today, until) <= soon;
}

export function Sitter({ seat }: { readonly seat: Seat }) {
  const text = useText();
  const { page, organization } = useCommitteeView();
  const term = termOf(seat);
  const acting = seat.acting.find(({ from, until }) => from <= page.today && page.today <= until);
  const besides =
    term && organization ? peopleOf(organization).find(({ person }) => person === term.person) : undefined;
  return (
    <div className="holder">
      {term ? (
        <p>
          <PersonName person={term.person} />{' '}
          <span className="muted">
            {text(officeStrings.term(dateLabel(term.from), dateLabel(term.until)))}
          </span>{' '}
          {isEndingSoon(term, page.today) && (
            <Chip tone="waiting">{text(officeStrings.termEnding(dateLabel(term.until)))}</Chip>
          )}
          {term.until < page.today && <Chip tone="waiting">{text(officeStrings.termOver)}</Chip>}
          {term.from > page.today && <Chip tone="quiet">{text(officeStrings.termAhead)}</Chip>}
        </p>
      ) : (
        <Chip tone="waiting">{text(officeStrings.vacant)}</Chip>
      )}
      {besides && (
        <p className="muted small">
          {text(officeStrings.also)} <span lang="ko">{besides.titles.join(', ')}</span>
        </p>
      )}
      {acting && <Chip tone="known">{text(officeStrings.actingUntil(dateLabel(acting.until)))}</Chip>}
    </div>
  );
}
