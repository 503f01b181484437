// What does not add up in a plan: in each of its programs, with the reasons that were given.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ContradictionsView } from '#contract/figure-views';
import type { PlanId } from '#domain/ids';
import { yearsFrom } from '#domain/periods';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../../parts.js';
import { Reader, type Asked } from '../streams-read.js';
import { contradictionViews } from './contradiction-views.js';
import { foundIn } from './dashboard-view.js';
import { programsOf } from './plan-programs.js';
import { reckonedOf } from './reckoned.js';
import { rulesOn } from './rules-on.js';

/** A reader wants to know what does not add up in a plan. */
export class ContradictionsQuery extends Query<ContradictionsView | Refusal> {
  constructor(
    readonly plan: PlanId,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(ContradictionsQuery)
export class ContradictionsHandler implements IQueryHandler<ContradictionsQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ plan, asked }: ContradictionsQuery): Promise<ContradictionsView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const position = await reader.position();
    const read = await programsOf(reader, plan);
    if (isRefusal(read)) return read;
    const { today, rules } = await rulesOn(this.parts, reader, asked);
    const term = yearsFrom(read.plan.year, read.plan.lastYear);
    return {
      plan,
      position,
      ...(read.ownOnly && { ownOnly: read.ownOnly }),
      contradictions: read.programs.flatMap(({ line, program }) =>
        contradictionViews(
          line.program,
          program,
          foundIn(reckonedOf(program, rules).contradictions(today), term),
        ),
      ),
    };
  }
}
