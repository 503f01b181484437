// How a cycle stands: its name, its plan, its stages and figures, and what may be done with it as a whole.
import { statusLabels } from '#contract/statuses';
import { formatAddress } from '../address.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Offers } from '../panel/offers.js';
import { Chip } from '../widgets/chip.js';
import { useCycleView } from './cycle-context.js';
import { figuresOf } from './parts.js';
import { StageDiagram } from './stage-diagram.js';

export function CycleState({ committee, plan }: { readonly committee: string; readonly plan: string }) {
  const text = useText();
  const { cycle } = useCycleView();
  return (
    <section className="round-state" aria-labelledby="cycle-title">
      <header>
        {cycle.kindName !== undefined && (
          <p className="muted" lang="ko">
            {cycle.kindName}
          </p>
        )}
        <h1 id="cycle-title">{text(cycleStrings.named(committee, cycle.year))}</h1>
        <Chip tone={cycle.status === 'closed' ? 'done' : 'known'}>
          {text(statusLabels.cycle[cycle.status])}
        </Chip>
      </header>
      <p>
        <span className="muted">{text(cycleStrings.plan)}</span>{' '}
        <a href={formatAddress({ place: 'plan', id: cycle.plan })} lang="ko">
          {plan}
        </a>
      </p>
      <StageDiagram cycle={cycle} />
      <Ending />
      <Figures />
      <Offers on="stream" />
    </section>
  );
}

function Ending() {
  const text = useText();
  const { cycle } = useCycleView();
  if (cycle.status !== 'closed') return null;
  return <p className="callout">{text(strings.round.concludedOn(dateLabel(cycle.closedOn)))}</p>;
}

const figureNames = ['rounds', 'onTheWay', 'stuck', 'waiting', 'owed', 'overdue'] as const;

function Figures() {
  const text = useText();
  const { page, cycle } = useCycleView();
  const figures = figuresOf(cycle, page.duties ?? []);
  return (
    <dl className="figures">
      {figureNames.map((name) => (
        <div key={name}>
          <dt>{text(cycleStrings.figures[name])}</dt>
          <dd>{figures[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
