// The monthly review of the access records, and how long they are kept; for the coordinating office.
import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import { keepFor, leastMonths, mostMonths, retentionOf } from '#accounts/access/retention';
import { monthOf, monthsKept, noteReview, reviewsOf } from '#accounts/access/review';
import type { AccessReviewView } from '#contract/access-views';
import type { Signed } from '#door/door';
import { privacyActsOn, recordActs, refusesOverseeing } from '#domain/between/overseeing';
import { postsOn, titlesOf } from '#domain/between/posts';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts } from '../parts.js';

/** The office reviews a month of access records; the present one unless named. */
export class AccessReviewQuery extends Query<AccessReviewView | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
    readonly month?: string,
  ) {
    super();
  }
}

/** What the office decides about the access records. */
export type RecordDecision =
  | { readonly act: 'review'; readonly month: string; readonly note: string }
  | { readonly act: 'retain'; readonly months: number };

/** The office has reviewed a month, or says how long records are kept. */
export class OverseeCommand extends Command<{ readonly done: true } | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
    readonly decision: RecordDecision,
  ) {
    super();
  }
}

@QueryHandler(AccessReviewQuery)
export class AccessReviewHandler implements IQueryHandler<AccessReviewQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, signed, month }: AccessReviewQuery): Promise<AccessReviewView | Refusal> {
    const { door, pool, accounts } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const refused = refusesOverseeing(actor);
    if (refused) return refused;
    const asked = { organization, month: month ?? door.today.slice(0, 7) };
    const [{ people, downloads, refusals }, months, reviews, retention, known, offices] = await Promise.all([
      monthOf(pool, asked),
      monthsKept(pool, organization),
      reviewsOf(pool, organization),
      retentionOf(pool, organization),
      accounts.people.of(organization),
      door.offices(organization),
    ]);
    const names = new Map(known.map(({ person, name }) => [person, name]));
    const named = (person: string) => {
      const name = names.get(person);
      return { person, ...(name === undefined ? {} : { name }) };
    };
    const titles = titlesOf(offices);
    const held = postsOn(offices, door.today);
    const subjects = new Set([...known, ...held].map(({ person }) => person));
    return {
      month: asked.month,
      months: [...new Set([asked.month, ...months])].sort().reverse(),
      people: people.map((each) => ({ ...each, ...named(each.person) })),
      downloads,
      refusals,
      reviews: reviews.map(({ post, ...each }) => ({
        ...each,
        ...named(each.person),
        title: titles[post] ?? post,
      })),
      retention: { months: retention, least: leastMonths, most: mostMonths },
      subjects: [...subjects].map((person) => {
        const theirs = held.filter((each) => each.person === person).map(({ title }) => title);
        const isErased = known.some((each) => each.person === person && each.erasedAt !== undefined);
        return {
          ...named(person),
          erased: isErased,
          titles: theirs,
          allowed: privacyActsOn(actor, { person, holds: theirs.length > 0, isErased }),
        };
      }),
      allowed: recordActs,
    };
  }
}

@CommandHandler(OverseeCommand)
export class OverseeHandler implements ICommandHandler<OverseeCommand> {
  constructor(private readonly parts: ApiParts) {}

  async execute({
    organization,
    signed,
    decision,
  }: OverseeCommand): Promise<{ readonly done: true } | Refusal> {
    const { door, pool, clock } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const refused = refusesOverseeing(actor);
    if (refused) return refused;
    if (decision.act === 'retain') {
      const { months } = decision;
      if (months < leastMonths || months > mostMonths)
        return refuse('retention-out-of-range', 'months', { least: leastMonths, most: mostMonths });
      await keepFor(pool, organization, months);
      return { done: true };
    }
    const { month, note } = decision;
    if (month > door.today.slice(0, 7))
      return refuse('date-future', 'month', { date: month, today: door.today });
    if (note.trim() === '') return refuse('text-missing', 'note');
    const { person, post } = signed;
    await noteReview(pool, organization, { month, at: clock.now().toISOString(), person, post, note });
    return { done: true };
  }
}
