// The departments with their posts, the coordinating office first.
import { rankLabels } from '#contract/glossary';
import type { Department, Post } from '#domain/organization/states';
import { formatAddress } from '../address.js';
import { dateLabel } from '../language/dates.js';
import { strings } from '../language/strings.js';
import { useText } from '../language/language.js';
import { Offers, OffersBehind, OffersInFront } from '../panel/offers.js';
import { usePaneled } from '../panel/panel-context.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { activeDepartments, endedDepartments } from './departments-of.js';
import { Deputies } from './deputies.js';
import { Holder } from './holder.js';
import { useOrganizationView } from './organization-context.js';
import { officeStrings } from './strings.js';

export function Departments() {
  const text = useText();
  const { organization } = useOrganizationView();
  const departments = activeDepartments(organization);
  return (
    <section className="part" aria-labelledby="departments">
      <header className="part-head">
        <h2 id="departments">{text(officeStrings.departments)}</h2>
        <a href={formatAddress({ place: 'permissions' })}>{text(strings.places.permissions)}</a>
        <Offers on="stream" among={(command) => command === 'AddDepartment' || command === 'AddPost'} />
      </header>
      <Unit title={text(officeStrings.coordinators)} />
      {departments.length === 0 && <p className="muted">{text(officeStrings.noDepartments)}</p>}
      {departments.map((department) => (
        <Unit key={department.id} department={department} title={department.name} />
      ))}
      <Ended />
    </section>
  );
}

/** Departments that are no more: what they signed stays theirs. */
function Ended() {
  const text = useText();
  const { organization } = useOrganizationView();
  const ended = endedDepartments(organization);
  if (ended.length === 0) return null;
  return (
    <details>
      <summary>{text(officeStrings.endedDepartments(ended.length))}</summary>
      <ul className="packs">
        {ended.map(({ id, name, until }) => (
          <li key={id} id={anchorOf({ on: 'department', item: id })} tabIndex={-1}>
            <span lang="ko">{name}</span>{' '}
            <span className="muted small">{text(officeStrings.endedOn(dateLabel(until)))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A department, or the coordinating office where none is given. */
function Unit({ department, title }: { readonly department?: Department; readonly title: string }) {
  const text = useText();
  const { organization } = useOrganizationView();
  const posts = Object.values(organization.posts).filter((post) => post.department === department?.id);
  return (
    <section
      className="unit"
      {...(department && { id: anchorOf({ on: 'department', item: department.id }), tabIndex: -1 })}
    >
      <header>
        <h3 lang="ko">{title}</h3>
        {department && (
          <>
            <span className="muted small">
              {text(department.releases ? officeStrings.releases : officeStrings.releasesNot)}
              {department.telephone !== undefined && <> · {department.telephone}</>}
            </span>
            <div className="offers">
              <OffersInFront on="department" item={department.id} />
              <OffersBehind on="department" item={department.id} />
            </div>
          </>
        )}
      </header>
      {posts.length === 0 && <p className="muted">{text(officeStrings.noPosts)}</p>}
      <ul className="posts">
        {posts.map((post) => (
          <PostLine key={post.id} post={post} />
        ))}
      </ul>
    </section>
  );
}

function PostLine({ post }: { readonly post: Post }) {
  const text = useText();
  const { open } = usePaneled();
  return (
    <li id={anchorOf({ on: 'post', item: post.id })} tabIndex={-1}>
      <div>
        <strong lang="ko">{post.title}</strong> <Chip tone="quiet">{text(rankLabels[post.rank])}</Chip>
      </div>
      <div>
        <Holder post={post} />
        <Deputies post={post} />
      </div>
      <div className="offers">
        <OffersInFront on="post" item={post.id} />
        <button
          className="button"
          type="button"
          data-tone="quiet"
          onClick={() => open({ show: 'history', on: 'post', item: post.id })}
        >
          {text(strings.history.open)}
          <span className="visually-hidden"> {post.title}</span>
        </button>
        <OffersBehind on="post" item={post.id} />
      </div>
    </li>
  );
}
