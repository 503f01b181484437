// What the pages of plans read besides single pages: comparisons, histories of indicators, fates, and the plans around one.
import { useQuery, type QueryFunctionContext } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { ComparisonView, CyclesView, IndicatorsView, Page, RemarkFateView } from '#contract/views';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';
import { nextIdOf } from './rows.js';
import { isUnseen } from './unseen.js';

/** Which other version a plan is compared with, and by which figures. */
export interface Compared {
  readonly with?: string;
  readonly edition?: string;
  readonly withEdition?: string;
  readonly as?: 'adopted' | 'standing';
}

/** What differs between two versions. */
export function useComparison(plan: string, compared: Compared, asOf?: string) {
  return useAcross(['comparison', plan, compared, asOf], (organization, asked) =>
    request<ComparisonView>(routes.comparison(organization, plan, { ...compared, asOf }), asked),
  );
}

/** The indicators of a program over its years. */
export function useIndicators(program: string, asOf?: string) {
  return useAcross(['indicators', program, asOf], (organization, asked) =>
    request<IndicatorsView>(routes.indicators(organization, program, { asOf }), asked),
  );
}

/** What became of a remark. */
export function useFate(round: string, remark: string, asOf?: string) {
  return useAcross(['fate', round, remark, asOf], (organization, asked) =>
    request<RemarkFateView>(routes.fate(organization, round, remark, { asOf }), asked),
  );
}

/**
 * A plan with those that it follows and those that follow it, the latest first: as far as the reader may see them. `also`
 * names one that is known otherwise.
 */
export function usePlanFamily(plan: string, also: string | undefined, asOf?: string) {
  return useAcross(['plans', plan, also, asOf], async (organization, asked) => {
    const read = (id: string) => readPlan(organization, id, asked, asOf);
    const start = await read(plan);
    const before = await follow(start, basisOf, read);
    const after = await follow(start, successorOf, read);
    const known = [...(start ? [start] : []), ...before, ...after];
    const other = also === undefined || known.some(({ id }) => id === also) ? undefined : await read(also);
    return latestFirst([...known, ...(other ? [other] : [])]);
  });
}

/** The plans that the cycles are on which the reader sees, the latest first. */
export function usePlansReviewed() {
  return useAcross(['plans'], async (organization, asked) => {
    const { cycles } = await request<CyclesView>(routes.cycles(organization), asked);
    const ids = [...new Set(cycles.map(({ plan }) => plan))];
    const pages = await Promise.all(ids.map((id) => readPlan(organization, id, asked)));
    return latestFirst(pages.flatMap((page) => page ?? []));
  });
}

type Asking = Pick<QueryFunctionContext, 'signal'> & { readonly token: string };

/** Asks for what is read from several streams, and may move with any of them. */
function useAcross<T>(key: readonly unknown[], ask: (organization: string, asked: Asking) => Promise<T>) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.lists, ...key],
    queryFn: ({ signal }) => ask(organization, { token, signal }),
  });
}

type PlanPage = Page<'plan'>;

/** A plan that could be drafted is none yet, and one that the reader may not see is none for them. */
async function readPlan(
  organization: string,
  id: string,
  asked: Asking,
  asOf?: string,
): Promise<PlanPage | undefined> {
  try {
    const page = await request<PlanPage>(routes.page(organization, 'plan', id, { asOf }), asked);
    return page.state.status === 'none' ? undefined : page;
  } catch (error) {
    if (isUnseen(error)) return undefined;
    throw error;
  }
}

async function follow(
  start: PlanPage | undefined,
  next: (page: PlanPage) => string | undefined,
  read: (id: string) => Promise<PlanPage | undefined>,
): Promise<readonly PlanPage[]> {
  const found: PlanPage[] = [];
  for (let page = start; page;) {
    const id = next(page);
    page = id === undefined ? undefined : await read(id);
    if (page) found.push(page);
  }
  return found;
}

function basisOf({ state }: PlanPage): string | undefined {
  return state.status === 'none' ? undefined : state.basis;
}

/** Before the next plan is in force nobody names it, and it is looked for under the id that it is likely to have. */
function successorOf({ id, state }: PlanPage): string | undefined {
  if (state.status === 'none' || state.status === 'inPreparation') return undefined;
  return 'successor' in state ? state.successor.plan : nextIdOf(id, state);
}

function latestFirst(pages: readonly PlanPage[]): readonly PlanPage[] {
  return pages.toSorted((one, other) => yearOf(other) - yearOf(one));
}

function yearOf({ state }: PlanPage): number {
  return state.status === 'none' ? 0 : state.year;
}
