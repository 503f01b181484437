// What the pages about people read.
import { useQuery } from '@tanstack/react-query';
import type { AccountsView, PeopleView } from '#contract/account-views';
import { routes } from '#contract/routes';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

export const accountKeys = {
  accounts: ['lists', 'accounts'],
  names: ['names'],
} as const;

/** In milliseconds: names seldom change, and stand on many pages. */
const namesStand = 60_000;

/** Everybody, with how their accounts stand. */
export function useAccounts() {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: accountKeys.accounts,
    queryFn: ({ signal }) => request<AccountsView>(routes.accounts(organization), { token, signal }),
  });
}

/** What people are called, by their ids; empty until it is read. */
export function usePeopleNames(): ReadonlyMap<string, string> {
  const { organization, token } = useSession();
  const { data } = useQuery({
    queryKey: accountKeys.names,
    queryFn: ({ signal }) => request<PeopleView>(routes.names(organization), { token, signal }),
    staleTime: namesStand,
    select: namesIn,
  });
  return data ?? nobody;
}

const nobody: ReadonlyMap<string, string> = new Map();

function namesIn({ people }: PeopleView): ReadonlyMap<string, string> {
  return new Map(people.map(({ person, name }) => [person, name]));
}
