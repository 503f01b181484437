// The outbox of whoever is signed in, for forms that send and for what shows how far it is.
import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { notePosition } from '../http/position.js';
import { keys } from '../http/queries.js';
import { useSession } from '../session/session.js';
import { ofBrowser } from '../storage.js';
import { lettersOf, type Letter } from './letters.js';
import { Outbox } from './outbox.js';

const OutboxContext = createContext<Outbox | undefined>(undefined);
/** Read once for everybody: many things show how far they are. */
const LettersContext = createContext<readonly Letter[]>([]);

/** Sends by itself what waits, for as long as somebody is signed in. */
export function OutboxProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const client = useQueryClient();
  const [outbox] = useState(
    () =>
      new Outbox(session, {
        note: (position) => notePosition(client, position),
        again: async (kind, stream) => {
          const moved = [keys.stream(kind, stream), keys.lists];
          await Promise.all(moved.map((queryKey) => client.invalidateQueries({ queryKey })));
        },
      }),
  );
  useEffect(() => outbox.open(), [outbox]);
  const { organization, actor } = session;
  const written = useKept(() => JSON.stringify(lettersOf(organization, actor.person)));
  const letters = useMemo(() => JSON.parse(written) as readonly Letter[], [written]);
  return (
    <OutboxContext value={outbox}>
      <LettersContext value={letters}>{children}</LettersContext>
    </OutboxContext>
  );
}

/** The outbox around. Throws outside of one. */
export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('no outbox around');
  return outbox;
}

/** What the browser keeps, read again whenever something is put there; `read` gives the same for the same. */
export function useKept<T>(read: () => T): T {
  return useSyncExternalStore(ofBrowser.watch, read);
}

/** What this person sent and nobody answered yet, the oldest first. */
export function useLetters(): readonly Letter[] {
  return useContext(LettersContext);
}

/** Calls back for every letter that was done. */
export function useOnDone(listener: (letter: Letter) => void): void {
  const outbox = useOutbox();
  const told = useEffectEvent(listener);
  useEffect(() => outbox.onDone((letter) => told(letter)), [outbox]);
}
