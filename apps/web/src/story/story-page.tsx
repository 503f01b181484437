// An opinion's life on one page: what was asked, where it stands, and every act from the first remark to the plan.
import { askingLabels, owedKindLabels, phraseLabels, trackLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { Page, StoryView } from '#contract/views';
import type { OpenedRound, Opinion } from '#domain/round/states';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { NamesContext } from '../names/names.js';
import { opinionAt } from '../plan/places.js';
import { WhenRead } from '../plan/read-state.js';
import { planStrings } from '../plan/strings.js';
import { namesInRound } from '../round/round-context.js';
import { programOf } from '#contract/round-rows';
import { AnswerBody } from '../table/answer-body.js';
import { opinionTones } from '../table/statuses.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { Unseen } from '../widgets/unread.js';
import { ChangeOutcome } from './change-outcome.js';
import { Course } from './course.js';
import { OwedOutcome } from './owed-outcome.js';
import { useStory } from './queries.js';
import { storyStrings } from './strings.js';
import '../styles/story.css';

interface Props {
  /** The opinion's. */
  readonly id: string;
  readonly round: string;
}

export function StoryPage({ id, round }: Props) {
  const story = useStory(round, id);
  const around = usePage('round', round);
  return (
    <div className="story-page">
      <WhenRead read={around}>
        {(page) => <WhenRead read={story}>{(view) => <InRound page={page} story={view} />}</WhenRead>}
      </WhenRead>
    </div>
  );
}

function InRound({ page, story }: { readonly page: Page<'round'>; readonly story: StoryView }) {
  const { state: round } = page;
  const opinion = round.status === 'none' ? undefined : round.opinions[story.fate.opinion];
  if (round.status === 'none' || !opinion) return <Unseen />;
  return (
    <NamesContext value={namesInRound(page, round)}>
      <Head page={page} round={round} opinion={opinion} />
      <Now story={story} />
      <Course round={round} story={story} />
    </NamesContext>
  );
}

interface HeadProps {
  readonly page: Page<'round'>;
  readonly round: OpenedRound;
  readonly opinion: Opinion;
}

function Head({ page, round, opinion }: HeadProps) {
  const text = useText();
  const { track, about } = subjectIn(round, opinion);
  useTitle(storyStrings.titled(about));
  const { status, asks, phrase } = opinion;
  return (
    <header className="story-head">
      <p className="small">
        <a href={formatAddress({ place: 'round', id: page.id })} lang="ko">
          {round.title}
        </a>{' '}
        <span className="muted">{track && text(trackLabels[track])}</span>
      </p>
      <h1>
        <span className="muted">{text(storyStrings.title)}</span> <span lang="ko">{about}</span>
      </h1>
      <p className="status">
        <Chip tone={opinionTones[status]}>{text(itemStatusLabels.round.opinion[status])}</Chip>
        <span className="asking">{text(phrase ? phraseLabels[phrase] : askingLabels[asks])}</span>
        <a className="small" href={formatAddress(opinionAt(page.id, opinion.id))}>
          {text(storyStrings.links.round)}
        </a>
      </p>
      {opinion.text !== '' && <Said className="story-asked" text={opinion.text} />}
    </header>
  );
}

function subjectIn(round: OpenedRound, { topic: id }: Opinion) {
  const topic = round.topics[id];
  const program = topic && programOf(round, topic);
  const strategy = round.scope.strategies.find(
    (each) => topic?.subject.kind === 'strategy' && topic.subject.strategy === each.strategy,
  );
  const [number, name] = program ? [program.number, program.name] : [strategy?.number, strategy?.title];
  return { track: topic?.track, about: [number, name].filter((each) => each !== undefined).join(' ') };
}

/** Where it has come to: the answer that stands, each change, what is owed. */
function Now({ story: { fate } }: { readonly story: StoryView }) {
  const text = useText();
  const { answer, reason, changes, owed } = fate;
  return (
    <section className="story-now" aria-labelledby="story-now">
      <h2 id="story-now">{text(storyStrings.now)}</h2>
      <div className="story-outcomes">
        <section>
          <h3>{text(planStrings.fate.answer)}</h3>
          {answer ? (
            <>
              <AnswerBody response={answer} />
              <p className="muted small">{text(dateLabel(answer.on))}</p>
            </>
          ) : (
            <p className="muted">{text(storyStrings.noAnswer)}</p>
          )}
          {reason !== undefined && <Said className="ending" text={reason} />}
        </section>
        {changes.map((change, index) => (
          <section key={change.id ?? index}>
            <h3>{text(planStrings.fate.change)}</h3>
            <ChangeOutcome fate={change} brief />
          </section>
        ))}
        {owed && (
          <section>
            <h3>{text(owedKindLabels[owed.entry.kind])}</h3>
            <OwedOutcome owed={owed} brief />
          </section>
        )}
      </div>
    </section>
  );
}
