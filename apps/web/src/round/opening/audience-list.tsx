// Whom the opening of a round tells, before it is opened: members, and each side that answers with its programs and posts.
import { useText } from '../../language/language.js';
import type { Audience, Told } from './audience.js';
import { openingStrings } from './strings.js';

export function AudienceList({ audience: { seats, told } }: { readonly audience: Audience }) {
  const text = useText();
  const said = openingStrings.audience;
  const answering = told.filter(({ cooperates }) => !cooperates);
  const helping = told.filter(({ cooperates }) => cooperates);
  return (
    <section className="audience" aria-labelledby="audience">
      <h2 id="audience">{text(said.title)}</h2>
      {seats.length > 0 && (
        <details>
          <summary>{text(said.members(seats.length))}</summary>
          <ul lang="ko">
            {seats.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {answering.length > 0 && <h3>{text(said.departments(answering.length))}</h3>}
      <ToldList told={answering} />
      {helping.length > 0 && <h3>{text(said.helpers(helping.length))}</h3>}
      <ToldList told={helping} />
    </section>
  );
}

function ToldList({ told }: { readonly told: readonly Told[] }) {
  const text = useText();
  const said = openingStrings.audience;
  return (
    <ul className="told-list">
      {told.map(({ key, name, numbers, posts }) => (
        <li key={key}>
          <p>
            <strong lang="ko">{name}</strong> <span className="muted small">{numbers.join(', ')}</span>
          </p>
          <p className="small" data-nobody={posts.length === 0 || undefined}>
            {posts.length === 0 ? text(said.nobody) : <span lang="ko">{posts.join(', ')}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
