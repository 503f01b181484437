// What was noted in a meeting, line by line: read from pasted text, kept, sent one by one, each with what became of it.
import type { Label } from '#contract/label';
import type { WireBody } from '#contract/wire';
import type { Track } from '#domain/round/words';

export interface NoteLine {
  /** The remark's from the first sending on: however often it is sent, it is one remark. */
  readonly id: string;
  /** The program or strategy; empty until one is chosen. */
  readonly subject: string;
  readonly track: Track;
  readonly kind: 'opinion' | 'question';
  /** The seat; empty where nobody noted who spoke. */
  readonly speaker: string;
  readonly text: string;
  readonly state: 'kept' | 'sending' | 'done' | 'refused' | 'unsent';
  /** The key under which it was sent last, as long as it may have been carried out. */
  readonly key?: string;
  readonly problem?: Label;
}

export interface NotesSubject {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

export interface NotesSpeaker {
  readonly seat: string;
  readonly title: string;
}

interface Known {
  readonly subjects: readonly NotesSubject[];
  readonly speakers: readonly NotesSpeaker[];
  readonly tracks: readonly Track[];
  readonly freshId: () => string;
}

/**
 * One remark for each line that says something. A number at its beginning names the program, also for the lines after it;
 * a number that names none leaves the choice open; a line with nothing but a program is a heading. A member's title before a colon, or in a cell of its own, names the speaker.
 */
export function linesIn(pasted: string, { subjects, speakers, tracks, freshId }: Known): readonly NoteLine[] {
  let subject = '';
  let track = tracks[0] ?? 'midterm';
  return pasted
    .normalize('NFC')
    .split(/\r?\n/)
    .flatMap((line): readonly NoteLine[] => {
      const named = afterSubject(line.replace(bullet, '').trim(), subjects);
      if (named.number !== undefined) subject = named.subject?.id ?? '';
      const marked = afterTrack(named.rest, tracks);
      if (marked.track) track = marked.track;
      const { speaker, rest: text } = afterSpeaker(marked.rest, speakers);
      const isHeading = text === '' || plain(text) === plain(named.subject?.name ?? '');
      if (isHeading) return [];
      const kind = /[?？]\s*$/.test(text) ? 'question' : 'opinion';
      return [{ id: freshId(), subject, track, kind, speaker, text, state: 'kept' }];
    });
}

/** What a line says on the wire. */
export function bodyOf(line: NoteLine, meeting: string): WireBody<'round', 'EnterRemark'> {
  const { id, subject, track, kind, text, speaker } = line;
  return {
    topic: `${subject}/${track}`,
    id,
    kind,
    text,
    ...(speaker === '' ? {} : { speaker }),
    ...(meeting === '' ? {} : { meeting }),
  };
}

/** Whether a line says enough to be sent, and was not. */
export function isReady({ subject, text, state }: NoteLine): boolean {
  return subject !== '' && text.trim() !== '' && state !== 'done' && state !== 'sending';
}

/** Whether a line may still be edited: what may have been carried out is only sent again as it is. */
export function isOpen({ state }: NoteLine): boolean {
  return state === 'kept' || state === 'refused';
}

/** The same lines with one of them moved on. */
export function withLine(
  lines: readonly NoteLine[],
  id: string,
  move: (line: NoteLine) => NoteLine,
): readonly NoteLine[] {
  return lines.map((line) => (line.id === id ? move(line) : line));
}

/** What somebody edits begins anew: a refusal was of what stood there before. */
export function edited(line: NoteLine, some: Partial<NoteLine>): NoteLine {
  const { problem: _, ...rest } = line;
  return { ...rest, ...some, state: 'kept' };
}

/** On its way, under the key of the last time where that was never answered. */
export function sending(line: NoteLine, freshKey: () => string): NoteLine & { readonly key: string } {
  const { problem: _, ...rest } = line;
  return { ...rest, state: 'sending', key: line.key ?? freshKey() };
}

export function entered({ key: _, ...line }: NoteLine): NoteLine {
  return { ...line, state: 'done' };
}

/** Refused with a reason, or never answered: then it keeps its key, and may have been carried out. */
export function cameBack(line: NoteLine, decided: boolean, problem: Label): NoteLine {
  if (!decided) return { ...line, state: 'unsent', problem };
  const { key: _, ...rest } = line;
  return { ...rest, state: 'refused', problem };
}

/** After a reload nothing is on its way any more: what was may have been carried out. */
export function afterReload(line: NoteLine): NoteLine {
  return line.state === 'sending' ? { ...line, state: 'unsent' } : line;
}

const bullet = /^[\s·•∙*○●◦□▪■ㅇ–—-]+(?!\d)/;
const separators = /^[\s\t.,:：)\]]+/;
const trackMarks: Readonly<Record<Track, RegExp>> = {
  midterm: /^[[(]?중간(?:평가)?[\])]\s*/,
  change: /^[[(]?변경(?:\(?안\)?)?[\])]\s*/,
};

function afterSubject(
  line: string,
  subjects: readonly NotesSubject[],
): { readonly number?: string; readonly subject?: NotesSubject; readonly rest: string } {
  const [whole = '', number = ''] = /^[([]?([0-9]+-[0-9]+|[IVXⅠ-Ⅻ]+)(?=[\s\t.,:：)\]]|$)/.exec(line) ?? [];
  if (number === '') return { rest: line };
  const subject = subjects.find((each) => each.number === number);
  return subject
    ? { number, subject, rest: line.slice(whole.length).replace(separators, '').trim() }
    : { number, rest: line };
}

function afterTrack(line: string, tracks: readonly Track[]) {
  const track = tracks.find((each) => trackMarks[each].test(line));
  return track ? { track, rest: line.replace(trackMarks[track], '').trim() } : { rest: line };
}

function afterSpeaker(line: string, speakers: readonly NotesSpeaker[]) {
  const [, before = '', rest = ''] = /^([^:：\t]{1,40})[:：\t]\s*(.*)$/s.exec(line) ?? [];
  const speaker = before === '' ? undefined : speakers.find(({ title }) => isCalled(title, before));
  return speaker ? { speaker: speaker.seat, rest: rest.trim() } : { speaker: '', rest: line.trim() };
}

/** Titles are written with and without their spaces and brackets, and without the committee. */
function isCalled(title: string, written: string): boolean {
  const [called, said] = [plain(title), plain(written)];
  return called === said || (said.length > 1 && called.endsWith(said));
}

function plain(words: string): string {
  return words.replaceAll(/[\s()[\]·.]/g, '');
}
