// Who holds a post and since when, who takes it over and held it before, or that it is vacant.
import type { Holding, Post } from '#domain/organization/states';
import { PersonName } from '../accounts/person-name.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { useOrganizationView } from './organization-context.js';
import { holdersOver, peopleOf } from './people.js';
import { officeStrings } from './strings.js';

export function Holder({ post }: { readonly post: Post }) {
  const text = useText();
  const { day, organization } = useOrganizationView();
  const { now, next, before } = holdersOver(post, day);
  const others = peopleOf(organization)
    .find(({ person }) => person === now?.person)
    ?.titles.filter((title) => title !== post.title);
  return (
    <div className="holder">
      {now ? (
        <p>
          <PersonName person={now.person} />{' '}
          <span className="muted">{text(officeStrings.since(dateLabel(now.from)))}</span>
          {now.until !== undefined && !next && (
            <>
              {' '}
              <Chip tone="waiting">{text(officeStrings.thenVacant(dateLabel(now.until)))}</Chip>
            </>
          )}
          {others && others.length > 0 && (
            <>
              {' '}
              <span className="muted small">
                {text(officeStrings.also)} <span lang="ko">{others.join(', ')}</span>
              </span>
            </>
          )}
        </p>
      ) : (
        <Chip tone="waiting">{text(officeStrings.vacant)}</Chip>
      )}
      {next && (
        <p>
          <PersonName person={next.person} />{' '}
          <Chip tone="known">{text(officeStrings.successor(dateLabel(next.from)))}</Chip>
        </p>
      )}
      {before.length > 0 && (
        <details className="before">
          <summary>{text(officeStrings.holdersBefore(before.length))}</summary>
          <ul>
            {before.map((held) => (
              <Former key={held.from} held={held} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Former({ held: { person, from, until = from } }: { readonly held: Holding }) {
  const text = useText();
  return (
    <li>
      <PersonName person={person} />{' '}
      <span className="muted">{text(officeStrings.term(dateLabel(from), dateLabel(until)))}</span>
    </li>
  );
}
