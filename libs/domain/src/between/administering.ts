// Who administers people and their accounts, which stand beside the streams: decided here, like everything else that may be done.
import type { Actor } from '../actor.js';
import type { PersonId } from '../ids.js';
import { refuse, type Refusal } from '../refusals.js';

export const accountActs = ['add', 'write', 'link', 'lock', 'unlock', 'sign-out'] as const;
/** What can be done to people and their accounts; none of it lets anybody act in another's place. */
export type AccountAct = (typeof accountActs)[number];

/** How an account stands. */
export interface AccountStanding {
  readonly person: PersonId;
  readonly hasEmail: boolean;
  /** By the office. */
  readonly isLocked: boolean;
  /** By itself, after failures. */
  readonly isShut: boolean;
}

/** Why somebody may not look after the people of the organization; undefined where they may. */
export function refusesAdministering({ post }: Actor): Refusal | undefined {
  return post.kind === 'office' ? undefined : refuse('not-your-part');
}

/** Why an act on an account is refused; undefined where it is not. Whoever locks themselves out could let nobody in again. */
export function refusesAccountAct(
  actor: Actor,
  act: AccountAct,
  account: AccountStanding | undefined,
): Refusal | undefined {
  const refused = refusesAdministering(actor);
  if (refused || act === 'add') return refused;
  if (!account) return refuse('unknown-person', 'person');
  if (act === 'link' && !account.hasEmail) return refuse('email-owed', 'email');
  if (act === 'lock' && account.person === actor.person) return refuse('own-account', 'person');
  if (act === 'lock' && account.isLocked) return refuse('account-locked');
  if (act === 'unlock' && !account.isLocked && !account.isShut) return refuse('account-open');
  return undefined;
}

/** What can be done to an account now. */
export function accountActsOn(actor: Actor, account: AccountStanding): readonly AccountAct[] {
  return accountActs.filter((act) => act !== 'add' && !refusesAccountAct(actor, act, account));
}
