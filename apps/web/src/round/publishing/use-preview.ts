// The round exactly as everybody would see it if it were published so; what was read before stays until it is there.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { PublicationPreview } from '#contract/views';
import type { WireBody } from '#contract/wire';
import type { RoundId } from '#domain/ids';
import { request } from '../../http/request.js';
import { useSession } from '../../session/session.js';

export type Previewed = Omit<WireBody<'round', 'PublishRound'>, 'reason'>;

export function usePreview(round: RoundId, previewed: Previewed) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: ['publication-preview', organization, round, previewed],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<PublicationPreview>(routes.publicationPreview(organization, round), {
        method: 'POST',
        token,
        signal,
        body: previewed,
      }),
  });
}
