// A session as its own browser is told of it: who, in which posts, and for how long.
import type { OwnSession } from '#contract/account-views';
import { titleInPost } from '#contract/glossary';
import { tokenOfPost } from '#contract/acting';
import type { HeldPost, SessionView } from '#contract/views';
import { postKey } from '#domain/actor';
import { actorFor, postsOf, type Offices } from '#domain/between/posts';
import type { StreamName } from '#domain/between/streams';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { Session } from '#accounts/sessions';
import type { ApiParts } from '../parts.js';

export type SessionParts = Pick<ApiParts, 'accounts' | 'door' | 'clock'>;

/** The session with the posts that its person holds today, of an invitation only the one that it is for. */
export async function ownSession(
  { accounts, door, clock }: SessionParts,
  session: Session,
): Promise<OwnSession> {
  const { id, organization, person, means, awaits, scope, post } = session;
  const [offices, known] = await Promise.all([door.offices(organization), accounts.people.find(session)]);
  const posts = heldBy(offices, person, door.today).filter((each) => !scope || each.post === post);
  const city = offices.organization;
  const now = clock.now().getTime();
  return {
    id,
    organization,
    ...(city.status === 'none' ? {} : { organizationName: city.name }),
    person,
    ...(known?.name === undefined ? {} : { name: known.name }),
    means,
    ...(awaits ? { awaits } : {}),
    ...(scope ? { scope: { stream: scope.stream as StreamName, id: scope.id } } : {}),
    posts,
    ...(post === undefined || awaits ? {} : actingIn(offices, { session, post, posts, today: door.today })),
    idleLeft: Math.max(0, session.idleUntil.getTime() - now),
    left: Math.max(0, session.endsAt.getTime() - now),
  };
}

/** Why a session does not reach beyond itself: an invitation opened it, or it still owes its second step. */
export function whyNotBeyond({ scope, awaits }: Session): Refusal | undefined {
  if (scope) return refuse('beyond-invitation');
  return awaits ? refuse('factor-owed') : undefined;
}

/** The posts that somebody holds on a day. */
export function heldBy(offices: Offices, person: string, today: string): readonly HeldPost[] {
  return postsOf(offices, person, today).map(({ post, title }) => ({
    post: postKey(post),
    title: titleInPost(post, { [postKey(post)]: title }),
    kind: post.kind,
  }));
}

function actingIn(
  offices: Offices,
  { session, post, posts, today }: Acting,
): { readonly acting?: SessionView } {
  const actor = actorFor(offices, session.person, post, today);
  if (isRefusal(actor)) return {};
  const title = posts.find((each) => each.post === post)?.title ?? post;
  return {
    acting: { token: tokenOfPost(post), organization: session.organization, actor, title, posts, today },
  };
}

interface Acting {
  readonly session: Session;
  readonly post: string;
  readonly posts: readonly HeldPost[];
  readonly today: string;
}
