// What the page of changes of permission reads from the server.
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { PermissionChangeView } from '#contract/views';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

/** Every change of permission, the latest first. */
export function usePermissionChanges() {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.lists, 'permission-changes'],
    queryFn: ({ signal }) =>
      request<{ readonly changes: readonly PermissionChangeView[] }>(routes.permissionChanges(organization), {
        token,
        signal,
      }),
    select: ({ changes }) => changes,
  });
}
