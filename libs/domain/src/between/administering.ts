// Who administers people and their accounts, which stand beside the streams: decided here, like everything else that may be done.
import type { Actor } from '../actor.js';
import type { PersonId } from '../ids.js';
import { refuse, type Refusal } from '../refusals.js';

export const accountActs = [
  'add',
  'write',
  'link',
  'lock',
  'unlock',
  'sign-out',
  'reset-factors',
  'connect',
  'disconnect',
] as const;
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
  /** Whether they set up a second factor. */
  readonly hasFactor: boolean;
  /** Whether an account of the city is bound to them; `not-taken` where none are on this installation. */
  readonly cityAccount: 'bound' | 'none' | 'not-taken';
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
  if (act === 'reset-factors') return refusesResetting(actor, account);
  if (act === 'connect') return refusesConnecting(account);
  if (act === 'disconnect' && account.cityAccount !== 'bound') return refuse('city-account-missing');
  if (act === 'unlock' && !account.isLocked && !account.isShut) return refuse('account-open');
  return undefined;
}

/** One's own are changed on one's own account page, by whoever just showed them. */
function refusesResetting(actor: Actor, account: AccountStanding): Refusal | undefined {
  if (account.person === actor.person) return refuse('own-account', 'person');
  return account.hasFactor ? undefined : refuse('factor-missing');
}

function refusesConnecting({ cityAccount }: AccountStanding): Refusal | undefined {
  if (cityAccount === 'not-taken') return refuse('not-on-this-installation');
  return cityAccount === 'bound' ? refuse('city-account-bound') : undefined;
}

/** What can be done about the second factor of everybody who holds a post. */
export type DemandAct = 'demand-factor' | 'drop-demand';

/** Why a demand is refused; undefined where it is not. */
export function refusesDemand(actor: Actor, act: DemandAct, isDemanded: boolean): Refusal | undefined {
  const refused = refusesAdministering(actor);
  if (refused) return refused;
  return isDemanded === (act === 'demand-factor') ? refuse('demand-stands') : undefined;
}

/** What can be done to an account now. */
export function accountActsOn(actor: Actor, account: AccountStanding): readonly AccountAct[] {
  return accountActs.filter((act) => act !== 'add' && !refusesAccountAct(actor, act, account));
}
