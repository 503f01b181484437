// The report of a plan, made of the figures that its dashboard shows and of the cycles that ran on it.
import type { Paper } from '#documents/model';
import { owedOf } from '#documents/papers/follow-ups';
import { yearReportPaper, type IndicatorOfYear } from '#documents/papers/year-report';
import type { DashboardRow, DashboardView } from '#contract/figure-views';
import type { DraftedPlan } from '#domain/plan/states';
import { isRefusal, type Refusal } from '#domain/refusals';
import { dashboardOf } from '../figures/dashboard.js';
import { programFiguresOf } from '../figures/program-figures.js';
import type { PaperAsked } from './asked.js';
import { namesOfOwed } from './follow-ups.js';
import type { PaperSources } from './paper-sources.js';

/** A draft until the plan is closed: results come in until then. */
export async function yearReport(sources: PaperSources, asked: PaperAsked): Promise<Paper | Refusal> {
  const { id } = asked;
  const year = await readYear(sources, asked);
  if (isRefusal(year)) return year;
  const { plan, view, indicators } = year;
  const cycles = [...(await sources.all('cycle', (cycle) => cycle.plan === id)).values()];
  return yearReportPaper(
    {
      view,
      indicators,
      changes: cycles.flatMap(({ changes }) => Object.values(changes)),
      open: cycles.flatMap((cycle) =>
        owedOf(cycle, ['deferred', 'followUp', 'open']).filter(
          ({ status }) => status === 'owed' || status === 'carried',
        ),
      ),
      names: await namesOfOwed(sources, cycles),
    },
    await sources.origin(plan.status !== 'closed'),
  );
}

/** A plan with its figures of a year, or of all its years where it has several. */
interface YearRead {
  readonly plan: DraftedPlan;
  readonly view: DashboardView;
  readonly indicators: readonly IndicatorOfYear[];
}

/** What was read: sources are asked for one paper only, by whoever makes it and whoever checks it. */
const read = new WeakMap<PaperSources, Promise<YearRead | Refusal>>();

/** The year that a report is about, read once. */
export function readYear(sources: PaperSources, asked: PaperAsked): Promise<YearRead | Refusal> {
  const year = read.get(sources) ?? yearOf(sources, asked);
  read.set(sources, year);
  return year;
}

async function yearOf(sources: PaperSources, { id }: PaperAsked): Promise<YearRead | Refusal> {
  const plan = await sources.stream('plan', id);
  if (isRefusal(plan)) return plan;
  const { parts, pinned } = sources;
  const chosen = { by: 'strategy', ...(plan.year === plan.lastYear && { year: plan.year }) } as const;
  const view = await dashboardOf(parts, id, chosen, pinned);
  if (isRefusal(view)) return view;
  const indicators: IndicatorOfYear[] = [];
  for (const program of view.programs) {
    indicators.push(...(await indicatorsOf(sources, program, view.years)));
  }
  return { plan, view, indicators };
}

async function indicatorsOf(
  sources: PaperSources,
  { program: id, number, name: program }: DashboardRow,
  years: readonly number[],
): Promise<readonly IndicatorOfYear[]> {
  // Noted, so that the report says up to where it was read.
  await sources.stream('program', id);
  const { parts, pinned } = sources;
  const figures = await programFiguresOf(parts, id, pinned);
  if (isRefusal(figures)) return [];
  return figures.indicators.flatMap((indicator) =>
    indicator.years
      .filter(({ year }) => years.includes(year))
      .map(({ year, name, unit, target, result, rate }) => ({
        number,
        program,
        ...{ indicator: name, unit, year },
        ...{ target, result, rate },
      })),
  );
}
