// The course of an opinion's life: part by part, each act with its day, its post, its words and the rules it used.
import { changeStepLabels, eventLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import { roundNames } from '#contract/round-names';
import type { StoryView } from '#contract/views';
import type { ChangeStep } from '#domain/cycle/words';
import { calledIn } from '#domain/called';
import type { OpenedRound } from '#domain/round/states';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Stamps } from '../rules/stamps.js';
import { useSession } from '../session/session.js';
import { ActBody } from './act-body.js';
import { ActChips, ByWhom } from './act-head.js';
import { chaptersOf, type ToldAct } from './parts.js';
import { storyStrings } from './strings.js';

interface Props {
  readonly round: OpenedRound;
  readonly story: StoryView;
}

export function Course({ round, story }: Props) {
  const text = useText();
  const { today } = useSession();
  const { opinion, response } = roundNames(calledIn(round.scope.rules, today));
  const parts = { ...storyStrings.parts, opinion, answer: response };
  const chapters = chaptersOf(story.acts, story.fate.opinion);
  return (
    <section className="story-course" aria-labelledby="story-course">
      <h2 id="story-course">{text(storyStrings.course)}</h2>
      <p className="muted small">{text(storyStrings.asYouSee)}</p>
      {chapters.map(({ part, acts }, index) => (
        <section key={index} className="story-part" data-part={part}>
          <h3>{text(parts[part])}</h3>
          <ol>
            {acts.map((told) => (
              <Act key={told.act.position} told={told} round={round} story={story} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Act({ told, round, story }: { readonly told: ToldAct } & Props) {
  const text = useText();
  const { act } = told;
  return (
    <li>
      <time className="story-day" dateTime={act.on}>
        {text(dateLabel(act.on))}
      </time>
      <div className="story-act">
        <p className="story-act-head">
          <strong>{text(labelOf(told))}</strong>
          <ActChips act={act} />
          <ByWhom act={act} meetings={story.meetings} isLed={told.elsewhere} />
        </p>
        <ActBody told={told} round={round} story={story} />
        <Stamps rules={act.rules} on={act.on} />
      </div>
    </li>
  );
}

function labelOf({ act: { event, said }, remarks }: ToldAct): Label {
  if (event === 'StepRecorded') return changeStepLabels[said['step'] as ChangeStep];
  if (event === 'IntakeClosed' && remarks.length > 0) return storyStrings.opened;
  return storyStrings.acts[event] ?? eventLabels[event as keyof typeof eventLabels];
}
