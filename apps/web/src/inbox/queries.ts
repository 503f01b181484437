// What the inbox reads, and what is noted of its letters.
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InboxView, UnreadView } from '#contract/delivery-views';
import { routes } from '#contract/routes';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

/** How many letters the reader has not read; undefined until it is known. */
export function useUnread(): number | undefined {
  const { organization, token } = useSession();
  const { data } = useQuery({
    queryKey: [...keys.inbox, 'unread'],
    queryFn: ({ signal }) => request<UnreadView>(routes.unread(organization), { token, signal }),
  });
  return data?.unread;
}

/** The reader's letters, a part at a time. */
export function useLetters() {
  const { organization, token } = useSession();
  return useInfiniteQuery({
    queryKey: [...keys.inbox, 'letters'],
    queryFn: ({ signal, pageParam }) =>
      request<InboxView>(routes.inbox(organization, { before: pageParam }), { token, signal }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ letters, more }) => (more ? letters.at(-1)?.id : undefined),
  });
}

/** Notes of a letter, or of all up to one, that it was read or not. */
export function useMarking() {
  const { organization, token } = useSession();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ how, letter }: { how: 'read' | 'not-read' | 'read-all'; letter: number }) =>
      request<UnreadView>(routes.markLetters(organization, how), { method: 'POST', token, body: { letter } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.inbox }),
  });
}
