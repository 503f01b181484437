// What the pages of progress read: a plan's dashboard, what does not add up in it, and an indicator over the plans.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ContradictionsView, DashboardView, Grouping, TrendView } from '#contract/figure-views';
import { routes } from '#contract/routes';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

interface Asked {
  readonly year?: number;
  readonly by: Grouping;
}

/** How a plan comes along; while another year is read the one before stays. */
export function useDashboard(plan: string, { year, by }: Asked, asOf?: string) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.lists, 'dashboard', plan, year, by, asOf],
    queryFn: ({ signal }) =>
      request<DashboardView>(routes.dashboard(organization, plan, { year, by, asOf }), { token, signal }),
    placeholderData: keepPreviousData,
  });
}

/** What does not add up in a plan. */
export function useContradictions(plan: string, asOf?: string) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.lists, 'contradictions', plan, asOf],
    queryFn: ({ signal }) =>
      request<ContradictionsView>(routes.contradictions(organization, plan, { asOf }), { token, signal }),
  });
}

/** An indicator over all plans and programs that it comes from. */
export function useTrend(program: string, indicator: string, asOf?: string) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.lists, 'trend', program, indicator, asOf],
    queryFn: ({ signal }) =>
      request<TrendView>(routes.trend(organization, program, indicator, { asOf }), { token, signal }),
  });
}
