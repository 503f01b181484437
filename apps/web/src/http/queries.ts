// What the page reads from the server, one hook for each thing.
import { useQueries, useQuery, type QueryFunctionContext } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type {
  CyclesView,
  FollowUpsView,
  HistoryView,
  ListOf,
  OpinionItem,
  Page,
  ReadinessView,
  RoundSummary,
  SamplePeople,
  WorkItem,
} from '#contract/views';
import type { StreamName } from '#domain/between/streams';
import { useSession, useSigning } from '../session/session.js';
import { knownPosition } from './position.js';
import { request } from './request.js';

/** A kind of item and its id, as history and offers name it. */
export interface ItemRef {
  readonly kind: string;
  readonly id: string;
}

/** Keys of what is kept; what was read as of a point of the past never moves, and stands under a key of its own. */
export const keys = {
  people: ['people'],
  /** Everything about one stream. */
  stream: (stream: StreamName, id: string) => [stream, id],
  page: (stream: StreamName, id: string, asOf?: string) => [stream, id, 'page', asOf],
  history: (stream: StreamName, id: string, item: ItemRef) => [stream, id, 'history', item],
  /** Every list: what moves in one stream may show in any of them. */
  lists: ['lists'],
  rounds: ['lists', 'rounds'],
  cycles: (asOf?: string) => ['lists', 'cycles', asOf],
  followUps: ['lists', 'follow-ups'],
  readiness: ['lists', 'readiness'],
  opinions: (status: OpinionItem['status']) => ['lists', 'opinions', status],
  work: ['lists', 'work'],
  /** One's letters: told of by an update of their own. */
  inbox: ['inbox'],
  /** Who was told what: each look at it is noted, so that it is read anew only when letters come. */
  told: ['told'],
  undelivered: ['undelivered'],
  coming: ['coming-reminders'],
} as const;

/** Who of the sample can sign in; asked before anybody is signed in. */
export function usePeople() {
  return useQuery({
    queryKey: keys.people,
    queryFn: ({ signal }) => request<SamplePeople>(routes.people(), { signal }),
  });
}

/** Whether a stream, or anything beyond one, is for this reader: whoever was invited to one thing asks for nothing else. */
function useReach(): (stream?: StreamName, id?: string) => boolean {
  const { own } = useSigning();
  const scope = own?.scope;
  return (stream, id) => !scope || (scope.stream === stream && scope.id === id);
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

/** How far the organization has come on its way to its first round. */
export function useReadiness() {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: keys.readiness,
    queryFn: ({ signal }) => request<ReadinessView>(routes.readiness(organization), { token, signal }),
  });
}

/** The cycles that the reader may see, as they are or as they were. */
export function useCycles(asOf?: string) {
  const { organization, token } = useSession();
  const reaches = useReach();
  return useQuery({
    enabled: reaches(),
    queryKey: keys.cycles(asOf),
    queryFn: ({ signal }) => request<CyclesView>(routes.cycles(organization, { asOf }), { token, signal }),
    select: ({ cycles }) => cycles,
  });
}

/** What was promised, over all cycles that the reader may see. */
export function useFollowUps() {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: keys.followUps,
    queryFn: ({ signal }) => request<FollowUpsView>(routes.followUps(organization), { token, signal }),
    select: ({ followUps }) => followUps,
  });
}

/** The opinions of all rounds in each of some states; `partly` where the list of some state could not be read, or not whole. */
export function useOpinionsIn(statuses: readonly OpinionItem['status'][]) {
  const { organization, token } = useSession();
  return useQueries({
    queries: statuses.map((status) => ({
      queryKey: keys.opinions(status),
      queryFn: ({ signal, client }: QueryFunctionContext) =>
        request<ListOf<OpinionItem>>(
          routes.opinions(organization, { status, limit: 500, wait: knownPosition(client) }),
          { token, signal },
        ),
    })),
    combine: (lists) => ({
      items: lists.flatMap(({ data }) => data?.items ?? []),
      pending: lists.some(({ isPending }) => isPending),
      partly: lists.some(
        ({ isError, data }) => isError || (data !== undefined && data.total > data.items.length),
      ),
    }),
  });
}

/** The page of a stream, as it is or as it was; nothing is asked while its id is not known. */
export function usePage<N extends StreamName>(stream: N, id: string | undefined, asOf?: string) {
  const { organization, token } = useSession();
  const reaches = useReach();
  return useQuery({
    queryKey: keys.page(stream, id ?? '', asOf),
    enabled: id !== undefined && reaches(stream, id),
    queryFn: ({ signal }) =>
      request<Page<N>>(routes.page(organization, stream, id ?? '', { asOf }), { token, signal }),
  });
}

/** The pages of several streams of a kind; one that cannot be read is left out. */
export function usePages<N extends StreamName>(stream: N, ids: readonly string[]): readonly Page<N>[] {
  const { organization, token } = useSession();
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: keys.page(stream, id),
      queryFn: ({ signal }: QueryFunctionContext) =>
        request<Page<N>>(routes.page(organization, stream, id), { token, signal }),
    })),
    combine: (pages) => pages.flatMap(({ data }) => data ?? []),
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

/** Every act on one item of a stream. */
export function useHistory(stream: StreamName, id: string, item: ItemRef) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: keys.history(stream, id, item),
    queryFn: ({ signal }) =>
      request<HistoryView>(routes.history(organization, stream, id, { kind: item.kind, item: item.id }), {
        token,
        signal,
      }),
  });
}
