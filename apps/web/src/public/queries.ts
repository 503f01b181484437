// What the public pages read, by anybody, without signing in.
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { PublishedView } from '#contract/views';
import type { PublicPlan } from '#domain/plan/public';
import type { PublicRound } from '#domain/round/public';
import { request } from '../http/request.js';

/** What an organization has published. */
export function usePublished(organization: string) {
  return useQuery({
    queryKey: ['public', organization],
    queryFn: ({ signal }) => request<PublishedView>(routes.published(organization), { signal }),
  });
}

/** A round as it was published. */
export function usePublicRound(organization: string, round: string) {
  return useQuery({
    queryKey: ['public', organization, 'round', round],
    queryFn: ({ signal }) => request<PublicRound>(routes.publicRound(organization, round), { signal }),
  });
}

/** A plan as it was published. */
export function usePublicPlan(organization: string, plan: string) {
  return useQuery({
    queryKey: ['public', organization, 'plan', plan],
    queryFn: ({ signal }) => request<PublicPlan>(routes.publicPlan(organization, plan), { signal }),
  });
}
