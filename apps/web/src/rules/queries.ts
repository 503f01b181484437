// What the page of rules reads from the server.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { RulesView } from '#contract/views';
import type { IsoDate } from '#domain/ids';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

/** The rules as they stand on a day; today where none is named. */
export function useRules(on: IsoDate | undefined) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.lists, 'rules', on],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<RulesView>(routes.rules(organization, on === undefined ? {} : { on }), { token, signal }),
  });
}
