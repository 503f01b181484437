// The names around an organization: its posts and departments, for what stands in histories and forms.
import { useMemo, type ReactNode } from 'react';
import { usePage } from '../http/queries.js';
import { NamesContext, namesFrom } from '../names/names.js';
import { useSession } from '../session/session.js';

export function OfficeNames({ children }: { readonly children: ReactNode }) {
  const { organization } = useSession();
  const { data: page } = usePage('organization', organization);
  const names = useMemo(
    () =>
      namesFrom({
        posts: page?.names ?? {},
        departments: page?.state.status === 'established' ? Object.values(page.state.departments) : [],
        programs: [],
        indicators: [],
        budget: [],
      }),
    [page],
  );
  return <NamesContext value={names}>{children}</NamesContext>;
}
