// Where an agreed change has come to: the steps it took, the program it revised, the plan that took it in.
import { changeStandingLabels, changeStepLabels } from '#contract/glossary';
import type { ChangeFate } from '#domain/between/fate';
import { Reason } from '../compare/owed-list.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { hrefOf, indicatorsAt } from '../plan/places.js';
import { planStrings } from '../plan/strings.js';
import { ChangeLine } from '../table/change-line.js';
import { Chip } from '../widgets/chip.js';
import { PlanLink } from './plan-link.js';
import { changeTones } from './tones.js';

interface Props {
  readonly fate: ChangeFate;
  readonly asOf?: string | undefined;
  /** Whether the steps are told elsewhere. */
  readonly brief?: boolean;
}

export function ChangeOutcome({ fate, asOf, brief = false }: Props) {
  const text = useText();
  const { change, standing, steps, revised, plan, reason } = fate;
  return (
    <>
      <p className="status">
        <Chip tone={changeTones[standing]}>{text(changeStandingLabels[standing])}</Chip>
      </p>
      <p className="change-said">
        <ChangeLine change={change} />
      </p>
      {!brief && steps.length > 0 && (
        <>
          <p className="name">{text(planStrings.fate.steps)}</p>
          <ol className="fate-steps">
            {steps.map(({ step, taken, number }, index) => (
              <li key={index}>
                {text(changeStepLabels[step])} <time dateTime={taken}>{text(dateLabel(taken))}</time>{' '}
                {number !== undefined && <span className="muted small">{number}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      {revised && (
        <p>
          {text(planStrings.fate.revisedOn(dateLabel(revised.on)))}:{' '}
          <a href={hrefOf(indicatorsAt(revised.program, asOf))}>{text(planStrings.content.history)}</a>
        </p>
      )}
      {plan && (
        <p>
          {text(planStrings.fate.inPlan)}: <PlanLink id={plan.id} asOf={asOf} />
          {plan.from !== undefined && <>, {text(planStrings.fate.plannedFrom(dateLabel(plan.from)))}</>}
        </p>
      )}
      {standing !== 'stuck' && reason !== undefined && <Reason reason={reason} />}
    </>
  );
}
