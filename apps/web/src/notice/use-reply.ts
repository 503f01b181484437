// Sends a reply to the notice with one press; where nobody answers it waits, and goes out by itself.
import { useState } from 'react';
import type { Label } from '#contract/label';
import type { Attendance } from '#domain/meeting/states';
import { Refused } from '../http/request.js';
import type { Letter } from '../outbox/letters.js';
import { useLetters, useOutbox } from '../outbox/outbox-context.js';
import { letterOfYes } from '../outbox/posting.js';
import { useSession } from '../session/session.js';

export type PressedReply = 'attend' | 'absent';

/** What became of the press on a seat that is not answered yet, or was refused. */
export interface Pressed {
  readonly state: Letter['state'];
  readonly why?: Label;
}

export function useReply(meeting: string): {
  readonly pressed: (seat: string) => Pressed | undefined;
  readonly press: (seat: Attendance, reply: PressedReply) => void;
} {
  const session = useSession();
  const outbox = useOutbox();
  const letters = useLetters();
  const [refused, setRefused] = useState<Readonly<Record<string, Pressed>>>({});
  const lettersFor = (seat: string) =>
    letters.filter(
      ({ stream, command, item }) => stream === meeting && command === 'ReplyToNotice' && item === seat,
    );

  const send = async ({ seat, revision, reply: said }: Attendance, reply: PressedReply) => {
    const standing = lettersFor(seat);
    if (standing.some(({ state }) => state === 'sending')) return;
    setRefused(({ [seat]: _, ...others }) => others);
    // Said once more it would only lose the note that stands with it.
    if (said?.answer === reply && standing.length === 0) return;
    standing.forEach((letter) => outbox.takeBack(letter));
    const { organization, actor } = session;
    const name = {
      organization,
      person: actor.person,
      stream: meeting,
      command: 'ReplyToNotice' as const,
      item: seat,
    };
    const body = { attendance: seat, reply };
    try {
      await outbox.send(letterOfYes(session, 'meeting', name, { body, seen: revision }));
    } catch (error) {
      if (!(error instanceof Refused)) return;
      setRefused((others) => ({ ...others, [seat]: { state: 'refused', why: error.sentence } }));
    }
  };

  return {
    pressed: (seat) => lettersFor(seat).at(-1) ?? refused[seat],
    press: (seat, reply) => void send(seat, reply),
  };
}
