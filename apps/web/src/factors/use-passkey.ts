// Asks the server what to ask the authenticator, the authenticator itself, and takes its answer back to the server.
import { useMutation } from '@tanstack/react-query';
import type { PasskeyAsked } from '#contract/factors';
import { request } from '../http/request.js';
import type { AskAuthenticator } from './authenticator.js';

interface Wanted<T> {
  /** Where the server says what to ask, and where it takes the answer. */
  readonly ask: string;
  readonly answer: string;
  readonly by: AskAuthenticator;
  readonly onDone: (answer: T) => void;
}

/** `begin` takes what goes with the answer, such as a name. */
export function usePasskey<T>({ ask, answer, by, onDone }: Wanted<T>): {
  readonly begin: (more?: Readonly<Record<string, string>>) => void;
  readonly busy: boolean;
  readonly failure: Error | undefined;
} {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (more: Readonly<Record<string, string>>) => {
      const asked = await request<PasskeyAsked>(ask, { method: 'POST', body: {} });
      const response = await by(asked);
      const { ceremony } = asked;
      return request<T>(answer, { method: 'POST', body: { ceremony, response, ...more } });
    },
    onSuccess: onDone,
  });
  return {
    begin: (more = {}) => {
      if (!isPending) mutate(more);
    },
    busy: isPending,
    failure: error ?? undefined,
  };
}
