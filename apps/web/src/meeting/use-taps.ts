// Sends what is pressed on the roll, one press after another; where nobody answers it waits, and goes out by itself.
import { useMemo, useRef, useState } from 'react';
import type { Attendance } from '#domain/meeting/states';
import { Refused } from '../http/request.js';
import { useLetters, useOutbox } from '../outbox/outbox-context.js';
import { letterOfYes } from '../outbox/posting.js';
import { useSession } from '../session/session.js';
import { lettersAbout, tapsIn, type Tap, type TapCommand } from './taps.js';

export function useTaps(meeting: string): {
  readonly taps: Readonly<Record<string, Tap>>;
  /** @param proxy who arrives in the member's place */
  readonly press: (seat: Attendance, command: TapCommand, proxy?: string) => void;
} {
  const session = useSession();
  const outbox = useOutbox();
  const letters = useLetters();
  const queue = useRef(Promise.resolve());
  const [refused, setRefused] = useState<Readonly<Record<string, Tap>>>({});
  const taps = useMemo(() => ({ ...refused, ...tapsIn(letters, meeting) }), [refused, letters, meeting]);

  const press = ({ seat, revision }: Attendance, command: TapCommand, proxy?: string) => {
    const about = lettersAbout(letters, meeting, seat);
    if (about.some(({ state }) => state === 'sending')) return;
    if (about.some(({ state }) => state === 'waiting')) return outbox.wake();
    about.forEach((letter) => outbox.takeBack(letter));
    setRefused(({ [seat]: _, ...others }) => others);
    const { organization, actor } = session;
    const name = { organization, person: actor.person, stream: meeting, command, item: seat };
    const body = { attendance: seat, ...(proxy === undefined ? {} : { proxy }) };
    const letter = letterOfYes(session, 'meeting', name, { body, seen: revision });
    queue.current = queue.current.then(async () => {
      try {
        await outbox.send(letter);
      } catch (error) {
        if (!(error instanceof Refused)) return;
        const tap: Tap = { command, state: 'refused', why: error.sentence };
        setRefused((others) => ({ ...others, [seat]: tap }));
      }
    });
  };
  return { taps, press };
}
