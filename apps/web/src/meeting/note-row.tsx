// One noted remark: what it is about, who said it, its words, and what became of it.
import { useId, type ReactNode } from 'react';
import { remarkKindLabels, trackLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { OpenedRound } from '#domain/round/states';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Chip, type Tone } from '../widgets/chip.js';
import { isOpen, type NoteLine, type NotesSpeaker, type NotesSubject } from './note-lines.js';
import { meetingStrings } from './strings.js';

export interface SpeakerChoice extends NotesSpeaker {
  readonly attended: boolean;
}

interface Props {
  readonly line: NoteLine;
  readonly nth: number;
  readonly round: OpenedRound;
  readonly subjects: readonly NotesSubject[];
  /** The topics that take remarks. */
  readonly topics: ReadonlySet<string>;
  readonly speakers: readonly SpeakerChoice[];
  readonly onChange: (some: Partial<NoteLine>) => void;
  readonly onRemove: () => void;
}

const { notes: say } = meetingStrings;
const kinds = ['opinion', 'question'] as const;

const tones: Readonly<Record<NoteLine['state'], Tone>> = {
  kept: 'quiet',
  sending: 'waiting',
  done: 'done',
  refused: 'grave',
  unsent: 'waiting',
};

export function NoteRow({ line, nth, round, subjects, topics, speakers, onChange, onRemove }: Props) {
  const text = useText();
  const { subject, track, kind, speaker, state, problem } = line;
  const open = isOpen(line);
  const tracks = round.tracks.filter((each) => subject === '' || topics.has(`${subject}/${each}`));
  const choose = (chosen: string) => {
    const taking = round.tracks.filter((each) => topics.has(`${chosen}/${each}`));
    onChange({ subject: chosen, track: taking.includes(track) ? track : (taking[0] ?? track) });
  };
  return (
    <li className="note-line" data-state={state}>
      <fieldset disabled={!open}>
        <legend className="visually-hidden">{text(say.nth(nth))}</legend>
        <Cell label={say.program}>
          {(id) => (
            <select
              id={id}
              lang="ko"
              value={subject}
              aria-invalid={subject === '' ? true : undefined}
              onChange={(event) => choose(event.target.value)}
            >
              <option value="">{text(strings.chooseOne)}</option>
              {subjects.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.number} {each.name}
                </option>
              ))}
            </select>
          )}
        </Cell>
        <Cell label={say.track}>
          {(id) => (
            <select
              id={id}
              value={track}
              onChange={(event) => onChange({ track: tracks.find((each) => each === event.target.value) })}
            >
              {tracks.map((each) => (
                <option key={each} value={each}>
                  {text(trackLabels[each])}
                </option>
              ))}
            </select>
          )}
        </Cell>
        <Cell label={say.kind}>
          {(id) => (
            <select
              id={id}
              value={kind}
              onChange={(event) => onChange({ kind: kinds.find((each) => each === event.target.value) })}
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {text(remarkKindLabels[each])}
                </option>
              ))}
            </select>
          )}
        </Cell>
        <Cell label={say.speaker}>
          {(id) => (
            <select
              id={id}
              lang="ko"
              value={speaker}
              onChange={(event) => onChange({ speaker: event.target.value })}
            >
              <option value="">{text(say.speakerUnknown)}</option>
              <Seats label={say.presentSeats} seats={speakers.filter(({ attended }) => attended)} />
              <Seats label={say.otherSeats} seats={speakers.filter(({ attended }) => !attended)} />
            </select>
          )}
        </Cell>
        <Cell label={say.text} className="note-text">
          {(id) => (
            <textarea
              id={id}
              lang="ko"
              rows={2}
              value={line.text}
              onChange={(event) => onChange({ text: event.target.value })}
            />
          )}
        </Cell>
      </fieldset>
      <div className="note-state">
        <Chip tone={tones[state]}>{text(say.states[state])}</Chip>
        {state !== 'done' && state !== 'sending' && (
          <button className="button" type="button" data-tone="quiet" onClick={onRemove}>
            <span className="visually-hidden">{text(say.removeLine(nth))}</span>
            <span aria-hidden="true">✕</span>
          </button>
        )}
      </div>
      <Missing line={line} />
      {problem && (
        <p className="field-problem small note-problem" role="alert">
          {text(problem)} {state === 'unsent' && text(say.sentAsIs)}
        </p>
      )}
    </li>
  );
}

function Missing({ line: { subject, text: said, state } }: { readonly line: NoteLine }) {
  const text = useText();
  if (state !== 'kept' || (subject !== '' && said.trim() !== '')) return null;
  return <p className="hint note-problem">{text(subject === '' ? say.missing : say.missingText)}</p>;
}

interface CellProps {
  readonly label: Label;
  readonly className?: string;
  readonly children: (id: string) => ReactNode;
}

function Cell({ label, className = '', children }: CellProps) {
  const text = useText();
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{text(label)}</label>
      {children(id)}
    </div>
  );
}

interface SeatsProps {
  readonly label: Label;
  readonly seats: readonly SpeakerChoice[];
}

function Seats({ label, seats }: SeatsProps) {
  const text = useText();
  if (seats.length === 0) return null;
  return (
    <optgroup label={text(label)}>
      {seats.map(({ seat, title }) => (
        <option key={seat} value={seat}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}
