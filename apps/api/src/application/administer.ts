// What the coordinating office does to people and their accounts; none of it lets anybody act in another's place.
import { randomBytes } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PersonRef } from '#accounts/parts';
import type { Particulars } from '#accounts/people';
import type { MadeLink } from '#contract/account-views';
import type { Signed } from '#door/door';
import { refusesAccountAct, type AccountAct } from '#domain/between/administering';
import { postsOf } from '#domain/between/posts';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts } from '../parts.js';
import { cityAccountOf } from './accounts.js';
import { passOn } from './link-mail.js';
import { hasFactor } from './factors.js';

const hour = 3_600_000;
/** In milliseconds: for whoever has a password already, and for whoever comes for the first time. */
const linkLasts = { again: hour, first: 72 * hour };

export type Administering =
  | { readonly act: 'add'; readonly particulars: Particulars }
  | { readonly act: 'write'; readonly person: string; readonly particulars: Particulars }
  | { readonly act: 'connect'; readonly person: string; readonly number: string }
  | { readonly act: Exclude<AccountAct, 'add' | 'write' | 'connect'>; readonly person: string };

/** Whom it was done to, and the link where one was made. */
export interface Administered {
  readonly person: string;
  readonly link?: MadeLink;
}

/** An act on people or their accounts, by somebody who is signed in. */
export class AdministerCommand extends Command<Administered | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
    readonly asked: Administering,
  ) {
    super();
  }
}

@CommandHandler(AdministerCommand)
export class AdministerHandler implements ICommandHandler<AdministerCommand> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, signed, asked }: AdministerCommand): Promise<Administered | Refusal> {
    const actor = await this.parts.door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const account = asked.act === 'add' ? undefined : await this.standing(organization, asked.person);
    const refused = refusesAccountAct(actor, asked.act, account);
    if (refused) return refused;
    switch (asked.act) {
      case 'add':
        return this.write(organization, `p-${randomBytes(6).toString('hex')}`, asked.particulars);
      case 'write':
        return this.write(organization, asked.person, asked.particulars);
      case 'link':
        return this.makeLink(organization, asked.person, actor.person);
      case 'lock':
      case 'unlock':
      case 'sign-out':
        await this.shutOrOpen(organization, asked.person, asked.act);
        return { person: asked.person };
      case 'reset-factors':
      case 'disconnect':
        await this.takeAway(organization, asked.person, asked.act);
        return { person: asked.person };
      case 'connect':
        return this.connect({ organization, person: asked.person }, asked.number, actor.person);
    }
  }

  /** Somebody is known who was written down, or holds a post. */
  private async standing(organization: string, person: string) {
    const { door, accounts, factors, citySignIn } = this.parts;
    const ref = { organization, person };
    const [known, state, offices, held, identities] = await Promise.all([
      accounts.people.find(ref),
      accounts.credentials.find(ref),
      door.offices(organization),
      factors.secondFactors.held(ref),
      factors.identities.of(ref),
    ]);
    const holds = postsOf(offices, person, door.today).length > 0;
    if (!known && !holds) return undefined;
    return {
      person,
      hasEmail: known?.email !== undefined,
      isLocked: state?.closedAt !== undefined,
      isShut: state?.shutUntil !== undefined,
      hasFactor: hasFactor(held),
      cityAccount: cityAccountOf(identities.length > 0, citySignIn !== undefined),
    };
  }

  private async write(
    organization: string,
    person: string,
    particulars: Particulars,
  ): Promise<Administered | Refusal> {
    const { feeds, people, sessions, links } = this.parts.accounts;
    const ref = { organization, person };
    const before = await people.find(ref);
    const written = await people.write(ref, particulars);
    if (written === 'email-taken') return refuse('email-taken', 'email');
    // Whoever had the old address has no business here any more.
    if (before?.email !== undefined && before.email !== written.email) {
      await Promise.all([sessions.endAllOf(ref), links.takeBackAllOf(ref), feeds.revoke(ref)]);
    }
    return { person };
  }

  private async makeLink(
    organization: string,
    person: string,
    madeBy: string,
  ): Promise<Administered | Refusal> {
    const { credentials, links } = this.parts.accounts;
    const state = await credentials.find({ organization, person });
    const lasts = state?.hasPassword ? linkLasts.again : linkLasts.first;
    const made = await links.make({ purpose: 'password', organization, person, madeBy, lasts });
    const link = await passOn(this.parts, 'password', made);
    return isRefusal(link) ? link : { person, link };
  }

  private async shutOrOpen(
    organization: string,
    person: string,
    act: 'lock' | 'unlock' | 'sign-out',
  ): Promise<void> {
    const { credentials, feeds, links, sessions } = this.parts.accounts;
    const ref = { organization, person };
    if (act === 'unlock') return credentials.open(ref);
    if (act === 'lock')
      await Promise.all([credentials.close(ref), links.takeBackAllOf(ref), feeds.revoke(ref)]);
    await sessions.endAllOf(ref);
  }

  /** What somebody signed in with goes, and so does whoever is signed in by it. */
  private async takeAway(
    organization: string,
    person: string,
    act: 'reset-factors' | 'disconnect',
  ): Promise<void> {
    const { accounts, factors } = this.parts;
    const ref = { organization, person };
    if (act === 'reset-factors') await factors.secondFactors.removeAll(ref);
    else await factors.identities.unbindAll(ref);
    await accounts.sessions.endAllOf(ref);
  }

  /** Binds the account of the city that its owner was given a number for. */
  private async connect(person: PersonRef, number: string, by: string): Promise<Administered | Refusal> {
    const result = await this.parts.factors.identities.bindByNumber(person, number, by);
    if (result === 'unknown-number') return refuse('city-number-spent', 'number');
    return result === 'bound-already' ? refuse('city-account-bound') : { person: person.person };
  }
}
