// Reads every figure of a program over its years.
import { useQuery } from '@tanstack/react-query';
import type { ProgramFiguresView } from '#contract/figure-views';
import { routes } from '#contract/routes';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

/** The figures of a program, as they are or as they were. */
export function useFigures(program: string, asOf?: string) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.lists, 'figures', program, asOf],
    queryFn: ({ signal }) =>
      request<ProgramFiguresView>(routes.figures(organization, program, { asOf }), { token, signal }),
  });
}
