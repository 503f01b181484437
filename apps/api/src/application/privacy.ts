// All that is kept of one person: taken out for them, and erased once nothing needs their name any more.
import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import { recordsAbout } from '#accounts/access/review';
import { erasePerson } from '#accounts/erasing';
import { forgetPerson } from '#delivery/forgetting';
import { toldTo } from '#delivery/proof';
import type { PersonalDataView } from '#contract/access-views';
import { titleInPost } from '#contract/glossary';
import type { Signed } from '#door/door';
import { refusesPrivacyAct, type DataSubject, type PrivacyAct } from '#domain/between/overseeing';
import { postsOf, titlesOf, type Offices } from '#domain/between/posts';
import type { Signature } from '#domain/actor';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts } from '../parts.js';

interface Asked {
  readonly organization: string;
  readonly signed: Signed;
  readonly person: string;
  readonly reason: string;
}

/** Somebody takes out what is kept of a person. */
export class PersonalDataQuery extends Query<PersonalDataView | Refusal> {
  constructor(readonly asked: Asked) {
    super();
  }
}

/** The office erases who a person is. */
export class EraseCommand extends Command<{ readonly erased: true } | Refusal> {
  constructor(readonly asked: Asked) {
    super();
  }
}

const batch = 2_000;

@QueryHandler(PersonalDataQuery)
export class PersonalDataHandler implements IQueryHandler<PersonalDataQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ asked }: PersonalDataQuery): Promise<PersonalDataView | Refusal> {
    const { door, accounts, factors, drafts, pool, clock } = this.parts;
    const offices = await door.offices(asked.organization);
    const refused = await refusal(this.parts, offices, asked, 'export');
    if (refused) return refused;
    const { organization, person } = asked;
    const ref = { organization, person };
    const [known, sessions, held, cityAccounts, begun, acts, accesses, state, told] = await Promise.all([
      accounts.people.find(ref),
      accounts.sessions.of(ref),
      factors.secondFactors.held(ref),
      factors.identities.of(ref),
      drafts.by(organization, person),
      this.actsOf(offices, asked),
      recordsAbout(pool, organization, person),
      accounts.credentials.find(ref),
      toldTo(pool, ref),
    ]);
    const passwordSetAt = state?.passwordSetAt?.toISOString();
    const { name, email, phone, erasedAt } = known ?? {};
    return {
      ...ref,
      takenAt: clock.now().toISOString(),
      ...(name === undefined ? {} : { name }),
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
      ...(erasedAt === undefined ? {} : { erasedAt: erasedAt.toISOString() }),
      posts: titlesHeld(offices, person, door.today),
      ...(passwordSetAt === undefined ? {} : { passwordSetAt }),
      sessions: sessions.map(({ begunAt, seenAt, from }) => ({
        begun: begunAt.toISOString(),
        seen: seenAt.toISOString(),
        ...from,
      })),
      factors: {
        authenticatorApp: held.totp,
        recoveryCodesLeft: held.recoveryCodesLeft,
        passkeys: held.passkeys.map(({ name, site, addedAt }) => ({
          name,
          site,
          added: addedAt.toISOString(),
        })),
        cityAccounts: cityAccounts.map(({ issuer, subject, boundAt }) => ({
          issuer,
          subject,
          bound: boundAt.toISOString(),
        })),
      },
      drafts: begun.map(({ stream, command, item, kept, writtenAt }) => ({
        stream,
        command,
        item,
        written: writtenAt.toISOString(),
        kept,
      })),
      told: told.map(({ kind, subject, writtenAt, readAt, ways }) => ({
        kind,
        subject: subject.ko,
        written: writtenAt.toISOString(),
        ...(readAt === undefined ? {} : { read: readAt.toISOString() }),
        ways: ways.map(({ channel, state: came }) => ({ channel, state: came })),
      })),
      acts,
      accesses,
    };
  }

  /** Read through the whole log: it is asked for seldom, and must miss nothing. */
  private async actsOf(offices: Offices, { organization, person }: Asked): Promise<PersonalDataView['acts']> {
    const titles = titlesOf(offices);
    const acts: PersonalDataView['acts'][number][] = [];
    for (let after = 0; ;) {
      const read = await this.parts.store.readAll({ after, limit: batch });
      for (const { position, recordedAt, stream, type, data, ...at } of read) {
        const { by } = data as { readonly by?: Signature };
        if (at.organization !== organization || by?.person !== person) continue;
        acts.push({ position, at: recordedAt, stream, event: type, title: titleInPost(by.post, titles) });
      }
      after = read.at(-1)?.position ?? after;
      if (read.length < batch) return acts;
    }
  }
}

@CommandHandler(EraseCommand)
export class EraseHandler implements ICommandHandler<EraseCommand> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ asked }: EraseCommand): Promise<{ readonly erased: true } | Refusal> {
    const offices = await this.parts.door.offices(asked.organization);
    const refused = await refusal(this.parts, offices, asked, 'erase');
    if (refused) return refused;
    await erasePerson(this.parts, asked);
    await this.parts.drafts.forget(asked.organization, asked.person);
    await forgetPerson(this.parts.pool, asked, this.parts.mailFolder);
    return { erased: true };
  }
}

async function refusal(
  { door, accounts }: ApiParts,
  offices: Offices,
  asked: Asked,
  act: PrivacyAct,
): Promise<Refusal | undefined> {
  const { organization, signed, person, reason } = asked;
  const actor = await door.actor(organization, signed);
  if (isRefusal(actor)) return actor;
  const known = await accounts.people.find(asked);
  const holds = titlesHeld(offices, person, door.today).length > 0;
  const subject: DataSubject | undefined =
    known || holds ? { person, holds, isErased: known?.erasedAt !== undefined } : undefined;
  const refused = refusesPrivacyAct(actor, act, subject);
  if (refused) return refused;
  return reason.trim() === '' ? refuse('reason-missing', 'reason') : undefined;
}

function titlesHeld(offices: Offices, person: string, today: string): readonly string[] {
  return postsOf(offices, person, today).map(({ title }) => title);
}
