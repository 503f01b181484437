// How far an organization has come on its way to its first round, for the guide that leads there.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ReadinessView } from '#contract/views';
import { readinessOf } from '#domain/between/readiness';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../parts.js';
import { Reader, type Asked } from './streams-read.js';

/** A reader wants to know what is there, and what is missing. */
export class ReadinessQuery extends Query<ReadinessView | Refusal> {
  constructor(readonly asked: Asked) {
    super();
  }
}

@QueryHandler(ReadinessQuery)
export class ReadinessHandler implements IQueryHandler<ReadinessQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ asked }: ReadinessQuery): Promise<ReadinessView | Refusal> {
    const { door } = this.parts;
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const [offices, planIds, rounds] = await Promise.all([
      door.offices(asked.organization),
      reader.ids('plan'),
      reader.ids('round'),
    ]);
    const plans = await reader.seenOf('plan', planIds);
    return readinessOf({ ...offices, plans, rounds: rounds.length }, door.today);
  }
}
