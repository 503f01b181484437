// What the page reads from the server, one hook for each thing.
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { HistoryView, ListOf, Page, RoundSummary, SamplePerson, WorkItem } from '#contract/views';
import { useSession } from '../session/session.js';
import { knownPosition } from './position.js';
import { request } from './request.js';

/** A kind of item and its id, as history and offers name it. */
export interface ItemRef {
  readonly kind: string;
  readonly id: string;
}

interface People {
  readonly today: string;
  readonly now: string;
  readonly people: readonly SamplePerson[];
}

/** Keys of what is kept; everything about a round moves with it. */
export const keys = {
  people: ['people'],
  rounds: ['rounds'],
  round: (id: string) => ['round', id],
  history: (id: string, item: ItemRef) => ['round', id, 'history', item],
  work: ['work'],
} as const;

/** Who of the sample can sign in; asked before anybody is signed in. */
export function usePeople() {
  return useQuery({
    queryKey: keys.people,
    queryFn: ({ signal }) => request<People>(routes.people(), { signal }),
  });
}

/** The rounds that the reader takes part in. */
export function useRounds() {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: keys.rounds,
    queryFn: ({ signal }) =>
      request<{ readonly rounds: readonly RoundSummary[] }>(routes.rounds(organization), { token, signal }),
    select: ({ rounds }) => rounds,
  });
}

/** The page of one round. */
export function useRound(id: string) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: keys.round(id),
    queryFn: ({ signal }) =>
      request<Page<'round'>>(routes.page(organization, 'round', id), { token, signal }),
  });
}

/** What the reader owes. */
export function useWork() {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: keys.work,
    queryFn: ({ signal, client }) =>
      request<ListOf<WorkItem>>(routes.work(organization, { wait: knownPosition(client) }), {
        token,
        signal,
      }),
    select: ({ items }) => items,
  });
}

/** Every act on one item of a round. */
export function useHistory(round: string, item: ItemRef) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: keys.history(round, item),
    queryFn: ({ signal }) =>
      request<HistoryView>(routes.history(organization, 'round', round, { kind: item.kind, item: item.id }), {
        token,
        signal,
      }),
  });
}
