// The papers that a reader can take: each kind made from what they see, as it is or as it was.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PaperKind } from '#contract/papers';
import type { Paper } from '#documents/model';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts, type PaperParts } from '../../parts.js';
import type { Asked } from '../streams-read.js';
import type { PaperAsked } from './asked.js';
import { answerRequest } from './answer-request.js';
import { followUps } from './follow-ups.js';
import { minutes } from './minutes.js';
import { notice } from './notice.js';
import { opinionTable } from './opinion-table.js';
import { PaperSources } from './paper-sources.js';
import { yearReport } from './year-report.js';
import { planComparison } from './plan-comparison.js';
import { plan } from './plan.js';
import { pledgeSheet } from './pledge-sheet.js';
import { roadMap } from './road-map.js';

/** A reader takes a paper. */
export class PaperQuery extends Query<Paper | Refusal> {
  constructor(
    readonly paper: PaperAsked,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** How each kind of paper is made. */
export const makers: Readonly<
  Record<PaperKind, (sources: PaperSources, asked: PaperAsked) => Promise<Paper | Refusal>>
> = {
  minutes,
  notice,
  'opinion-table': opinionTable,
  'answer-request': answerRequest,
  'follow-ups': followUps,
  'year-report': yearReport,
  plan,
  'plan-comparison': planComparison,
  'pledge-sheet': pledgeSheet,
  'road-map': roadMap,
};

@QueryHandler(PaperQuery)
export class PaperHandler implements IQueryHandler<PaperQuery> {
  constructor(@Inject(ApiParts) private readonly parts: PaperParts) {}

  async execute({ paper, asked }: PaperQuery): Promise<Paper | Refusal> {
    const sources = await PaperSources.of(this.parts, asked, paper.language);
    return isRefusal(sources) ? sources : paperFrom(sources, paper);
  }
}

/** A paper of what its sources show; `sources` are asked for one paper only. */
export function paperFrom(sources: PaperSources, paper: PaperAsked): Promise<Paper | Refusal> {
  return makers[paper.kind](sources, paper);
}
