// Who of ours somebody is that came back from the city's own sign-in, if anybody; nobody becomes a person by it.
import type { CameBack } from '#accounts/city-sign-in';
import type { PersonRef } from '#accounts/parts';
import type { ApiParts } from '../parts.js';

/** A person; or a number, by which an administrator may bind the account that nobody knows to one. */
export type Arrival = { readonly person: PersonRef } | { readonly number: string };

/** The person of an identity; bound by a verified mail address the first time. */
export async function arrivalOf(
  { accounts, factors: { identities } }: Pick<ApiParts, 'accounts' | 'factors'>,
  { issuer, subject, mail }: CameBack,
): Promise<Arrival> {
  const identity = { issuer, subject };
  const known = await identities.ownerOf(identity);
  const named = known || mail === undefined ? undefined : await accounts.people.byEmail(mail);
  if (named) await identities.bind({ organization: named.organization, person: named.person }, identity);
  const person = known ?? (named && (await identities.ownerOf(identity)));
  if (!person) return { number: await identities.numberFor(identity) };
  return { person };
}
