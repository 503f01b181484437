// The way of an edition from its draft into force as it was recorded, with the approval line as it was signed.
import type { ReactNode } from 'react';
import { itemStatusLabels } from '#contract/statuses';
import type { Label } from '#contract/label';
import type { RuleKey } from '#domain/rule-packs';
import { formatAddress } from '../address.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { BringToMeeting } from '../meeting/bring-to-meeting.js';
import { meetingStrings } from '../meeting/strings.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { ApprovalLine } from './approval-line.js';
import { nameIn } from './named.js';
import { usePlanView } from './plan-context.js';
import { isStepRequired, isTakenOver, placeOfEdition, procedureOf } from './rows.js';
import { editionTones } from './statuses.js';
import { planStrings } from './strings.js';

export function Procedure() {
  const text = useText();
  const { plan, edition } = usePlanView();
  const place = placeOfEdition(plan, edition.id);
  return (
    <section
      className="plan-section"
      aria-labelledby="procedure"
      id={anchorOf({ on: 'edition', item: edition.id })}
      tabIndex={-1}
    >
      <header>
        <h2 id="procedure">{text(planStrings.procedure.title)}</h2>
        {place > 0 && <span>{text(planStrings.correction(place))}</span>}
        <Chip tone={editionTones[edition.status]}>{text(itemStatusLabels.plan.edition[edition.status])}</Chip>
      </header>
      {edition.correction && (
        <p>
          {text(planStrings.correctionReason)}: <span lang="ko">{edition.correction.reason}</span>
        </p>
      )}
      {edition.status === 'dropped' && <Said text={edition.reason} />}
      {edition.status === 'superseded' && <p>{text(planStrings.until(dateLabel(edition.until)))}</p>}
      {isTakenOver(edition) ? (
        <p className="muted">{text(planStrings.procedure.takenOver)}</p>
      ) : (
        <>
          <Steps />
          <ApprovalLine line={procedureOf(edition).line} />
        </>
      )}
      <SentBack />
      <Offers on="edition" item={edition.id} />
    </section>
  );
}

function Steps() {
  const { plan, edition, around } = usePlanView();
  const { hearing, submittedOn, report, approved, submission, from } = procedureOf(edition);
  const { procedure: say } = planStrings;
  return (
    <ol className="plan-steps">
      <Step name={say.hearing} rule="plan.residents-heard" done={hearing !== undefined}>
        {hearing && (
          <>
            <Line label={say.period(dateLabel(hearing.from), dateLabel(hearing.until))} />
            <p lang="ko">{hearing.place}</p>
          </>
        )}
      </Step>
      <Step name={say.submitted} done={submittedOn !== undefined}>
        {submittedOn && <Line label={dateLabel(submittedOn)} />}
      </Step>
      {plan.bodies.map((body, index) => (
        <Deliberated key={body} committee={body} body={nameIn(around.committees, body)} index={index} />
      ))}
      <Step name={say.reported} rule="plan.reported" done={report !== undefined}>
        {report && <Dated on={report.reported} number={report.number} />}
      </Step>
      <Step name={say.approved} rule="plan.approved" done={approved !== undefined}>
        {approved && <Dated on={approved.on} number={approved.number} />}
      </Step>
      <Step name={say.submission} rule="plan.submitted" done={submission !== undefined}>
        {submission && (
          <>
            <p lang="ko">{submission.to}</p>
            <Dated on={submission.submitted} number={submission.number} />
          </>
        )}
      </Step>
      <Step name={say.inForce} done={from !== undefined}>
        {from && <Line label={dateLabel(from)} />}
      </Step>
    </ol>
  );
}

/** A body that took the edition, or is still to take it. */
function Deliberated({
  committee,
  body,
  index,
}: {
  readonly committee: string;
  readonly body: string;
  readonly index: number;
}) {
  const text = useText();
  const { page, edition } = usePlanView();
  const taken = procedureOf(edition).deliberations[index];
  const { deliberated } = planStrings.procedure;
  const bringing = !page.past && edition.status === 'submitted' && (
    <BringToMeeting
      committee={committee}
      brought={{ kind: 'deliberatePlan', of: page.id }}
      items={[edition.id]}
      label={meetingStrings.bring.plan}
    />
  );
  return (
    <Step
      name={{ ko: `${body} ${deliberated.ko}`, en: `${deliberated.en}: ${body}` }}
      rule="plan.deliberated"
      done={taken !== undefined}
      ahead={bringing}
    >
      {taken && (
        <>
          <Line label={dateLabel(taken.on)} />
          <p className="muted small">
            <a href={formatAddress({ place: 'meeting', id: taken.meeting })}>
              {text(planStrings.procedure.meeting)}
            </a>
          </p>
        </>
      )}
    </Step>
  );
}

interface StepProps {
  readonly name: Label;
  /** The dated rule that asks for it; a step without one is always taken. */
  readonly rule?: RuleKey;
  readonly done: boolean;
  /** What leads to it, while it is ahead. */
  readonly ahead?: ReactNode;
  readonly children?: ReactNode;
}

function Step({ name, rule, done, ahead: leading, children }: StepProps) {
  const text = useText();
  const { plan } = usePlanView();
  const { ahead, notRequired } = planStrings.procedure;
  const owed = rule === undefined || isStepRequired(plan, rule);
  return (
    <li data-done={done || undefined}>
      <p className="step-name">
        <span aria-hidden="true" className="step-mark" />
        {text(name)}
        {done && <span className="visually-hidden">, {text(planStrings.procedure.done)}</span>}
      </p>
      {done ? children : <p className="muted small">{text(owed ? ahead : notRequired)}</p>}
      {!done && leading}
    </li>
  );
}

function Line({ label }: { readonly label: Label }) {
  const text = useText();
  return <p>{text(label)}</p>;
}

function Dated({ on, number }: { readonly on: string; readonly number: string }) {
  const text = useText();
  return (
    <>
      <Line label={dateLabel(on)} />
      <p className="muted small">{text(planStrings.procedure.number(number))}</p>
    </>
  );
}

function SentBack() {
  const text = useText();
  const names = useNames();
  const { edition } = usePlanView();
  if (edition.sentBack.length === 0) return null;
  return (
    <ul className="sent-back">
      {edition.sentBack.map(({ reason, by, on }, index) => (
        <li key={index}>
          <p className="small">
            <Chip tone="grave">{text(planStrings.procedure.sentBack)}</Chip> {text(dateLabel(on))}{' '}
            <span lang="ko">{names.ofSignature(by)}</span>
          </p>
          <Said text={reason} />
        </li>
      ))}
    </ul>
  );
}
