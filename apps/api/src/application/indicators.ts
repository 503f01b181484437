// The indicators of a program over its years, each revision with the opinion behind it.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { IndicatorsView } from '#contract/views';
import type { ProgramId } from '#domain/ids';
import { indicatorHistory } from '#domain/program/history';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../parts.js';
import { waysBack } from './origins.js';
import { Reader, type Asked } from './streams-read.js';

/** A reader wants the history of a program's indicators. */
export class IndicatorsQuery extends Query<IndicatorsView | Refusal> {
  constructor(
    readonly program: ProgramId,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(IndicatorsQuery)
export class IndicatorsHandler implements IQueryHandler<IndicatorsQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ program: id, asked }: IndicatorsQuery): Promise<IndicatorsView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const program = await reader.seen('program', id);
    if (!program) return refuse('unknown-page', undefined, { stream: 'program', id });
    const indicators = indicatorHistory(program);
    const revisions = indicators.flatMap(({ years }) => years.flatMap((year) => year.revisions));
    const behind = await waysBack(
      reader,
      revisions.map(({ agreed }) => agreed),
    );
    return {
      program: id,
      name: program.name,
      indicators: indicators.map(({ years, ...indicator }) => ({
        ...indicator,
        years: years.map((year) => ({
          ...year,
          revisions: year.revisions.map(({ agreed, ...moved }) => ({ ...moved, ...behind(agreed) })),
        })),
      })),
    };
  }
}
