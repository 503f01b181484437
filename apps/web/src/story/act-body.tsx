// What an act of the story said: remarks and wording where they are first met, answers, steps, and whatever else in words.
import { remarkKindLabels } from '#contract/glossary';
import type { StoryAct, StoryView } from '#contract/views';
import { postKey } from '#domain/actor';
import type { Change } from '#domain/changes';
import type { OpenedRound, Remark } from '#domain/round/states';
import { Told } from '../history/told.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { numberLabel } from '../language/meeting-number.js';
import { useNames } from '../names/names.js';
import { AnswerBody, isAnswered } from '../table/answer-body.js';
import { ChangeLine, ChangeList } from '../table/change-line.js';
import { Said } from '../widgets/said.js';
import type { ToldAct } from './parts.js';
import { storyStrings } from './strings.js';

interface Props {
  readonly told: ToldAct;
  readonly round: OpenedRound;
  readonly story: StoryView;
}

export function ActBody({ told: { act, remarks, wording }, round, story }: Props) {
  const met = remarks.flatMap((id) => round.remarks[id] ?? []);
  return (
    <>
      {met.map((remark) => (
        <RemarkSaid key={remark.id} remark={remark} round={round} by={act.by.post} />
      ))}
      {wording && story.fate.text !== '' && <Said text={story.fate.text} />}
      {!wording && met.length === 0 && <Words act={act} />}
      <InMeeting act={act} meetings={story.meetings} />
    </>
  );
}

interface RemarkSaidProps {
  readonly remark: Remark;
  readonly round: OpenedRound;
  /** The post in which somebody acted: where that is the speaker's, it stands above. */
  readonly by: string;
}

function RemarkSaid({ remark, round, by: acted }: RemarkSaidProps) {
  const text = useText();
  const names = useNames();
  const { said, by, kind } = remark;
  const speaker = said ? said.speaker && `seat:${round.committee}/${said.speaker}` : postKey(by.post);
  return (
    <div className="story-remark">
      <Said text={remark.text} />
      <p className="muted small">
        {text(remarkKindLabels[kind])}
        {speaker === undefined && <>, {text(storyStrings.speakerUnknown)}</>}
        {speaker !== undefined && speaker !== acted && (
          <>
            , <span lang="ko">{names.ofPost(speaker)}</span>
          </>
        )}
      </p>
    </div>
  );
}

/** What an act said, by what kind of saying it was. */
function Words({ act: { said, event, on } }: { readonly act: StoryAct }) {
  if (isAnswered(said)) return <AnswerBody response={said} />;
  if (event === 'StepRecorded') return <Step said={said} on={on} />;
  if (event === 'ChangesDeliberated') return null;
  if (event === 'ProgramRevised') {
    const { change } = said['agreed'] as { readonly change: Change };
    return (
      <p className="change-said">
        <ChangeLine change={change} />
      </p>
    );
  }
  if (event === 'ChangeAgreed') return <ChangeList changes={said['changes'] as readonly Change[]} />;
  const text = said['text'];
  return typeof text === 'string' && event !== 'OpinionCorrected' ? (
    <Said text={text} />
  ) : (
    <Told said={told(said)} />
  );
}

/** Legal steps were taken on a day of their own, under a number. */
function Step({ said, on }: Pick<StoryAct, 'said' | 'on'>) {
  const text = useText();
  const { taken, number } = said as {
    readonly taken: string;
    readonly number?: string;
  };
  return (
    <p>
      {taken !== on && <time dateTime={taken}>{text(storyStrings.taken(dateLabel(taken)))}</time>}{' '}
      {number !== undefined && (
        <span className="muted small" lang="ko">
          {number}
        </span>
      )}
    </p>
  );
}

/** The meeting that an act names, where it was not its own outcome. */
function InMeeting({
  act: { said, meeting },
  meetings,
}: Pick<StoryView, 'meetings'> & { readonly act: StoryAct }) {
  const text = useText();
  const id = said['meeting'];
  const held = typeof id === 'string' && id !== meeting ? meetings[id] : undefined;
  return held ? (
    <p className="muted small">{text(storyStrings.inMeeting(numberLabel(held.number)))}</p>
  ) : null;
}

/** What only says which item or edition it was, or is told by the act's own name. */
const unsaid: readonly string[] = [
  'awaitsRelease',
  'wasOut',
  'edition',
  'changes',
  'deferred',
  'remarks',
  'agreed',
  'code',
];

function told(said: StoryAct['said']): object {
  return Object.fromEntries(
    Object.entries(said).filter(([field, value]) => !unsaid.includes(field) || isChanges(value)),
  );
}

/** Changes that are told themselves, and not by their ids. */
function isChanges(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'object');
}
