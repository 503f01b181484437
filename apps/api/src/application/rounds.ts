// The rounds of an organization that a reader takes part in.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RoundSummary } from '#contract/views';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../parts.js';
import { Reader, type Asked } from './streams-read.js';

/** A reader wants the rounds that they can open. */
export class RoundsQuery extends Query<readonly RoundSummary[] | Refusal> {
  constructor(readonly asked: Asked) {
    super();
  }
}

@QueryHandler(RoundsQuery)
export class RoundsHandler implements IQueryHandler<RoundsQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ asked }: RoundsQuery): Promise<readonly RoundSummary[] | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const rounds = await reader.seenOf('round', await reader.ids('round'));
    return [...rounds].map(([id, { title, status, committee, opinionsDue, answersDue }]) => ({
      id,
      title,
      status,
      committee,
      opinionsDue,
      answersDue,
    }));
  }
}
