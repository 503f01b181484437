// What is read of files that are taken in: what one would come to, those that were, and what became of one.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { IntakeReport, IntakesView, IntakeTrial } from '#contract/intake-views';
import { routes } from '#contract/routes';
import type { FileRef } from '#domain/files';
import type { Decision, IntakeKind, IntakeTarget } from '#domain/intake/words';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

/** What is looked at: a file, and what was said of it. */
export interface Tried {
  readonly file: FileRef;
  readonly target: IntakeTarget;
  readonly kind: IntakeKind | undefined;
  readonly decisions: readonly Decision[];
}

/** What a file would come to now; while a decision is on its way there, as it was before it. */
export function useTrial(tried: Tried) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: ['intake-trial', tried],
    queryFn: ({ signal }) =>
      request<IntakeTrial>(routes.tryIntake(organization), { method: 'POST', token, body: tried, signal }),
    placeholderData: keepPreviousData,
    // It is looked at again where its reader asks for that: a window that comes back has decided nothing.
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}

/** What was taken in, as far as the reader sees it. */
export function useIntakes() {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.lists, 'intakes'],
    queryFn: ({ signal }) => request<IntakesView>(routes.intakes(organization), { token, signal }),
  });
}

/** In milliseconds: how often somebody who watches looks. */
const whileRunning = 1_000;

/** What became of each row; looked at again and again for as long as some wait. */
export function useReport(id: string) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.stream('intake', id), 'report'],
    queryFn: ({ signal }) => request<IntakeReport>(routes.intakeReport(organization, id), { token, signal }),
    refetchInterval: ({ state: { data } }) => (data && isRunning(data.intake.status) ? whileRunning : false),
  });
}

/** Whether rows are being carried out or taken back. */
export function isRunning(status: IntakeReport['intake']['status']): boolean {
  return status === 'takingIn' || status === 'undoing';
}
