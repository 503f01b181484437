// An indicator over all plans and programs that it comes from, with what it was called and where it cannot be compared.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { SeamSideView, TrendEntryView, TrendValuesView, TrendView } from '#contract/figure-views';
import type { IndicatorId, PlanId, ProgramId } from '#domain/ids';
import type { IndicatorAncestor } from '#domain/measures';
import type { IntroducedProgram } from '#domain/program/states';
import { shownOf } from '#domain/reckoning/shown';
import { trendOf } from '#domain/reckoning/trend';
import type { TrendEntry, TrendValues } from '#domain/reckoning/trend-words';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../../parts.js';
import { Reader, type Asked } from '../streams-read.js';
import { rulesOn } from './rules-on.js';

/** A reader wants to follow an indicator over the plans. */
export class TrendQuery extends Query<TrendView | Refusal> {
  constructor(
    readonly program: ProgramId,
    readonly indicator: IndicatorId,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(TrendQuery)
export class TrendHandler implements IQueryHandler<TrendQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ program: id, indicator, asked }: TrendQuery): Promise<TrendView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const position = await reader.position();
    const lineage = await reader.seenOf('program', await reader.ids('program'));
    const program = lineage.get(id);
    if (!program) return refuse('unknown-page', undefined, { stream: 'program', id });
    const latest = latestOf(program, indicator);
    if (!latest) return refuse('unknown-page', 'indicator', { stream: 'program', id });
    const { rules } = await rulesOn(this.parts, reader, asked);
    const { years, seams, continuedBy } = trendOf({ program: id, indicator }, lineage, rules);
    const plans = await reader.seenOf(
      'plan',
      years.flatMap(({ entries }) => entries.flatMap(({ plan }) => plan ?? [])),
    );
    return {
      ...{ program: id, indicator, programName: program.name, name: latest.name, unit: latest.unit },
      ...{ position, past: asked.asOf !== undefined },
      years: years.map(({ year, entries, values, breaks }) => ({
        year,
        entries: entries.map((entry) => entryView(entry, plans)),
        ...(values ? { values: valuesView(values) } : {}),
        breaks,
      })),
      seams,
      continuedBy: continuedBy.map((each) => sideOf(each, lineage)),
    };
  }
}

function latestOf({ years }: IntroducedProgram, id: IndicatorId) {
  return Object.values(years)
    .flatMap(({ indicators }) => indicators)
    .findLast(({ indicator }) => indicator === id);
}

function entryView(
  { plan: id, values, ...entry }: TrendEntry,
  plans: ReadonlyMap<PlanId, { readonly title: string }>,
): TrendEntryView {
  const plan = id === undefined ? undefined : plans.get(id);
  return {
    ...entry,
    ...(id !== undefined && plan ? { plan: { id, title: plan.title } } : {}),
    values: valuesView(values),
  };
}

function sideOf(of: IndicatorAncestor, lineage: ReadonlyMap<ProgramId, IntroducedProgram>): SeamSideView {
  const program = lineage.get(of.program);
  const indicator = program && latestOf(program, of.indicator);
  return {
    ...of,
    ...(program ? { programName: program.name } : {}),
    ...(indicator ? { name: indicator.name, unit: indicator.unit } : {}),
  };
}

function valuesView({ target, result, rate }: TrendValues): TrendValuesView {
  return { target: shownOf(target), result: shownOf(result), rate: shownOf(rate) };
}
