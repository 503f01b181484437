// What the page of access records reads from the server.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AccessReviewView } from '#contract/access-views';
import { routes } from '#contract/routes';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

export const accessKey = ['access'];

/** A month of access records; the present one where none is named. */
export function useAccessReview(month: string | undefined) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...accessKey, month],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<AccessReviewView>(routes.access(organization, month === undefined ? {} : { month }), {
        token,
        signal,
      }),
  });
}
