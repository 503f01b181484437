// The first start of a real installation: a one-time link, and what it founds.
import type { Link } from '#accounts/links';
import { passwordProblem } from '#accounts/password-rules';
import { installationPost } from '#domain/between/posts';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { randomBytes } from 'node:crypto';
import { passwordRefusal } from './passwords.js';
import type { SessionParts } from './own-session.js';

/** In milliseconds; the next start makes a new link. */
const foundingLasts = 24 * 3_600_000;
/** The person in whose place the installation acts until there is somebody. */
const installation = 'p-installation';

export interface Wanted {
  readonly organizationName: string;
  readonly postTitle: string;
  readonly personName: string;
  readonly email: string;
  readonly password: string;
}

/** The secret of a link to found an organization; undefined where somebody can sign in already. */
export async function foundingLink({
  accounts,
}: Pick<SessionParts, 'accounts'>): Promise<string | undefined> {
  if (await accounts.credentials.areAny()) return undefined;
  // What a founding cut short has done already belongs to the same organization.
  const before = await accounts.links.latestUnused('founding');
  const { organization, person } = before ?? { organization: freshId('org'), person: freshId('p') };
  const made = await accounts.links.make({ purpose: 'founding', lasts: foundingLasts, organization, person });
  return made.secret;
}

/**
 * Founds the organization of a link with its first coordinator. Cut short, it can be asked again by the same link: what
 * was done stays, and only the rest is done.
 */
export async function found(
  { accounts, door }: SessionParts,
  { id, organization, person }: Link,
  { organizationName, postTitle, personName, email, password }: Wanted,
): Promise<Refusal | undefined> {
  const problem = passwordProblem(password, [email, personName]);
  if (problem) return passwordRefusal(problem);
  if (await accounts.credentials.areAny()) return refuse('link-spent');
  const holder = await accounts.people.byEmail(email);
  if (holder && holder.person !== person) return refuse('email-taken', 'email');
  const { organization: city } = await door.offices(organization);
  if (city.status === 'none') {
    const post = freshId('o');
    const command = {
      type: 'EstablishOrganization',
      name: organizationName,
      post,
      postTitle,
      person,
    } as const;
    const asked = { organization, stream: 'organization', id: organization, command, key: id } as const;
    const done = await door.ask(asked, { person: installation, post: installationPost });
    if (isRefusal(done)) return namedAsTyped(done);
  }
  const written = await accounts.people.write({ organization, person }, { name: personName, email });
  if (written === 'email-taken') return refuse('email-taken', 'email');
  const unfit = await accounts.credentials.set({ organization, person }, password, [email, personName]);
  return unfit && passwordRefusal(unfit);
}

/** The form calls the organization's name otherwise than the command does. */
function namedAsTyped(refusal: Refusal): Refusal {
  return refusal.field === 'name' ? { ...refusal, field: 'organizationName' } : refusal;
}

function freshId(kind: string): string {
  return `${kind}-${randomBytes(6).toString('hex')}`;
}
