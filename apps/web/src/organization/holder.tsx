// Who holds a post and since when, or that it is vacant.
import type { Post } from '#domain/organization/states';
import { PersonName } from '../accounts/person-name.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { useOrganizationView } from './organization-context.js';
import { holdingOf, peopleOf } from './people.js';
import { officeStrings } from './strings.js';

export function Holder({ post }: { readonly post: Post }) {
  const text = useText();
  const { organization } = useOrganizationView();
  const holding = holdingOf(post);
  if (!holding) return <Chip tone="waiting">{text(officeStrings.vacant)}</Chip>;
  const others = peopleOf(organization)
    .find(({ person }) => person === holding.person)
    ?.titles.filter((title) => title !== post.title);
  return (
    <p className="holder">
      <PersonName person={holding.person} />{' '}
      <span className="muted">{text(officeStrings.since(dateLabel(holding.from)))}</span>
      {others && others.length > 0 && (
        <>
          {' '}
          <span className="muted small">
            {text(officeStrings.also)} <span lang="ko">{others.join(', ')}</span>
          </span>
        </>
      )}
    </p>
  );
}
