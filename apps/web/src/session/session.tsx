// Who is signed in, in this tab.
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Label } from '#contract/label';
import type { SessionView } from '#contract/views';
import { ofTab } from '../storage.js';

export type Session = SessionView;

interface Signing {
  readonly session: Session | undefined;
  /** Why the last session ended, where it was not the person who ended it. */
  readonly ended: Label | undefined;
  readonly signIn: (session: Session) => void;
  readonly signOut: (why?: Label) => void;
}

const name = 'session';
const SessionContext = createContext<Signing | undefined>(undefined);

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [session, setSession] = useState<Session | undefined>(keptSession);
  const [ended, setEnded] = useState<Label>();
  const signing = useMemo(
    () => ({
      session,
      ended,
      signIn: (signedIn: Session) => {
        ofTab.put(name, signedIn);
        setEnded(undefined);
        setSession(signedIn);
      },
      signOut: (why?: Label) => {
        ofTab.drop(name);
        setEnded(why);
        setSession(undefined);
      },
    }),
    [session, ended],
  );
  return <SessionContext value={signing}>{children}</SessionContext>;
}

/** The session of this tab, and how to begin and end it. Throws outside its provider. */
export function useSigning(): Signing {
  const signing = useContext(SessionContext);
  if (!signing) throw new Error('no session provider around');
  return signing;
}

/** Who is signed in, for what is shown to nobody else. Throws where nobody is. */
export function useSession(): Session {
  const { session } = useSigning();
  if (!session) throw new Error('nobody is signed in');
  return session;
}

function keptSession(): Session | undefined {
  const kept = ofTab.take(name);
  return typeof kept === 'object' && kept !== null && 'token' in kept ? (kept as Session) : undefined;
}
