// The cycles that a reader may see, and what was promised over all of them.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CyclesView, FollowUpsView } from '#contract/views';
import { followUpsOf, summaryOf, type FollowUpStanding } from '#domain/between/overview';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../parts.js';
import { Reader, type Asked } from './streams-read.js';

/** A reader wants the cycles. */
export class CyclesQuery extends Query<CyclesView | Refusal> {
  constructor(readonly asked: Asked) {
    super();
  }
}

/** A reader wants what was promised; only what stands so, where a standing is named. */
export class FollowUpsQuery extends Query<FollowUpsView | Refusal> {
  constructor(
    readonly asked: Asked,
    readonly standing?: FollowUpStanding,
  ) {
    super();
  }
}

@QueryHandler(CyclesQuery)
export class CyclesHandler implements IQueryHandler<CyclesQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ asked }: CyclesQuery): Promise<CyclesView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const cycles = await reader.seenOf('cycle', await reader.ids('cycle'));
    return { cycles: [...cycles].map(([id, cycle]) => summaryOf(id, cycle)) };
  }
}

@QueryHandler(FollowUpsQuery)
export class FollowUpsHandler implements IQueryHandler<FollowUpsQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ asked, standing }: FollowUpsQuery): Promise<FollowUpsView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const all = followUpsOf(await reader.seenOf('cycle', await reader.ids('cycle')));
    return { followUps: standing === undefined ? all : all.filter((each) => each.standing === standing) };
  }
}
