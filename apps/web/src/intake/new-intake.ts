// The intake that is begun next, before it is there: its id is kept until then, so that a repeat begins one and not two.
import { useEffect, useState } from 'react';
import { usePage } from '../http/queries.js';
import { keptId } from '../kept-id.js';
import { useSession } from '../session/session.js';
import { ofBrowser } from '../storage.js';

/** Its page says whether the reader may begin it; undefined until that was read. */
export function useNewIntake() {
  const { organization, actor } = useSession();
  const name = `new intake ${organization} ${actor.person}`;
  const [id, setId] = useState(() => keptId(name, fresh));
  const { data: page, error, refetch } = usePage('intake', id);
  const isThere = page !== undefined && page.state.status !== 'none';
  useEffect(() => {
    if (!isThere) return;
    if (ofBrowser.take(name) === id) ofBrowser.drop(name);
    setId(keptId(name, fresh));
  }, [isThere, name, id]);
  const mayBegin = page?.allowed.some(({ command }) => command === 'BeginIntake');
  return { id, mayBegin, error, refetch };
}

const fresh = () => `intake-${crypto.randomUUID()}`;
