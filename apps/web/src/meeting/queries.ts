// What the pages of meetings read from the server besides the page of one.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { ConveningView, MeetingSummary } from '#contract/views';
import type { WireBody } from '#contract/wire';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

/** The meetings that the reader may see, as they are or as they were. */
export function useMeetings(asOf?: string) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: ['lists', 'meetings', asOf],
    queryFn: ({ signal }) =>
      request<{ readonly meetings: readonly MeetingSummary[] }>(routes.meetings(organization, { asOf }), {
        token,
        signal,
      }),
    select: ({ meetings }) => meetings,
  });
}

/** What a meeting would take with it if it were convened now; what was read before stays until it is there. */
export function useConvening(
  convening: Pick<WireBody<'meeting', 'ConveneMeeting'>, 'committee' | 'date' | 'agenda'>,
) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: ['convening', convening],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<ConveningView>(routes.convening(organization), {
        method: 'POST',
        token,
        signal,
        body: convening,
      }),
  });
}
