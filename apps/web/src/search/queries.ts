// What a search reads from the server.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FoundKind } from '#contract/finding/finding';
import { routes } from '#contract/routes';
import type { SearchView } from '#contract/views';
import { keys } from '../http/queries.js';
import { knownPosition } from '../http/position.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

interface Searched {
  readonly typed: string;
  readonly kind?: FoundKind;
  /** At most so many of each kind. */
  readonly most: number;
}

/** What holds the words, as far as the reader may see it; what was found before stays until the next is here. */
export function useSearch({ typed, kind, most }: Searched) {
  const { organization, token } = useSession();
  const q = typed.trim();
  return useQuery({
    queryKey: [...keys.lists, 'search', q, kind, most],
    enabled: q !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal, client }) =>
      request<SearchView>(
        routes.search(organization, {
          q,
          limit: most,
          wait: knownPosition(client),
          ...(kind === undefined ? {} : { kind }),
        }),
        { token, signal },
      ),
  });
}
