// What stands around a plan: the departments of the organization, its posts, and the committees that sit in it.
import { useMemo } from 'react';
import type { Page } from '#contract/views';
import { usePage, usePages } from '../http/queries.js';
import { useSession } from '../session/session.js';
import { committeesIn, postsIn, type Named } from './named.js';

/** The organization and its committees are open to everybody in it. */
export interface Around {
  readonly departments: readonly Named[];
  readonly posts: readonly Named[];
  readonly committees: readonly Named[];
}

/** What stands around a page; `titles` are those of posts and seats by key, as every page brings them. */
export function useAround(titles: Page['names']): Around {
  const { organization } = useSession();
  const { data } = usePage('organization', organization);
  const committees = usePages('committee', committeesIn(titles));
  return useMemo(
    () => ({
      departments: data && data.state.status !== 'none' ? Object.values(data.state.departments) : [],
      posts: postsIn(titles),
      committees: committees.flatMap(({ id, state }) =>
        state.status === 'none' ? [] : [{ id, name: state.name }],
      ),
    }),
    [data, committees, titles],
  );
}
