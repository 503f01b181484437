// Chooses the post that the person of this browser's session acts in.
import { useMutation } from '@tanstack/react-query';
import type { OwnSession } from '#contract/account-views';
import { routes } from '#contract/routes';
import { request } from '../http/request.js';
import { useSigning } from './session.js';

/** `failure` is why the last try came to nothing; `before` happens just before the new post is shown. */
export function useActIn(before: () => void = () => undefined): {
  readonly actIn: (post: string) => void;
  readonly busy: boolean;
  readonly failure: Error | null;
} {
  const { enter } = useSigning();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (post: string) => request<OwnSession>(routes.actIn(), { method: 'POST', body: { post } }),
    onSuccess: (own) => {
      before();
      enter(own);
    },
  });
  return { actIn: mutate, busy: isPending, failure: error };
}
