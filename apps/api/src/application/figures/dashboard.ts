// How a plan comes along: its programs alone and together, by strategy or department, by source and by year.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { DashboardView, Grouping } from '#contract/figure-views';
import type { PlanId } from '#domain/ids';
import { contains, yearsFrom, yearsOf } from '#domain/periods';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../../parts.js';
import { Reader, type Asked } from '../streams-read.js';
import { groupsOf, rowOf, Together } from './dashboard-view.js';
import { sourcesOf } from './money-view.js';
import { programsOf } from './plan-programs.js';
import { rulesOn } from './rules-on.js';
import { mayTakeIn } from './taking-in.js';

/** A reader wants to see how a plan comes along. */
export class DashboardQuery extends Query<DashboardView | Refusal> {
  constructor(
    readonly plan: PlanId,
    /** In all its years unless one is named. */
    readonly chosen: { readonly year?: number; readonly by: Grouping },
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(DashboardQuery)
export class DashboardHandler implements IQueryHandler<DashboardQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  execute({ plan, chosen, asked }: DashboardQuery): Promise<DashboardView | Refusal> {
    return dashboardOf(this.parts, plan, chosen, asked);
  }
}

/** How a plan comes along, as far as whoever asks may see it. */
export async function dashboardOf(
  parts: ReadingParts,
  id: PlanId,
  chosen: DashboardQuery['chosen'],
  asked: Asked,
): Promise<DashboardView | Refusal> {
  const reader = await Reader.of(parts, asked);
  if (isRefusal(reader)) return reader;
  const position = await reader.position();
  const read = await programsOf(reader, id);
  if (isRefusal(read)) return read;
  const { plan, edition, programs, ownOnly } = read;
  const term = yearsFrom(plan.year, plan.lastYear);
  const { year, by } = chosen;
  if (year !== undefined && !contains(term, String(year)))
    return refuse('unknown-year', 'year', { year: String(year) });
  const [{ today, rules }, organization] = await Promise.all([
    rulesOn(parts, reader, asked),
    reader.whole('organization', asked.organization),
  ]);
  const departments = Object.fromEntries(
    Object.values(organization?.departments ?? {}).map((department) => [department.id, department.name]),
  );
  const period = year === undefined ? term : String(year);
  const seen = { period, term, today, rules };
  const all = new Together(edition, programs, { kind: 'plan' }, seen);
  const years = yearsOf(term);
  return {
    plan: id,
    title: plan.title,
    edition: edition.id,
    ...{ position, today, past: asked.asOf !== undefined },
    ...{ period, years, by },
    whole: all.figures(),
    groups: groupsOf(read, { by, departments }, seen),
    sources: sourcesOf(programs.map(({ program }) => program)).map((source) => ({
      source,
      whole: all.money(period, source),
      years: years.map((each) => ({ year: each, ...all.money(String(each), source) })),
    })),
    byYear: years.map((each) => ({
      year: each,
      ...all.money(String(each)),
      rate: all.rate(String(each)),
    })),
    programs: programs.map((each) => rowOf(each, seen)),
    departments,
    takesIn: asked.asOf === undefined && mayTakeIn(read, reader.actor),
    ...(ownOnly && { ownOnly }),
  };
}
