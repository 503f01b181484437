// What became of a remark, read from its round, its committee's cycles, the plans and the programs.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RemarkFateView } from '#contract/views';
import { fateOf, type FateAround } from '#domain/between/fate';
import type { RemarkId, RoundId } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../parts.js';
import type { Begun } from '#domain/between/sights';
import { Reader, type Asked } from './streams-read.js';

/** A reader asks what became of a remark that they see. */
export class FateQuery extends Query<RemarkFateView | Refusal> {
  constructor(
    readonly round: RoundId,
    readonly remark: RemarkId,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(FateQuery)
export class FateHandler implements IQueryHandler<FateQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ round: id, remark, asked }: FateQuery): Promise<RemarkFateView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const round = await reader.seen('round', id);
    const fate = round && fateOf(id, round, remark, await around(reader, round));
    return fate ?? refuse('unknown-page', undefined, { stream: 'round', id });
  }
}

/** What follows from an opinion is whoever's who sees the opinion: so it is read whole, and told of those opinions only. */
export async function around(reader: Reader, { committee, scope }: Begun<'round'>): Promise<FateAround> {
  const [cycles, plans, programs] = await Promise.all([
    reader.ids('cycle').then((ids) => reader.wholeOf('cycle', ids)),
    reader.ids('plan').then((ids) => reader.wholeOf('plan', ids)),
    reader.wholeOf(
      'program',
      scope.programs.map(({ program }) => program),
    ),
  ]);
  return {
    cycles: new Map([...cycles].filter(([, cycle]) => cycle.committee === committee)),
    plans,
    programs,
  };
}
