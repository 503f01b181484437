// What the pages of plans read besides single pages: comparisons, histories of indicators, fates, and lists of plans and programs.
import { useQuery, type QueryFunctionContext } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type {
  ComparisonView,
  IndicatorsView,
  Page,
  PlansView,
  ProgramsView,
  RemarkFateView,
} from '#contract/views';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

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

/** The plans that the reader may see, the latest first, as they are or as they were. */
export function usePlans(asOf?: string) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.lists, 'plans', asOf],
    queryFn: ({ signal }) => request<PlansView>(routes.plans(organization, { asOf }), { token, signal }),
    select: ({ plans }) => plans,
  });
}

/** The pages of the plans that the reader may see, the latest first. */
export function usePlanPages() {
  return useAcross(['plan-pages'], async (organization, asked) => {
    const { plans } = await request<PlansView>(routes.plans(organization), asked);
    return Promise.all(
      plans.map(({ id }) => request<Page<'plan'>>(routes.page(organization, 'plan', id), asked)),
    );
  });
}

/** Every program that was introduced; asked for only where one is picked. */
export function usePrograms() {
  return useAcross(['programs'], (organization, asked) =>
    request<ProgramsView>(routes.programs(organization), asked),
  );
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
