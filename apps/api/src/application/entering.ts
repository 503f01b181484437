// Begins sessions for people who showed who they are, whichever way they did.
import type { PersonRef } from '#accounts/parts';
import type { From, Means, Opened } from '#accounts/sessions';
import { refuse, type Refusal } from '#domain/refusals';
import { heldBy, type SessionParts } from './own-session.js';

/** How somebody came in, and from where. */
export interface Entrance {
  readonly means: readonly Means[];
  readonly from: From;
  /** What is still to be shown. */
  readonly awaits?: 'factor';
}

/**
 * A session for somebody. Who holds one post acts in it at once; who holds several chooses first. Refused as a wrong
 * password would be where the office closed the account.
 */
export async function enter(
  { accounts, door }: SessionParts,
  person: PersonRef,
  entrance: Entrance,
): Promise<Opened | Refusal> {
  if (await accounts.credentials.isClosed(person)) return refuse('sign-in-failed');
  const posts = heldBy(await door.offices(person.organization), person.person, door.today);
  const [only, ...others] = posts;
  return accounts.sessions.begin({
    ...person,
    ...entrance,
    ...(only && others.length === 0 ? { post: only.post } : {}),
  });
}
