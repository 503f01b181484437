// The notes of a meeting as the browser kept them: whatever an older page left or damage took, the rest is still what was noted.
import { isRecord } from '#contract/json';
import { ofBrowser } from '../storage.js';
import { afterReload, withLine, type NoteLine } from './note-lines.js';

export interface Notes {
  readonly meeting: string;
  readonly pasted: string;
  readonly lines: readonly NoteLine[];
}

/** The notes under one name of the browser: each change starts from what lies there now, whichever tab put it. */
export interface NotesShelf {
  readonly read: () => Notes;
  readonly keep: (how: (notes: Notes) => Partial<Notes>) => void;
  readonly move: (id: string, how: (line: NoteLine) => NoteLine) => void;
}

/** The shelf of that name. */
export function notesUnder(name: string): NotesShelf {
  const read = () => readNotes(ofBrowser.take(name));
  const keep: NotesShelf['keep'] = (how) => {
    const notes = read();
    ofBrowser.put(name, { ...notes, ...how(notes) });
  };
  return { read, keep, move: (id, how) => keep(({ lines }) => ({ lines: withLine(lines, id, how) })) };
}

/** What a page begins with: notes with nothing left to enter make room for those of another meeting. */
export function beginningAt(notes: Notes, meeting: string): Notes {
  if (notes.meeting === meeting || hasOpen(notes)) return notes;
  return { meeting, pasted: '', lines: [] };
}

/** Whether something was noted that was not entered. */
export function hasOpen({ pasted, lines }: Notes): boolean {
  return pasted !== '' || lines.some(({ state }) => state !== 'done');
}

/** What can be read of them. */
export function readNotes(kept: unknown): Notes {
  const { meeting, pasted, lines } = isRecord(kept) ? kept : {};
  return {
    meeting: typeof meeting === 'string' ? meeting : '',
    pasted: typeof pasted === 'string' ? pasted : '',
    lines: Array.isArray(lines) ? lines.filter(isNoteLine).map(afterReload) : [],
  };
}

const states: Readonly<Record<NoteLine['state'], true>> = {
  kept: true,
  sending: true,
  done: true,
  refused: true,
  unsent: true,
};
const tracks: Readonly<Record<NoteLine['track'], true>> = { midterm: true, change: true };
const kinds: Readonly<Record<NoteLine['kind'], true>> = { opinion: true, question: true };

function isNoteLine(line: unknown): line is NoteLine {
  if (!isRecord(line)) return false;
  const { id, subject, track, kind, speaker, text, state, key, problem } = line;
  return (
    [id, subject, speaker, text].every(isText) &&
    isOneOf(tracks, track) &&
    isOneOf(kinds, kind) &&
    isOneOf(states, state) &&
    (key === undefined || isText(key)) &&
    (problem === undefined || (isRecord(problem) && isText(problem['ko']) && isText(problem['en'])))
  );
}

function isText(part: unknown): part is string {
  return typeof part === 'string';
}

function isOneOf(words: object, word: unknown): boolean {
  return isText(word) && Object.hasOwn(words, word);
}
