// How the round stands: its title, stages, deadlines and figures, and what may be done with it as a whole.
import { statusLabels } from '#contract/statuses';
import { AnswersLink } from '../answers/answers-link.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { RoundMeetings } from '../meeting/round-meetings.js';
import { Offers } from '../panel/offers.js';
import { AsYouSee } from '../widgets/as-you-see.js';
import { Chip } from '../widgets/chip.js';
import { Deadlines } from './deadlines.js';
import { PublicationNotice } from './publishing/publication-state.js';
import { figuresOf } from '#contract/round-rows';
import { useRoundView } from './round-context.js';
import { Stages } from './stages.js';

export function RoundState() {
  const text = useText();
  const { round } = useRoundView();
  return (
    <section className="round-state" aria-labelledby="round-title">
      <header>
        <h1 id="round-title" lang="ko">
          {round.title}
        </h1>
        <Chip tone={round.status === 'cancelled' ? 'grave' : 'known'}>
          {text(statusLabels.round[round.status])}
        </Chip>
      </header>
      <Stages />
      <Ending />
      <PublicationNotice />
      <Deadlines />
      <FiguresList />
      <AnswersLink />
      <Offers on="stream" />
      <RoundMeetings />
    </section>
  );
}

function Ending() {
  const text = useText();
  const { round } = useRoundView();
  if (round.status === 'concluded') {
    return <p className="callout">{text(strings.round.concludedOn(dateLabel(round.concludedOn)))}</p>;
  }
  if (round.status === 'cancelled') {
    return (
      <p className="callout" data-tone="grave">
        {text(strings.round.cancelledOn(dateLabel(round.cancelledOn)))} <span lang="ko">{round.reason}</span>
      </p>
    );
  }
  return null;
}

const figureNames = ['opinions', 'answered', 'settled', 'open', 'unanswered', 'leftLying'] as const;

function FiguresList() {
  const text = useText();
  const { page, round } = useRoundView();
  const figures = figuresOf(round);
  return (
    <>
      <dl className="figures">
        {figureNames.map((name) => (
          <div key={name}>
            <dt>{text(strings.figures[name])}</dt>
            <dd>{figures[name]}</dd>
          </div>
        ))}
      </dl>
      <AsYouSee of={page} />
    </>
  );
}
