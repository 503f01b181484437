// Who is signed in: by the sample's token in this tab, or by the session that the browser's cookie holds for every tab.
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { Label } from '#contract/label';
import type { OwnSession, SessionAnswer } from '#contract/account-views';
import { routes } from '#contract/routes';
import type { SessionView } from '#contract/views';
import { isRecord } from '#contract/json';
import { request } from '../http/request.js';
import { ofTab } from '../storage.js';
import { keepMark, useMark, type Mark } from './mark.js';
import { signingStrings } from './strings.js';

export type Session = SessionView;

interface Signing {
  /** Who acts, and in which post. */
  readonly session: Session | undefined;
  /** The session of the browser's cookie, whatever is still to be chosen or shown in it. */
  readonly own: OwnSession | undefined;
  /** Whether the server was asked who is signed in here. */
  readonly looked: 'not yet' | 'known' | 'failed';
  /** Why the last session ended, where it was not the person who ended it. */
  readonly ended: Label | undefined;
  /** Signs in a person of the sample, in this tab. */
  readonly signIn: (session: Session) => void;
  /** The server told the session of this browser. */
  readonly enter: (own: OwnSession) => void;
  /** The session is over: for whom the server knows no longer it says why, once it was asked again. */
  readonly signOut: (why?: Label) => void;
  /** Asks the server who is signed in here; `why` is said where nobody is, or not in that post. */
  readonly look: (why?: Label) => Promise<void>;
}

const name = 'session';
const SessionContext = createContext<Signing | undefined>(undefined);

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [ofSample, setOfSample] = useState<Session | undefined>(keptSession);
  const [own, setOwn] = useState<OwnSession>();
  const [looked, setLooked] = useState<Signing['looked']>(ofSample ? 'known' : 'not yet');
  const [ended, setEnded] = useState<Label>();

  /** What every tab knew last: whichever of them notices first that it is over, all say why. */
  const last = useRef<Mark>(undefined);
  const mark = useMark();
  useEffect(() => {
    if (mark) last.current = mark;
  }, [mark]);

  const enter = useCallback((told: OwnSession, why?: Label) => {
    keepMark(told);
    setOwn((known) => (known && isSame(known, told) ? known : told));
    setEnded(told.acting ? undefined : why);
    setLooked('known');
  }, []);
  const leave = useCallback((why?: Label) => {
    keepMark(undefined);
    setOwn(undefined);
    setEnded(why);
    setLooked('known');
  }, []);
  const look = useCallback(
    async (why?: Label) => {
      try {
        const { session: told } = await request<SessionAnswer>(routes.session());
        if (told) enter(told, why);
        else leave(why ?? (isPast(last.current) ? signingStrings.idle.over : undefined));
      } catch {
        // Whoever is at work stays: their next request tells whether they are signed in.
        setLooked((before) => (before === 'known' ? before : 'failed'));
      }
    },
    [enter, leave],
  );
  useEffect(() => {
    if (looked === 'not yet') void look();
  }, [looked, look]);
  useOtherTabs(ofSample === undefined && looked === 'known', own, look);

  const signing = useMemo(
    () => ({
      session: ofSample ?? own?.acting,
      own: ofSample ? undefined : own,
      looked,
      ended,
      look,
      signIn: (signedIn: Session) => {
        ofTab.put(name, signedIn);
        setEnded(undefined);
        setOfSample(signedIn);
        setLooked('known');
      },
      enter: (told: OwnSession) => {
        ofTab.drop(name);
        setOfSample(undefined);
        enter(told);
      },
      signOut: (why?: Label) => {
        if (ofSample) {
          ofTab.drop(name);
          setEnded(why);
          setOfSample(undefined);
        } else if (why) void look(why);
        else {
          last.current = undefined;
          leave();
        }
      },
    }),
    [ofSample, own, looked, ended, look, enter, leave],
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

/** One cookie, one session: what another tab did with it holds here too. */
function useOtherTabs(isOn: boolean, own: OwnSession | undefined, look: () => Promise<void>): void {
  const mark = useMark();
  const [id, token] = [own?.id, own?.acting?.token];
  useEffect(() => {
    if (isOn && (mark?.id !== id || mark?.token !== token)) void look();
  }, [isOn, mark, id, token, look]);
}

/** Clocks tick past each other by this much, in milliseconds. */
const leeway = 2_000;

function isPast(mark: Mark | undefined): boolean {
  return mark !== undefined && Date.now() >= Math.min(mark.idleUntil, mark.until) - leeway;
}

/** What passes by itself is left out. */
function isSame(one: OwnSession, other: OwnSession): boolean {
  const [first, second] = [one, other].map((each) => JSON.stringify({ ...each, idleLeft: 0, left: 0 }));
  return first === second;
}

function keptSession(): Session | undefined {
  const kept = ofTab.take(name);
  // What an older page kept lacks what came since.
  const isWhole =
    isRecord(kept) &&
    typeof kept['organization'] === 'string' &&
    'token' in kept &&
    Array.isArray(kept['posts']) &&
    isRecord(kept['actor']) &&
    isRecord(kept['actor']['post']);
  return isWhole ? (kept as unknown as Session) : undefined;
}
