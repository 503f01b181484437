// The plans that a reader may see, and the programs that a plan can take in.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PlansView, PlanSummary, ProgramsView } from '#contract/views';
import { compareTexts } from '#domain/order';
import type { DraftedPlan, Edition } from '#domain/plan/states';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../parts.js';
import { Reader, type Asked } from './streams-read.js';

/** A reader wants the plans that they can open. */
export class PlansQuery extends Query<PlansView | Refusal> {
  constructor(readonly asked: Asked) {
    super();
  }
}

/** A reader wants every program. */
export class ProgramsQuery extends Query<ProgramsView | Refusal> {
  constructor(readonly asked: Asked) {
    super();
  }
}

@QueryHandler(PlansQuery)
export class PlansHandler implements IQueryHandler<PlansQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ asked }: PlansQuery): Promise<PlansView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const plans = await reader.seenOf('plan', await reader.ids('plan'));
    const summaries = [...plans].map(([id, plan]) => summaryOf(id, plan));
    return { plans: summaries.sort((one, other) => other.year - one.year || compareTexts(one.id, other.id)) };
  }
}

@QueryHandler(ProgramsQuery)
export class ProgramsHandler implements IQueryHandler<ProgramsQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ asked }: ProgramsQuery): Promise<ProgramsView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const programs = await reader.seenOf('program', await reader.ids('program'));
    const summaries = [...programs].map(([id, { name, owner, status }]) => ({ id, name, owner, status }));
    return {
      programs: summaries.sort(
        (one, other) => compareTexts(one.name, other.name) || compareTexts(one.id, other.id),
      ),
    };
  }
}

function summaryOf(id: string, { title, year, lastYear, status, basis, editions }: DraftedPlan): PlanSummary {
  return {
    id,
    title,
    year,
    lastYear,
    status,
    ...(basis === undefined ? {} : { basis }),
    editions: Object.values(editions).map(editionIn),
  };
}

function editionIn(edition: Edition): PlanSummary['editions'][number] {
  const { id, status, lines } = edition;
  const programs = Object.keys(lines).length;
  return { id, status, programs, ...('from' in edition ? { from: edition.from } : {}) };
}
