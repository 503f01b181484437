// Begins sessions for people who showed who they are, whichever way they did.
import type { PersonRef } from '#accounts/parts';
import type { From, Means, Opened } from '#accounts/sessions';
import { refuse, type Refusal } from '#domain/refusals';
import type { ApiParts } from '../parts.js';
import { mayComeIn, owesFactor } from './factors.js';
import { heldBy } from './own-session.js';

/** How somebody came in, and from where. */
export interface Entrance {
  readonly means: readonly Means[];
  readonly from: From;
  /** Whether more than one factor was shown already: a passkey that knew its user, several asked for elsewhere. */
  readonly severalFactors?: boolean;
}

/**
 * A session for somebody. Who holds one post acts in it at once; who holds several chooses first. It waits where a second
 * factor is owed. Refused as a wrong password would be where the office closed the account.
 */
export async function enter(
  parts: Pick<ApiParts, 'accounts' | 'door' | 'factors'>,
  { organization, person }: PersonRef,
  { means, from, severalFactors = false }: Entrance,
): Promise<Opened | Refusal> {
  const { accounts, door } = parts;
  const who = { organization, person };
  if (!(await mayComeIn(parts, who))) return refuse('sign-in-failed');
  const posts = heldBy(await door.offices(organization), person, door.today);
  const [only, ...others] = posts;
  const awaits = !severalFactors && (await owesFactor(parts, who)) ? 'factor' : undefined;
  return accounts.sessions.begin({
    ...who,
    means,
    from,
    awaits,
    ...(only && others.length === 0 ? { post: only.post } : {}),
  });
}
