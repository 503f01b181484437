// Keeps what is shown in step with the server, and says quietly when it cannot.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { standsOnCookie } from '#contract/acting';
import { notePosition, wasReadBefore } from '../http/position.js';
import { keys } from '../http/queries.js';
import { useLive } from '../http/use-live.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useKept, useOutbox } from '../outbox/outbox-context.js';
import { OutboxList } from '../outbox/outbox-list.js';
import { outboxStrings } from '../outbox/strings.js';
import { draftsOf } from '../forms/draft.js';
import { useSession, useSigning } from '../session/session.js';
import { ofBrowser } from '../storage.js';

export function ConnectionBar() {
  const text = useText();
  const client = useQueryClient();
  const session = useSession();
  const { look } = useSigning();
  const outbox = useOutbox();
  const keeps = useKept(ofBrowser.keeps);
  useHoldBack(!keeps);
  const drafts = useKept(() => draftsOf(session.organization, session.actor.person).length);
  /** Somebody was given a post or lost one: it may have been the reader. */
  const postsMoved = () => {
    if (standsOnCookie(session.token)) void look();
    else void client.invalidateQueries({ queryKey: keys.people });
  };
  const connection = useLive(session, {
    onUpdate: ({ stream, id, position }) => {
      notePosition(client, position);
      void client.invalidateQueries({ queryKey: keys.stream(stream, id) });
      void client.invalidateQueries({ queryKey: keys.lists });
      if (stream === 'organization' || stream === 'committee') postsMoved();
    },
    onLetter: () => {
      void client.invalidateQueries({ queryKey: keys.inbox });
      void client.invalidateQueries({ queryKey: keys.told });
    },
    onHere: ({ position }) => {
      void client.invalidateQueries({
        predicate: ({ queryKey: [first], state }) =>
          wasReadBefore(state.data, position, first === keys.lists[0]),
      });
    },
    onReturn: () => {
      void client.invalidateQueries();
      outbox.wake();
    },
  });
  return (
    <>
      <div className="connection" role="status">
        {connection === 'lost' && (
          <p>
            {text(strings.connectionLost)} {drafts > 0 && text(outboxStrings.safe(drafts))}
          </p>
        )}
        {!keeps && <p data-tone="grave">{text(outboxStrings.unkept)}</p>}
      </div>
      <OutboxList />
    </>
  );
}

/** The browser asks before the page is left. */
function useHoldBack(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
