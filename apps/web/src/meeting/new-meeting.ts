// The meeting that is convened next, before it is there: its id is kept until then, so that a reload finds its draft again.
import { useEffect, useState } from 'react';
import { usePage } from '../http/queries.js';
import { keptId } from '../kept-id.js';
import { useSession } from '../session/session.js';
import { ofBrowser } from '../storage.js';

/** The page of a meeting that is not there yet: it says whether its reader may convene it, and of which committees. */
export function useNewMeeting() {
  const { organization, actor } = useSession();
  const name = `new meeting ${organization} ${actor.person}`;
  const [id, setId] = useState(() => keptId(name, fresh));
  const page = usePage('meeting', id);
  const isThere = page.data !== undefined && page.data.state.status !== 'none';
  useEffect(() => {
    if (!isThere) return;
    ofBrowser.drop(name);
    setId(keptId(name, fresh));
  }, [isThere, name]);
  return page;
}

const fresh = () => `meeting-${crypto.randomUUID()}`;
