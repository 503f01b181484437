// Signs a person of the sample in, in one of their posts.
import { useMutation } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { SessionView } from '#contract/views';
import { request } from '../http/request.js';
import { useSigning } from './session.js';

export interface Choice {
  readonly organization: string;
  readonly person: string;
  /** The post by its key. */
  readonly post: string;
}

/** `failure` is why the last try came to nothing; `before` happens just before the new person is shown. */
export function useSignIn(before: () => void = () => undefined): {
  readonly signIn: (choice: Choice) => void;
  readonly busy: boolean;
  readonly failure: Error | null;
} {
  const { signIn } = useSigning();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ organization, person, post }: Choice) =>
      request<SessionView>(routes.signIn(), { method: 'POST', body: { organization, person, post } }),
    onSuccess: (session) => {
      before();
      signIn(session);
    },
  });
  return { signIn: mutate, busy: isPending, failure: error };
}
