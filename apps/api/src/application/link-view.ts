// What whoever holds a one-time link is told of it before they use it.
import type { Link } from '#accounts/links';
import type { LinkView } from '#contract/account-views';
import { titlesOf } from '#domain/between/posts';
import { refuse, type Refusal } from '#domain/refusals';
import type { SessionParts } from './own-session.js';

/** What stands behind a link: a password to choose, an invitation, a founding; refused where what it was for is gone. */
export async function linkView({ accounts, door }: SessionParts, link: Link): Promise<LinkView | Refusal> {
  const until = link.expiresAt.toISOString();
  if (link.purpose === 'founding') return { purpose: link.purpose, until };
  const [offices, person] = await Promise.all([door.offices(link.organization), accounts.people.find(link)]);
  const city = offices.organization;
  const told = {
    until,
    ...(city.status === 'none' ? {} : { organizationName: city.name }),
    ...(person?.name === undefined ? {} : { name: person.name }),
  };
  if (link.purpose === 'password') {
    return { purpose: 'password', ...told, ...(person?.email === undefined ? {} : { email: person.email }) };
  }
  const { post, scope } = link;
  if (post === undefined || (scope?.stream !== 'round' && scope?.stream !== 'meeting'))
    return refuse('link-spent');
  const about = await aboutOf(door, link.organization, { stream: scope.stream, id: scope.id });
  if (about === undefined) return refuse('link-spent');
  return {
    purpose: 'invitation',
    ...told,
    title: titlesOf(offices)[post] ?? post,
    stream: scope.stream,
    about,
  };
}

async function aboutOf(
  door: SessionParts['door'],
  organization: string,
  { stream, id }: { readonly stream: 'round' | 'meeting'; readonly id: string },
): Promise<string | undefined> {
  if (stream === 'round') {
    const { state } = await door.load(organization, 'round', id);
    return state.status === 'none' ? undefined : state.title;
  }
  const { state } = await door.load(organization, 'meeting', id);
  return state.status === 'none' ? undefined : state.number;
}
