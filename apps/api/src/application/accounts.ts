// The people of an organization: their names for everybody who acts in it, their accounts for the coordinating office.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CredentialState } from '#accounts/credentials';
import type { Link } from '#accounts/links';
import type { Person } from '#accounts/people';
import type { Session } from '#accounts/sessions';
import type { AccountItem, AccountsView, PeopleView } from '#contract/account-views';
import type { Signed } from '#door/door';
import { postKey, type Actor } from '#domain/actor';
import { accountActsOn, refusesAdministering, type AccountStanding } from '#domain/between/administering';
import { postsOn, type NamedPost } from '#domain/between/posts';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts } from '../parts.js';

/** The coordinating office wants to know everybody, and how their accounts stand. */
export class AccountsQuery extends Query<AccountsView | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
  ) {
    super();
  }
}

@QueryHandler(AccountsQuery)
export class AccountsHandler implements IQueryHandler<AccountsQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, signed }: AccountsQuery): Promise<AccountsView | Refusal> {
    const { door, accounts, factors, citySignIn } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const refused = refusesAdministering(actor);
    if (refused) return refused;
    const [offices, people, credentials, links, sessions, withFactor, withCity, since] = await Promise.all([
      door.offices(organization),
      accounts.people.of(organization),
      accounts.credentials.of(organization),
      accounts.links.openOf(organization),
      accounts.sessions.ofAll(organization),
      factors.secondFactors.holders(organization),
      factors.identities.holders(organization),
      factors.secondFactors.demands.since(organization),
    ]);
    const held = postsOn(offices, door.today);
    const items = everybody(people, held).map((person) =>
      itemOf(actor, {
        person,
        posts: held.filter((each) => each.person === person.person),
        state: credentials.find((each) => each.person === person.person),
        link: links.find((each) => each.person === person.person && each.purpose === 'password'),
        sessions: sessions.filter((each) => each.person === person.person),
        hasFactor: withFactor.has(person.person),
        cityAccount: cityAccountOf(withCity.has(person.person), citySignIn !== undefined),
      }),
    );
    return {
      accounts: items,
      allowed: ['add'],
      ...(since ? { factorDemandedSince: since.toISOString() } : {}),
      demand: since ? 'drop-demand' : 'demand-factor',
    };
  }
}

type Known = Pick<Person, 'person'> & Partial<Person>;

/** Whoever was written down, and whoever holds a post without having been. */
function everybody(people: readonly Person[], held: readonly NamedPost[]): readonly Known[] {
  const known = new Set(people.map(({ person }) => person));
  const unnamed = new Set(held.map(({ person }) => person).filter((person) => !known.has(person)));
  return [...people, ...[...unnamed].map((person) => ({ person }))];
}

interface Around {
  readonly person: Known;
  readonly posts: readonly NamedPost[];
  readonly state: CredentialState | undefined;
  readonly link: Link | undefined;
  readonly sessions: readonly Session[];
  readonly hasFactor: boolean;
  readonly cityAccount: AccountStanding['cityAccount'];
}

/** What is bound can be disconnected, also where accounts of the city are no longer taken. */
export function cityAccountOf(isBound: boolean, areTaken: boolean): AccountStanding['cityAccount'] {
  if (isBound) return 'bound';
  return areTaken ? 'none' : 'not-taken';
}

function itemOf(
  actor: Actor,
  { person, posts, state, link, sessions, hasFactor, cityAccount }: Around,
): AccountItem {
  const { name, email, phone, erasedAt } = person;
  const standing = {
    person: person.person,
    hasEmail: email !== undefined,
    isLocked: state?.closedAt !== undefined,
    isShut: state?.shutUntil !== undefined,
    hasFactor,
    cityAccount,
  };
  return {
    person: person.person,
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    erased: erasedAt !== undefined,
    posts: posts.map(({ post, title }) => ({ post: postKey(post), title, kind: post.kind })),
    ...(state?.passwordSetAt ? { passwordSet: state.passwordSetAt.toISOString() } : {}),
    ...(state?.shutUntil ? { shutUntil: state.shutUntil.toISOString() } : {}),
    ...(state?.closedAt ? { lockedSince: state.closedAt.toISOString() } : {}),
    ...(link ? { linkUntil: link.expiresAt.toISOString() } : {}),
    sessions: sessions.length,
    hasFactor,
    hasCityAccount: cityAccount === 'bound',
    allowed: accountActsOn(actor, standing),
  };
}

/** Whoever acts in a post of the organization wants to call people by their names. */
export class PeopleQuery extends Query<PeopleView | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
  ) {
    super();
  }
}

@QueryHandler(PeopleQuery)
export class PeopleHandler implements IQueryHandler<PeopleQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, signed }: PeopleQuery): Promise<PeopleView | Refusal> {
    const { door, accounts } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const people = await accounts.people.of(organization);
    return {
      people: people.flatMap(({ person, name }) => (name === undefined ? [] : [{ person, name }])),
    };
  }
}
