// Keeps the noted lines in the browser, and enters them one after another on behalf of who said them.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { routes } from '#contract/routes';
import type { DoneView } from '#contract/views';
import { notePosition } from '../http/position.js';
import { keys } from '../http/queries.js';
import { Refused, request, wasDecided } from '../http/request.js';
import { useSession } from '../session/session.js';
import { ofBrowser } from '../storage.js';
import { sentenceOfError } from '../widgets/failure.js';
import { bodyOf, cameBack, entered, isReady, sending, withLine, type NoteLine } from './note-lines.js';
import { readNotes, type Notes } from './kept-notes.js';

export function useNotes(round: string, meeting: string) {
  const { organization, token, actor } = useSession();
  const client = useQueryClient();
  const name = ['notes', organization, actor.person, round].join(' ');
  const [notes, setNotes] = useState<Notes>(() => keptNotes(name, meeting));
  const [busy, setBusy] = useState(false);
  const now = useRef(notes);
  const keep = (some: Partial<Notes>) => {
    now.current = { ...now.current, ...some };
    ofBrowser.put(name, now.current);
    setNotes(now.current);
  };
  const move = (id: string, how: (line: NoteLine) => NoteLine) =>
    keep({ lines: withLine(now.current.lines, id, how) });

  const enter = async (line: NoteLine) => {
    const sent = sending(line, () => crypto.randomUUID());
    move(line.id, () => sent);
    try {
      const { position } = await request<DoneView>(
        routes.command(organization, 'round', round, 'EnterRemark'),
        {
          method: 'POST',
          token,
          headers: { 'idempotency-key': sent.key },
          body: bodyOf(sent, now.current.meeting),
        },
      );
      notePosition(client, position);
      move(line.id, entered);
    } catch (error) {
      const why = error instanceof Error ? error : new Error(String(error));
      const decided = why instanceof Refused && wasDecided(why);
      move(line.id, (each) => cameBack(each, decided, sentenceOfError(why)));
    }
  };
  const enterAll = async () => {
    if (busy) return;
    setBusy(true);
    for (const line of now.current.lines.filter(isReady)) await enter(line);
    setBusy(false);
    await Promise.all(
      [keys.stream('round', round), keys.lists].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  };
  return { notes, keep, move, enterAll, busy };
}

function keptNotes(name: string, meeting: string): Notes {
  const notes = readNotes(ofBrowser.take(name));
  const untouched = notes.lines.length === 0 && notes.pasted === '';
  return untouched ? { ...notes, meeting } : notes;
}
