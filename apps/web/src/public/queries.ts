// What the public pages read, by anybody, without signing in.
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { PublicRoundsView } from '#contract/views';
import type { PublicRound } from '#domain/round/public';
import { request } from '../http/request.js';

/** What an organization has published. */
export function usePublicRounds(organization: string) {
  return useQuery({
    queryKey: ['public', organization],
    queryFn: ({ signal }) => request<PublicRoundsView>(routes.publicRounds(organization), { signal }),
  });
}

/** A round as it was published. */
export function usePublicRound(organization: string, round: string) {
  return useQuery({
    queryKey: ['public', organization, 'round', round],
    queryFn: ({ signal }) => request<PublicRound>(routes.publicRound(organization, round), { signal }),
  });
}
