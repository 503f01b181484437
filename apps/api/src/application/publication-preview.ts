// What an act of publication would show, made as the act itself would be decided; nothing is written.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PublicationPreview } from '#contract/views';
import type { WireCommandOf } from '#contract/wire';
import type { Signed } from '#door/door';
import { upTo } from '#door/published';
import { clausesOn } from '#domain/between/publishing';
import type { Committee } from '#domain/committee/states';
import { allowed, decide } from '#domain/gate/gate';
import type { PlanId, RoundId } from '#domain/ids';
import { publicPlanOf, type PublicPlan } from '#domain/plan/public';
import { planStream } from '#domain/plan/table';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { publicRoundOf, type PublicRound } from '#domain/round/public';
import { roundStream } from '#domain/round/table';
import { ApiParts, type ReadingParts } from '../parts.js';

/** Whoever is about to publish a round wants to see exactly what everybody would. */
export class RoundPreviewQuery extends Query<PublicationPreview<PublicRound> | Refusal> {
  constructor(
    readonly organization: string,
    readonly round: RoundId,
    readonly signed: Signed,
    readonly command: WireCommandOf<'round', 'PublishRound'>,
  ) {
    super();
  }
}

/** The same of a plan. */
export class PlanPreviewQuery extends Query<PublicationPreview<PublicPlan> | Refusal> {
  constructor(
    readonly organization: string,
    readonly plan: PlanId,
    readonly signed: Signed,
    readonly command: WireCommandOf<'plan', 'PublishPlan'>,
  ) {
    super();
  }
}

const nobody: Committee = { status: 'none' };

@QueryHandler(RoundPreviewQuery)
export class RoundPreviewHandler implements IQueryHandler<RoundPreviewQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({
    organization,
    round: id,
    signed,
    command,
  }: RoundPreviewQuery): Promise<PublicationPreview<PublicRound> | Refusal> {
    const { door, store } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const { state } = await door.load(organization, 'round', id);
    const mayPublish = allowed(roundStream, state, actor).some((offer) => offer.command === 'PublishRound');
    if (!mayPublish) return refuse('not-your-part', undefined, { command: 'PublishRound' });
    const prepared = await door.prepare({ organization, id, command }, signed);
    if (isRefusal(prepared)) return prepared;
    if (prepared.type !== 'PublishRound') throw new TypeError(`${prepared.type} publishes no round`);
    const { today } = door;
    const decided = decide(roundStream, state, { command: prepared }, actor, { today });
    if (isRefusal(decided)) return decided;
    const then = await upTo(store, 'round', { organization, id }, prepared.version);
    if (!then || then.state.status === 'none') return refuse('unknown-page');
    const { organization: house, committees } = await door.offices(organization);
    const committee = committees.get(then.state.committee) ?? nobody;
    return {
      shown: publicRoundOf(then.state, prepared, today),
      clauses: clausesOn({ organization: house, committee }, today),
    };
  }
}

@QueryHandler(PlanPreviewQuery)
export class PlanPreviewHandler implements IQueryHandler<PlanPreviewQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({
    organization,
    plan: id,
    signed,
    command,
  }: PlanPreviewQuery): Promise<PublicationPreview<PublicPlan> | Refusal> {
    const { door, store } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const { state } = await door.load(organization, 'plan', id);
    const mayPublish = allowed(planStream, state, actor).some((offer) => offer.command === 'PublishPlan');
    if (!mayPublish) return refuse('not-your-part', undefined, { command: 'PublishPlan' });
    const prepared = await door.prepare({ organization, id, command }, signed);
    if (isRefusal(prepared)) return prepared;
    if (prepared.type !== 'PublishPlan') throw new TypeError(`${prepared.type} publishes no plan`);
    const { today } = door;
    const decided = decide(planStream, state, { command: prepared }, actor, { today });
    if (isRefusal(decided)) return decided;
    const then = await upTo(store, 'plan', { organization, id }, prepared.version);
    const shown =
      then && then.state.status !== 'none' ? publicPlanOf(then.state, prepared, today) : undefined;
    if (!shown) return refuse('unknown-page');
    const { organization: house } = await door.offices(organization);
    return { shown, clauses: clausesOn({ organization: house, committee: nobody }, today) };
  }
}
