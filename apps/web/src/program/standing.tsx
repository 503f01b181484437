// How the program stands: its standing as judged or by rule, its rate, and what may be done about the judgement.
import type { ProgramFiguresView, StandingView } from '#contract/figure-views';
import { standingGroundLabels, standingLabels } from '#contract/figure-words';
import { dateLabel } from '../language/dates.js';
import { periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { Amount } from '../why/amount.js';
import { commonScale } from '../why/amounts.js';
import { Figure } from './figure.js';
import { PartsNav } from './parts-nav.js';
import { programStrings } from './strings.js';
import { standingTones } from './tones.js';

export function ProgramStanding({ figures }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  const { span, rate, money, standing } = figures;
  const { whole } = money.whole;
  const of = { program: figures.program };
  return (
    <section className="plan-head program-standing" aria-label={text(programStrings.standing)}>
      <dl className="program-summary">
        <div>
          <dt>{text(programStrings.standing)}</dt>
          <dd>
            <StandingSaid standing={standing} />
          </dd>
        </div>
        <div>
          <dt>
            {text(programStrings.total)} <span className="muted">{text(periodLabel(span))}</span>
          </dt>
          <dd className="program-rate">
            <Figure shown={rate} />
          </dd>
        </div>
        {whole.budget.text !== undefined && (
          <div>
            <dt>
              {text(programStrings.money.title)} <span className="muted">{text(periodLabel(span))}</span>
            </dt>
            <dd>
              <Amount amount={whole.spent} of={of} scale={commonScale([whole.spent, whole.budget])} /> /{' '}
              <Amount amount={whole.budget} of={of} />{' '}
              <span className="program-share">
                <Figure shown={whole.execution} />
              </span>
            </dd>
          </div>
        )}
      </dl>
      <Offers on="stream" among={(command) => command === 'JudgeStanding' || command === 'LiftJudgement'} />
      <PartsNav figures={figures} />
    </section>
  );
}

function StandingSaid({ standing: { standing, byRule, judgement } }: { readonly standing: StandingView }) {
  const text = useText();
  const names = useNames();
  if (!standing) return <span className="muted">{text(programStrings.noStanding)}</span>;
  return (
    <>
      <Chip tone={standingTones[standing]}>{text(standingLabels[standing])}</Chip>{' '}
      <span className="muted small">{text(judgement ? programStrings.judged : programStrings.byRule)}</span>
      {judgement && (
        <>
          <Said text={judgement.reason} />
          <p className="muted small">
            <span lang="ko">{names.ofSignature(judgement.by)}</span> {text(dateLabel(judgement.on))}
          </p>
        </>
      )}
      {byRule && (
        <p className="muted small">
          {judgement && `${text(programStrings.ruleSays(standingLabels[byRule.standing]))} · `}
          {text(standingGroundLabels[byRule.ground])}
          {byRule.reached !== undefined &&
            ` · ${text(programStrings.reached(byRule.reached, byRule.planned))}`}
          {byRule.unmeasured > 0 && ` · ${text(programStrings.unmeasured(byRule.unmeasured))}`}
        </p>
      )}
    </>
  );
}
