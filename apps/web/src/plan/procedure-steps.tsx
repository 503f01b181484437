// The steps of an edition drawn as a line: what each one's record says, and where the edition stands.
import type { Label } from '#contract/label';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { nameIn } from './named.js';
import { usePlanView } from './plan-context.js';
import { stepsOf, type PlanStep, type Recorded } from './steps.js';
import { planStrings } from './strings.js';

export function ProcedureSteps() {
  const { plan, edition } = usePlanView();
  return (
    <ol className="plan-steps">
      {stepsOf(plan, edition).map((step, index) => (
        <Step key={index} step={step} />
      ))}
    </ol>
  );
}

function Step({ step }: { readonly step: PlanStep }) {
  const text = useText();
  const { standing, recorded } = step;
  return (
    <li data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
      <p className="step-name">
        <Name step={step} />
        {recorded && <span className="visually-hidden">, {text(planStrings.procedure.done)}</span>}
      </p>
      {recorded ? (
        <Record recorded={recorded} />
      ) : (
        standing !== 'done' && <p className="muted small">{text(planStrings.procedure[standing])}</p>
      )}
    </li>
  );
}

function Name({ step: { kind, body } }: { readonly step: PlanStep }) {
  const text = useText();
  const { around } = usePlanView();
  const name: Label = planStrings.procedure[kind];
  if (body === undefined) return text(name);
  return (
    <>
      <span lang="ko">{nameIn(around.committees, body)}</span> {text(name)}
    </>
  );
}

function Record({ recorded: { hearing, on, number, to } }: { readonly recorded: Recorded }) {
  const text = useText();
  const { procedure: say } = planStrings;
  return (
    <>
      {hearing && (
        <>
          <p>{text(say.period(dateLabel(hearing.from), dateLabel(hearing.until)))}</p>
          <p lang="ko">{hearing.place}</p>
        </>
      )}
      {to !== undefined && <p lang="ko">{to}</p>}
      {on !== undefined && (
        <p>
          <time dateTime={on}>{text(dateLabel(on))}</time>
        </p>
      )}
      {number !== undefined && <p className="muted small">{text(say.number(number))}</p>}
    </>
  );
}
