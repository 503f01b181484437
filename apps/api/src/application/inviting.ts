// Sessions of people who were invited to one round or one meeting by a link, without a password.
import type { Link } from '#accounts/links';
import type { From, Opened } from '#accounts/sessions';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { SessionParts } from './own-session.js';

/** Uses the link up: the session lasts as long as it would have, in its seat and on its stream alone. */
export async function enterInvited(
  { accounts, door }: SessionParts,
  { link, secret, from }: { readonly link: Link; readonly secret: string; readonly from: From },
): Promise<Opened | Refusal> {
  const { organization, person, post, scope, expiresAt } = link;
  if (post === undefined || !scope || (await accounts.credentials.isClosed(link)))
    return refuse('link-spent');
  const actor = await door.actor(organization, { person, post });
  if (isRefusal(actor)) return refuse('invitation-void');
  if (!(await accounts.links.use(secret))) return refuse('link-spent');
  return accounts.sessions.begin({
    ...{ organization, person, post, scope, from },
    means: ['link'],
    until: expiresAt,
  });
}
