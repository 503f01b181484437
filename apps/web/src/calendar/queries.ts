// What the calendar reads from the server.
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { CalendarView } from '#contract/views';
import { knownPosition } from '../http/position.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

/** A month of what the reader may see. */
export function useMonth(month: string) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: ['lists', 'calendar', month],
    queryFn: ({ signal, client }) =>
      request<CalendarView>(routes.calendar(organization, { month, wait: knownPosition(client) }), {
        token,
        signal,
      }),
  });
}
