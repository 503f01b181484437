// What a person owes beyond a password, and what of it may be changed; asked by every way of signing in.
import { postsOf } from '#domain/between/posts';
import { refuse, type Refusal } from '#domain/refusals';
import type { PersonRef } from '#accounts/parts';
import type { FactorsHeld } from '#accounts/second-factors';
import type { Session } from '#accounts/sessions';
import type { ApiParts } from '../parts.js';
import { whyNotBeyond } from './own-session.js';

type Parts = Pick<ApiParts, 'factors' | 'door' | 'clock'>;

/** In milliseconds: what opens an account is changed only by whoever just showed that it is theirs. */
const fresh = 30 * 60_000;

/** Whether somebody holds anything that they could show beyond their password. */
export function hasFactor({ totp, passkeys }: FactorsHeld): boolean {
  return totp || passkeys.length > 0;
}

/** Whether a person may come in at all, however they show who they are: not closed by the office, and still somebody. */
export async function mayComeIn(
  { accounts }: Pick<ApiParts, 'accounts'>,
  person: PersonRef,
): Promise<boolean> {
  const known = await accounts.people.find(person);
  return known !== undefined && !known.erasedAt && !(await accounts.credentials.isClosed(person));
}

/** Whether the organization demands a factor of a person: of everybody who holds a post. */
export async function isDemandedOf(
  { factors, door }: Pick<Parts, 'factors' | 'door'>,
  { organization, person }: PersonRef,
): Promise<boolean> {
  if (!(await factors.secondFactors.demands.since(organization))) return false;
  return postsOf(await door.offices(organization), person, door.today).length > 0;
}

/** Whether a session that began with one factor only must wait for another: shown, or set up first. */
export async function owesFactor(
  parts: Pick<Parts, 'factors' | 'door'>,
  person: PersonRef,
): Promise<boolean> {
  return hasFactor(await parts.factors.secondFactors.held(person)) || isDemandedOf(parts, person);
}

/** Why a session may not change what its person signs in with; undefined where it may. */
export function whyNotChange({ clock }: Pick<Parts, 'clock'>, session: Session): Refusal | undefined {
  const within = whyNotBeyond(session);
  if (within) return within;
  const age = clock.now().getTime() - session.begunAt.getTime();
  return age <= fresh ? undefined : refuse('sign-in-too-old');
}

/** Why a session may not set up a factor. One that waits for a factor may set up the first, and no other. */
export async function whyNotSetUp(
  { clock, factors }: Pick<Parts, 'clock' | 'factors'>,
  session: Session,
): Promise<Refusal | undefined> {
  if (session.awaits && !session.scope)
    return hasFactor(await factors.secondFactors.held(session)) ? refuse('factor-owed') : undefined;
  return whyNotChange({ clock }, session);
}
