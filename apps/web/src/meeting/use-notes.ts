// Keeps the noted lines in the browser, and enters them one after another on behalf of who said them.
import { useQueryClient } from '@tanstack/react-query';
import { useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import { routes } from '#contract/routes';
import type { DoneView } from '#contract/views';
import { notePosition } from '../http/position.js';
import { keys } from '../http/queries.js';
import { Refused, request, wasDecided } from '../http/request.js';
import { useKept } from '../outbox/outbox-context.js';
import { useSession } from '../session/session.js';
import { ofBrowser } from '../storage.js';
import { sentenceOfError } from '../widgets/failure.js';
import { enterEach } from './entering.js';
import { beginningAt, notesUnder, readNotes, type Notes, type NotesShelf } from './kept-notes.js';
import { bodyOf, cameBack, entered, sending, withLine, type NoteLine } from './note-lines.js';

interface Noting extends Pick<NotesShelf, 'keep' | 'move'> {
  readonly notes: Notes;
  readonly enterAll: () => Promise<void>;
  readonly busy: boolean;
}

/** The notes of a person on a round, which begin with that meeting where nothing waits to be entered. */
export function useNotes(round: string, meeting: string): Noting {
  const { organization, token, actor } = useSession();
  const client = useQueryClient();
  const name = ['notes', organization, actor.person, round].join(' ');
  const shelf = useMemo(() => notesUnder(name), [name]);
  const kept = useKept(() => ofBrowser.take(name));
  const [underWay, setUnderWay] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { keep, move } = shelf;
  const begin = useEffectEvent(() => keep((notes) => beginningAt(notes, meeting)));
  useLayoutEffect(() => begin(), [meeting]);

  const enter = async (line: NoteLine, saidIn: string) => {
    const sent = sending(line, () => crypto.randomUUID());
    setUnderWay(line.id);
    move(line.id, () => sent);
    try {
      const { position } = await request<DoneView>(
        routes.command(organization, 'round', round, 'EnterRemark'),
        { method: 'POST', token, headers: { 'idempotency-key': sent.key }, body: bodyOf(sent, saidIn) },
      );
      notePosition(client, position);
      move(line.id, entered);
    } catch (error) {
      const why = error instanceof Error ? error : new Error(String(error));
      const decided = why instanceof Refused && wasDecided(why);
      move(line.id, (each) => cameBack(each, decided, sentenceOfError(why)));
    }
    setUnderWay(undefined);
  };
  const enterAll = async () => {
    if (busy) return;
    setBusy(true);
    await enterEach(shelf, enter);
    setBusy(false);
    await Promise.all(
      [keys.stream('round', round), keys.lists].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  };
  const notes = useMemo(() => {
    const read = readNotes(kept);
    return underWay === undefined ? read : { ...read, lines: withLine(read.lines, underWay, onItsWay) };
  }, [kept, underWay]);
  return { notes, keep, move, enterAll, busy };
}

/** What is read from the browser may have been carried out; what this page sends at this moment it knows of. */
function onItsWay(line: NoteLine): NoteLine {
  return line.state === 'unsent' ? { ...line, state: 'sending' } : line;
}
