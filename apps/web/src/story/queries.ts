// What the story of an opinion reads from the server.
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { StoryView } from '#contract/views';
import { keys } from '../http/queries.js';
import { request } from '../http/request.js';
import { useSession } from '../session/session.js';

/** An opinion's life; it may go on with whatever moves. */
export function useStory(round: string, opinion: string) {
  const { organization, token } = useSession();
  return useQuery({
    queryKey: [...keys.lists, 'story', round, opinion],
    queryFn: ({ signal }) =>
      request<StoryView>(routes.story(organization, round, opinion), { token, signal }),
  });
}
