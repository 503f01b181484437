// Reads the rounds that a plan leads back to, as far as the reader may see them.
import { useMemo } from 'react';
import { useQueries, type QueryFunctionContext } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { Page } from '#contract/views';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';
import { behindIn, type BehindOf } from './behind-in.js';
import { isUnseen } from './unseen.js';

/** Tells what is behind origins of these rounds, as it is or as it was. */
export function useBehind(rounds: readonly string[], asOf?: string): BehindOf {
  const { organization, token } = useSession();
  const { pages, unknown } = useQueries({
    queries: [...new Set(rounds)].map((id) => ({
      queryKey: keys.page('round', id, asOf),
      queryFn: ({ signal }: QueryFunctionContext) =>
        request<Page<'round'>>(routes.page(organization, 'round', id, { asOf }), { token, signal }),
    })),
    combine: (read) => ({
      pages: read.flatMap(({ data }) => data ?? []),
      unknown: read.some(({ data, error }) => data === undefined && !isUnseen(error)),
    }),
  });
  return useMemo(() => {
    const known = new Map(pages.flatMap(({ id, state }) => (state.status === 'none' ? [] : [[id, state]])));
    return (origin) => {
      const behind = behindIn(known.get(origin.round), origin);
      return behind.opinion || !unknown ? behind : { ...behind, unknown };
    };
  }, [pages, unknown]);
}
