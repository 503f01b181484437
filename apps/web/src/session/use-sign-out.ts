// Signing out here: the session ends at the server, then in this browser.
import { useMutation } from '@tanstack/react-query';
import type { SessionAnswer } from '#contract/account-views';
import { routes } from '#contract/routes';
import { request } from '../http/request.js';
import { useSigning } from './session.js';

export function useSignOut() {
  const { signOut } = useSigning();
  return useMutation({
    mutationFn: () => request<SessionAnswer>(routes.signOut(), { method: 'POST', body: {} }),
    onSuccess: () => signOut(),
  });
}
