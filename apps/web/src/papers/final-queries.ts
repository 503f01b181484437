// What the browser asks about papers that were made final, and about what one would lack.
import { useQuery } from '@tanstack/react-query';
import type { FinalPapersView, PaperChecksView } from '#contract/paper-views';
import { koreanPaperId, type PaperKind } from '#contract/papers';
import { routes } from '#contract/routes';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession, useSigning } from '../session/session.js';

/** Which paper; final papers are Korean. */
export interface Subject {
  readonly kind: PaperKind;
  /** The meeting, round, cycle, plan or program that it is about. */
  readonly id: string;
  readonly department?: string | undefined;
  readonly post?: string | undefined;
  /** Of a plan's paper always, and of a comparison all three: which versions it is about. */
  readonly edition?: string | undefined;
  readonly with?: string | undefined;
  readonly withEdition?: string | undefined;
}

/** Every time that a paper was made final, and what the reader may do; moves with the paper's own stream. */
export function useFinalPapers(subject: Subject) {
  const { kind, id, ...choices } = subject;
  const { organization, token } = useSession();
  const { own } = useSigning();
  return useQuery({
    // Whoever was invited to one thing asks for nothing else.
    enabled: own?.scope === undefined,
    queryKey: [...keys.stream('paper', paperKey(subject)), 'finals'],
    queryFn: ({ signal }) =>
      request<FinalPapersView>(routes.finalPapers(organization, kind, id, choices), {
        token,
        signal,
      }),
  });
}

/** What it would lack now; looked at anew whenever somebody is about to make it final. */
export function usePaperChecks(subject: Subject) {
  const { kind, id, ...choices } = subject;
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.stream('paper', paperKey(subject)), 'checks'],
    queryFn: ({ signal }) =>
      request<PaperChecksView>(routes.paperChecks(organization, kind, id, choices), {
        token,
        signal,
      }),
    gcTime: 0,
  });
}

/** As the paper's stream is called: what moves there is read anew. */
function paperKey({ id, ...subject }: Subject): string {
  return koreanPaperId({ ...subject, of: id });
}
