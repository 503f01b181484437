// The steps of an edition drawn as a line: what each one's record says, and where the edition stands.
import type { Label } from '#contract/label';
import { formatAddress } from '../address.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { BringToMeeting } from '../meeting/bring-to-meeting.js';
import { meetingStrings } from '../meeting/strings.js';
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
      <Bringing step={step} />
    </li>
  );
}

/** The way to the meeting of a body that has yet to take what was submitted. */
function Bringing({ step: { body, recorded } }: { readonly step: PlanStep }) {
  const { page, edition } = usePlanView();
  if (body === undefined || recorded || page.past || edition.status !== 'submitted') return null;
  return (
    <BringToMeeting
      committee={body}
      brought={{ kind: 'deliberatePlan', of: page.id }}
      items={[edition.id]}
      label={meetingStrings.bring.plan}
    />
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

function Record({ recorded: { hearing, on, number, to, meeting } }: { readonly recorded: Recorded }) {
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
      {meeting !== undefined && (
        <p className="small">
          <a href={formatAddress({ place: 'meeting', id: meeting })}>{text(say.meeting)}</a>
        </p>
      )}
      {number !== undefined && <p className="muted small">{text(say.number(number))}</p>}
    </>
  );
}
