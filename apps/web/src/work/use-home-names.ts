// Posts and departments by name: all that a list of work has to name.
import { useMemo } from 'react';
import { usePage } from '../http/queries.js';
import { namesFrom } from '../names/names.js';
import { useSession } from '../session/session.js';

export function useHomeNames() {
  const { organization } = useSession();
  const { data: page } = usePage('organization', organization);
  return useMemo(
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
}
