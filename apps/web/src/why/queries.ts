// Asks why a figure is what it is; only while somebody looks at the answer.
import { useQuery } from '@tanstack/react-query';
import type { ExplanationView } from '#contract/figure-views';
import { routes } from '#contract/routes';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';
import type { Asked } from './subject.js';

/** Why a figure is what it is, or what it was. */
export function useExplanation(asked: Asked, asOf?: string) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.lists, 'why', asked, asOf],
    queryFn: ({ signal }) =>
      request<ExplanationView>(addressOf(organization, asked, asOf), { token, signal }),
  });
}

function addressOf(organization: string, { figure, subject }: Asked, asOf: string | undefined): string {
  if ('of' in figure && 'plan' in subject) {
    return routes.explainGroup(organization, subject.plan, figure, { asOf });
  }
  if (!('of' in figure) && 'program' in subject) {
    return routes.explain(organization, subject.program, figure, { asOf });
  }
  throw new Error('a figure of several programs is asked of a plan, any other of its program');
}
