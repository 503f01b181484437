// What would be shown exactly as everybody would see it if it were published so; what was read before stays until it is there.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { PublicationPreview } from '#contract/views';
import type { WireBody } from '#contract/wire';
import type { PublicPlan } from '#domain/plan/public';
import type { PublicRound } from '#domain/round/public';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

interface Previews {
  readonly round: {
    readonly asked: Omit<WireBody<'round', 'PublishRound'>, 'reason'>;
    readonly shown: PublicRound;
  };
  readonly plan: {
    readonly asked: Omit<WireBody<'plan', 'PublishPlan'>, 'reason'>;
    readonly shown: PublicPlan;
  };
}

export function usePreview<N extends keyof Previews>(stream: N, id: string, asked: Previews[N]['asked']) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: ['publication-preview', organization, stream, id, asked],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<PublicationPreview<Previews[N]['shown']>>(routes.publicationPreview(organization, stream, id), {
        method: 'POST',
        token,
        signal,
        body: asked,
      }),
  });
}
