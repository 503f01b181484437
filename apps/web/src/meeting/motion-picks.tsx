// What a motion decides on: any of what its round, cycle or plan has to decide on, with what is ready chosen beforehand.
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import type { Label } from '#contract/label';
import type { MeetingSummary } from '#contract/views';
import { formatAddress } from '../address.js';
import { CheckList, RadioField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { numberLabel } from '../language/meeting-number.js';
import { NamesContext } from '../names/names.js';
import { ChangeList } from '../table/change-line.js';
import { Loading } from '../widgets/loading.js';
import { subjectsOf, type MotionValues } from './agenda-values.js';
import { numbersIn, type MotionChoice } from './choices.js';
import { tabledIn } from './list.js';
import { motionSources } from './motion-sources.js';
import { meetingStrings } from './strings.js';
import { useChoices } from './use-choices.js';

interface Props {
  readonly name: string;
  readonly motion: MotionValues;
  readonly meetings: readonly MeetingSummary[];
  /** What other items of this agenda have of the same decision, by their place. */
  readonly elsewhere: ReadonlyMap<string, number>;
  /** Its item has no title yet. */
  readonly untitled: boolean;
  /** With the title that what was picked proposes. */
  readonly onPick: (picked: readonly string[], title: string) => void;
}

const fieldOf = { round: 'opinions', cycle: 'changes', plan: 'edition', meeting: 'minutes' } as const;

export function MotionPicks({ name, motion, meetings, elsewhere, untitled, onPick }: Props) {
  const text = useText();
  const { choices, names } = useChoices(motion);
  const { agenda: say } = meetingStrings;
  const tabled = new Map<string, Label>([
    ...tabledAlready(motion, meetings),
    ...[...elsewhere].map(([id, nth]) => [id, say.inItem(nth)] as const),
  ]);
  const free = (choices ?? []).filter(({ id, ready }) => ready && !tabled.has(id));
  const pick = (picked: readonly string[]) => onPick(picked, titleOf(motion, choices ?? [], picked));
  const begin = useEffectEvent(() => pick(motion.picked ?? free.map(({ id }) => id)));
  const unread = (motion.picked === undefined || untitled) && choices !== undefined;
  // Every time: of two items that begin at once, the second would else overwrite the first.
  useEffect(() => {
    if (unread) begin();
  });
  if (!choices) return <Loading />;
  if (choices.length === 0) return <p className="muted">{text(say.nothingToPick)}</p>;
  const picked = motion.picked ?? [];
  const list = choices.map((choice) => ({
    value: choice.id,
    label: choice.subject,
    hint: <ChoiceHint choice={choice} tabled={tabled.get(choice.id)} />,
  }));
  const field = motion.kind === 'judgeProposals' ? 'topics' : fieldOf[motionSources[motion.kind]];
  const fields =
    motion.kind === 'confirmMinutes' ? (
      <p className="small">
        <a href={formatAddress({ place: 'minutes', id: motion.of })}>{text(say.toMinutes)}</a>{' '}
        {choices.map(({ id, notes }) => (
          <span key={id} className="muted">
            {notes.map((note) => text(note)).join(' · ')}
          </span>
        ))}
      </p>
    ) : motion.kind === 'deliberatePlan' ? (
      <RadioField
        name={`${name}.edition`}
        label={say.edition}
        value={picked[0] ?? ''}
        choices={list}
        onChange={(edition) => pick([edition])}
      />
    ) : (
      <>
        {free.length > 0 && free.some(({ id }) => !picked.includes(id)) && (
          <p>
            <button className="button" type="button" onClick={() => pick(free.map(({ id }) => id))}>
              {text(say.pickReady(free.length))}
            </button>
          </p>
        )}
        <CheckList
          name={`${name}.${field}`}
          label={say[field]}
          values={picked}
          choices={list}
          onChange={pick}
        />
      </>
    );
  return (
    <div className="motion-picks">
      <NamesContext value={names}>{fields}</NamesContext>
    </div>
  );
}

function ChoiceHint({
  choice: { said, changes, notes },
  tabled,
}: {
  readonly choice: MotionChoice;
  readonly tabled: Label | undefined;
}): ReactNode {
  const text = useText();
  return (
    <small className="hint">
      {said && <span lang="ko">{said} </span>}
      {changes && <ChangeList changes={changes} />}
      {notes.length > 0 && <span>{notes.map((note) => text(note)).join(' · ')}</span>}
      {tabled && <strong> {text(tabled)}</strong>}
    </small>
  );
}

/** What is on the agenda of another meeting for the same decision. */
function tabledAlready(
  motion: MotionValues,
  meetings: readonly MeetingSummary[],
): ReadonlyMap<string, Label> {
  return new Map(
    tabledIn(meetings).flatMap(({ meeting, entry }) => {
      if (entry.motion?.kind !== motion.kind) return [];
      const { of, picked } = subjectsOf(entry.motion);
      const where = meetingStrings.agenda.tabledIn(numberLabel(meeting.number));
      return of === motion.of ? picked.map((id) => [id, where] as const) : [];
    }),
  );
}

function titleOf(
  { kind }: MotionValues,
  choices: readonly MotionChoice[],
  picked: readonly string[],
): string {
  const chosen = choices.filter(({ id }) => picked.includes(id));
  const [first] = chosen;
  return meetingStrings.agenda.titles[kind](
    kind === 'deliberatePlan' || kind === 'confirmMinutes' ? (first?.subject ?? '') : numbersIn(chosen),
  );
}
