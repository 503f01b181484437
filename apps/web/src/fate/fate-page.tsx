// What became of a remark, as a story: who took it up, what was answered, what changed and where that stands now.
import { remarkKindLabels, remarkStandingLabels, trackLabels } from '#contract/glossary';
import type { Page, RemarkFateView } from '#contract/views';
import { postKey } from '#domain/actor';
import type { OpenedRound } from '#domain/round/states';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { NamesContext, useNames } from '../names/names.js';
import { useFate } from '../plan/queries.js';
import { subjectOf } from '../round/subject-of.js';
import type { PageProps } from '../plan/plan-page.js';
import { WhenRead } from '../plan/read-state.js';
import { planStrings } from '../plan/strings.js';
import { namesInRound } from '../round/round-context.js';
import { AsOf } from '../widgets/as-of.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { OpinionStory } from './opinion-story.js';
import { standingTones } from '../story/tones.js';

/** `id` is that of the remark. */
interface Props extends PageProps {
  readonly round: string;
}

export function FatePage({ id, round, asOf }: Props) {
  useTitle(planStrings.fate.title);
  const fate = useFate(round, id, asOf);
  const around = usePage('round', round, asOf);
  return (
    <div className="plan-page">
      <AsOf key={asOf} />
      <WhenRead read={around}>
        {(page) => (
          <WhenRead read={fate}>{(view) => <InRound page={page} fate={view} asOf={asOf} />}</WhenRead>
        )}
      </WhenRead>
    </div>
  );
}

interface InRoundProps {
  readonly page: Page<'round'>;
  readonly fate: RemarkFateView;
  readonly asOf: string | undefined;
}

function InRound({ page, fate, asOf }: InRoundProps) {
  const { state: round } = page;
  if (round.status === 'none') return null;
  return (
    <NamesContext value={namesInRound(page, round)}>
      <Story round={round} fate={fate} asOf={asOf} />
    </NamesContext>
  );
}

interface StoryProps {
  readonly round: OpenedRound;
  readonly fate: RemarkFateView;
  readonly asOf: string | undefined;
}

function Story({ round, fate, asOf }: StoryProps) {
  const text = useText();
  const { remark, standing, opinions } = fate;
  const topic = round.topics[remark.topic];
  return (
    <>
      <section className="plan-head" aria-labelledby="fate-title">
        <header>
          <h1 id="fate-title">{text(planStrings.fate.title)}</h1>
          <Chip tone={standingTones[standing]}>{text(remarkStandingLabels[standing])}</Chip>
        </header>
        <p>
          {topic && (
            <>
              <strong lang="ko">{subjectOf(round, topic)}</strong>{' '}
              <span className="muted">{text(trackLabels[topic.track])}</span>{' '}
            </>
          )}
          <span className="muted" lang="ko">
            {round.title}
          </span>
        </p>
      </section>
      <ol className="fate">
        <li>
          <h2>{text(planStrings.fate.remark)}</h2>
          <RemarkWords round={round} fate={fate} />
        </li>
        {opinions.map((opinion) => (
          <OpinionStory key={opinion.opinion} round={fate.round} opinion={opinion} asOf={asOf} />
        ))}
      </ol>
      <LeftLying fate={fate} />
    </>
  );
}

function RemarkWords({ round, fate: { remark } }: Pick<StoryProps, 'round' | 'fate'>) {
  const text = useText();
  const names = useNames();
  const { said, by, kind, on, replies } = remark;
  const speaker = said ? said.speaker && `seat:${round.committee}/${said.speaker}` : postKey(by.post);
  return (
    <>
      <p className="muted small">
        {text(remarkKindLabels[kind])},{' '}
        {speaker === undefined ? (
          text(planStrings.fate.speakerUnknown)
        ) : (
          <span lang="ko">{names.ofPost(speaker)}</span>
        )}
        , {text(dateLabel(on))}
      </p>
      <Said text={remark.text} />
      {replies.map((reply, index) => (
        <div className="reply" key={index}>
          <p className="muted small">
            {text(remarkKindLabels.reply)}, <span lang="ko">{names.ofSignature(reply.by)}</span>,{' '}
            {text(dateLabel(reply.on))}
          </p>
          <Said text={reply.text} />
        </div>
      ))}
    </>
  );
}

/** Where the story ends with the remark itself. */
function LeftLying({ fate: { standing, remark } }: { readonly fate: RemarkFateView }) {
  const text = useText();
  switch (standing) {
    case 'takenUp':
      return null;
    case 'notTakenUp':
      return <p className="callout">{text(planStrings.fate.notTakenUp)}</p>;
    case 'undecided':
      return <p className="callout">{text(planStrings.fate.undecided)}</p>;
    case 'withdrawn':
      return (
        <div className="callout">
          <p>{text(planStrings.fate.withdrawn)}</p>
          {remark.status === 'withdrawn' && <Said text={remark.reason} />}
        </div>
      );
  }
}
