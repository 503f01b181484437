// The sheet of noted remarks: pasted or typed lines, each with program, track and speaker, entered all at once.
import { useId, useRef, useState } from 'react';
import type { MeetingSummary, Page } from '#contract/views';
import type { OpenedRound } from '#domain/round/states';
import { formatAddress } from '../address.js';
import { usePage } from '../http/queries.js';
import { shortDateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { numberLabel } from '../language/meeting-number.js';
import { rowsOf } from '#contract/round-rows';
import { hasOpen } from './kept-notes.js';
import { edited, isReady, linesIn, type NoteLine, type NotesSubject } from './note-lines.js';
import { NoteRow, type SpeakerChoice } from './note-row.js';
import { meetingStrings } from './strings.js';
import { useNotes } from './use-notes.js';

interface Props {
  readonly page: Page<'round'>;
  readonly round: OpenedRound;
  readonly meetings: readonly MeetingSummary[];
  /** The one that is chosen to begin with. */
  readonly meeting: string;
  /** The one that its reader came from. */
  readonly cameFrom: string | undefined;
}

export function NotesSheet({ page, round, meetings, meeting, cameFrom }: Props) {
  const text = useText();
  const pasteId = useId();
  const list = useRef<HTMLOListElement>(null);
  const { notes, keep, move, enterAll, busy } = useNotes(page.id, meeting);
  const speakers = useSpeakers(page, round, notes.meeting);
  const { subjects, topics } = takingIn(page, round);
  const { notes: say } = meetingStrings;
  const { lines, pasted } = notes;
  const [chose, setChose] = useState(false);
  const choose = (chosen: string) => {
    setChose(true);
    keep(() => ({ meeting: chosen }));
  };
  const ready = lines.filter(isReady);
  const done = lines.filter(({ state }) => state === 'done');
  const focusText = (at: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[at]?.focus());
  const split = () => {
    const read = linesIn(pasted, {
      subjects,
      speakers,
      tracks: round.tracks,
      freshId: () => `remark-${crypto.randomUUID()}`,
    });
    keep((now) => ({ lines: [...now.lines, ...read], pasted: '' }));
    if (read.length > 0) focusText(lines.length);
  };
  const addLine = () => {
    keep((now) => ({ lines: [...now.lines, lineAfter(now.lines.at(-1), round)] }));
    focusText(lines.length);
  };
  return (
    <>
      <p className="muted">{text(say.lead)}</p>
      <div className="notes-source">
        <div className="field">
          <label htmlFor={`${pasteId}-meeting`}>{text(say.meeting)}</label>
          <select
            id={`${pasteId}-meeting`}
            value={notes.meeting}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{text(say.noMeeting)}</option>
            {[...meetings]
              .sort((one, other) => (one.date < other.date ? 1 : -1))
              .map(({ id, number, date }) => (
                <option key={id} value={id}>
                  {`${text(numberLabel(number))} (${text(shortDateLabel(date))})`}
                </option>
              ))}
          </select>
        </div>
        {!chose && cameFrom !== undefined && cameFrom !== notes.meeting && hasOpen(notes) && (
          <div className="callout" role="note">
            <p>{text(say.keptFrom)}</p>
            <button className="button" type="button" onClick={() => choose(cameFrom)}>
              {text(say.takeMeeting)}
            </button>
          </div>
        )}
        <div className="field">
          <label htmlFor={pasteId}>{text(say.paste)}</label>
          <textarea
            id={pasteId}
            lang="ko"
            rows={3}
            value={pasted}
            aria-describedby={`${pasteId}-hint`}
            onChange={({ target }) => keep(() => ({ pasted: target.value }))}
          />
          <p className="hint" id={`${pasteId}-hint`}>
            {text(say.pasteHint)}
          </p>
        </div>
        <p>
          <button className="button" type="button" aria-disabled={pasted.trim() === ''} onClick={split}>
            {text(say.split)}
          </button>
        </p>
      </div>
      <section className="part" aria-labelledby="note-lines">
        <h2 id="note-lines">
          {text(say.lines)} <span className="count">{lines.length}</span>
        </h2>
        {lines.length === 0 && <p className="muted">{text(say.nothing)}</p>}
        <ol className="note-lines" ref={list}>
          {lines.map((line, index) => (
            <NoteRow
              key={line.id}
              line={line}
              nth={index + 1}
              round={round}
              subjects={subjects}
              topics={topics}
              speakers={speakers}
              onChange={(some) => move(line.id, (each) => edited(each, some))}
              onRemove={() => {
                keep((now) => ({ lines: now.lines.filter(({ id }) => id !== line.id) }));
                focusText(Math.max(0, index - 1));
              }}
            />
          ))}
        </ol>
        <p>
          <button className="button" type="button" onClick={addLine}>
            {text(say.addLine)}
          </button>
        </p>
        <p className="muted small">{text(say.foretell)}</p>
        <div className="form-foot">
          <button
            className="button"
            type="button"
            data-tone="main"
            aria-disabled={busy || ready.length === 0}
            onClick={() => void enterAll()}
          >
            {text(busy ? say.entering : ready.length === 0 ? say.enterNothing : say.enter(ready.length))}
          </button>
          {done.length > 0 && (
            <button
              className="button"
              type="button"
              data-tone="quiet"
              onClick={() => keep((now) => ({ lines: now.lines.filter(({ state }) => state !== 'done') }))}
            >
              {text(say.clearDone)}
            </button>
          )}
          <p role="status">
            {done.length > 0 && !busy && (
              <>
                {text(say.summary(done.length, lines.length - done.length))}{' '}
                <a href={formatAddress({ place: 'round', id: page.id })}>{text(say.toRound)}</a>
              </>
            )}
          </p>
        </div>
      </section>
    </>
  );
}

/** What takes remarks just now is what the page offers; each subject by its number and name. */
function takingIn(page: Page<'round'>, round: OpenedRound) {
  const topics: ReadonlySet<string> = new Set(
    page.allowed.flatMap(({ command, item }) => (command === 'EnterRemark' && item ? [item] : [])),
  );
  const subjects = rowsOf(round)
    .filter(({ id }) => round.tracks.some((track) => topics.has(`${id}/${track}`)))
    .map(({ id, strategy, program }): NotesSubject => {
      const { number } = program ?? strategy;
      return { id, number, name: program ? program.name : strategy.title };
    });
  return { subjects, topics };
}

/** Who may have spoken: those on the roll of the meeting, who attended before who did not; else every seat. */
function useSpeakers(page: Page<'round'>, round: OpenedRound, meeting: string): readonly SpeakerChoice[] {
  const state = usePage('meeting', meeting === '' ? undefined : meeting).data?.state;
  if (state && state.status !== 'none') {
    return Object.values(state.roll).map(({ seat, title, status }) => ({
      seat,
      title,
      attended: status !== 'absent',
    }));
  }
  const seatOf = `seat:${round.committee}/`;
  return Object.entries(page.names)
    .filter(([key]) => key.startsWith(seatOf))
    .map(([key, title]) => ({ seat: key.slice(seatOf.length), title, attended: false }));
}

/** The next line is mostly about the same program. */
function lineAfter(last: NoteLine | undefined, round: OpenedRound): NoteLine {
  return {
    id: `remark-${crypto.randomUUID()}`,
    subject: last?.subject ?? '',
    track: last?.track ?? round.tracks[0] ?? 'midterm',
    kind: 'opinion',
    speaker: '',
    text: '',
    state: 'kept',
  };
}
