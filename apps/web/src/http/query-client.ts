// How reading behaves everywhere: asked again where nobody answered, never where the server said no.
import { QueryCache, QueryClient } from '@tanstack/react-query';
import type { Label } from '#contract/label';
import { isSignedOut, Refused, Unreachable } from './request.js';

/** A client for one sign-in. `onSignedOut` is told why, once the server knows the reader no longer. */
export function queryClientFor(onSignedOut: (why: Label) => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Refused && isSignedOut(error)) onSignedOut(error.sentence);
      },
    }),
    defaultOptions: {
      // The server may be on this machine, where being offline means nothing.
      queries: {
        networkMode: 'always',
        retry: (failures, error) => error instanceof Unreachable && failures < 2,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
