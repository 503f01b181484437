// Keeps what is begun in a post at the post, for as long as its writer is signed in there.
import { useEffect } from 'react';
import { postKey } from '#domain/actor';
import { draftsOf } from '../forms/draft.js';
import { useSession } from '../session/session.js';
import { ofBrowser } from '../storage.js';
import { Keeper } from './keeper.js';
import { keepingOf, useLeft } from './queries.js';

export function KeepAtPost() {
  const session = useSession();
  const { keeps } = useLeft();
  useEffect(() => {
    if (!keeps) return;
    const { organization, actor } = session;
    const keeper = new Keeper(postKey(actor.post), {
      ...keepingOf(session),
      drafts: () => draftsOf(organization, actor.person),
    });
    const close = () => keeper.close();
    keeper.note();
    const stop = ofBrowser.watch(() => keeper.note());
    addEventListener('pagehide', close);
    return () => {
      stop();
      removeEventListener('pagehide', close);
      close();
    };
  }, [session, keeps]);
  return null;
}
