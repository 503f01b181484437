// All figures of a plan as they are taken out: as a file for machines, or as a table for people.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ExportedProgram, FiguresExport } from '#contract/figure-views';
import type { Language } from '#contract/label';
import { csvOf } from '#contract/tables/csv';
import { figureColumns } from '#contract/tables/figure-table';
import type { YearFigures } from '#domain/changes';
import type { PlanId } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../../parts.js';
import { Reader, type Asked } from '../streams-read.js';
import { figureRows } from './figure-rows.js';
import { programsOf, type PlanProgram } from './plan-programs.js';
import { rulesOn } from './rules-on.js';
import { withIds } from './with-ids.js';

/** A reader takes the figures of a plan out. */
export class ExportFiguresQuery extends Query<FiguresExport | Refusal> {
  constructor(
    readonly plan: PlanId,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** The same as a table. */
export class FiguresTableQuery extends Query<{ readonly table: string } | Refusal> {
  constructor(
    readonly plan: PlanId,
    readonly language: Language,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(ExportFiguresQuery)
export class ExportFiguresHandler implements IQueryHandler<ExportFiguresQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ plan, asked }: ExportFiguresQuery): Promise<FiguresExport | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const position = await reader.position();
    const read = await programsOf(reader, plan);
    if (isRefusal(read)) return read;
    const { today } = await rulesOn(this.parts, reader, asked);
    return {
      format: 'committee-cycles/figures',
      version: 1,
      organization: asked.organization,
      plan,
      title: read.plan.title,
      edition: read.edition.id,
      ...{ position, today },
      ...(read.ownOnly && { ownOnly: read.ownOnly }),
      programs: read.programs.map(exported),
    };
  }
}

@QueryHandler(FiguresTableQuery)
export class FiguresTableHandler implements IQueryHandler<FiguresTableQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ plan, language, asked }: FiguresTableQuery): Promise<{ readonly table: string } | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const read = await programsOf(reader, plan);
    if (isRefusal(read)) return read;
    const { rules } = await rulesOn(this.parts, reader, asked);
    const rows = read.programs.flatMap((each) => figureRows(each, rules, language));
    return {
      table: csvOf([
        figureColumns.map(({ label }) => label[language]),
        ...rows.map((row) => figureColumns.map(({ key }) => row[key])),
      ]),
    };
  }
}

function exported({ line, program }: PlanProgram): ExportedProgram {
  const { name, owner, cooperating, status, schedule, judgement } = program;
  return {
    program: line.program,
    number: line.number,
    ...{
      name,
      strategy: line.strategy,
      owner,
      cooperating,
      kind: line.kind,
      priority: line.priority,
      status,
    },
    years: Object.values(program.years).map(({ year, content, indicators, budget }): YearFigures => ({
      year,
      content,
      indicators,
      budget,
    })),
    results: withIds(program.results),
    spending: withIds(program.spending),
    schedule,
    entries: withIds(program.entries),
    selfChecks: Object.values(program.selfChecks),
    stated: withIds(program.stated),
    ...(judgement ? { judgement } : {}),
  };
}
