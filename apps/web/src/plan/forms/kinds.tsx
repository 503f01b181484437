// What the forms on one kind of item of a plan have in common: whose revision is seen, and how the item stands now.
import { itemStatusLabels } from '#contract/statuses';
import type { Kind } from '../../forms/form-of.js';
import { useText } from '../../language/language.js';
import { ChangeLine } from '../../table/change-line.js';
import { Chip } from '../../widgets/chip.js';
import { Said } from '../../widgets/said.js';
import { ApprovalLine } from '../approval-line.js';
import { LineNow } from '../line-now.js';
import { procedureOf, yearsOf } from '../rows.js';
import { changeTones, deferredTones } from '../statuses.js';
import { planStrings } from '../strings.js';
import type { BeforePlan, OnChange, OnComment, OnDeferred, OnEdition, OnPlan, OnProgram } from './at.js';

export const beforePlan: Kind<'plan', BeforePlan> = {
  stream: 'plan',
  itemOf: () => undefined,
  Now: () => null,
};

export const onPlan: Kind<'plan', OnPlan> = { stream: 'plan', itemOf: () => undefined, Now: () => null };

export const onEdition: Kind<'plan', OnEdition> = {
  stream: 'plan',
  itemOf: ({ edition }) => edition,
  partOf: ({ program }) => program,
  Now: ({ at: { edition, plan, program } }) => <EditionNow edition={edition} plan={plan} program={program} />,
};

export const onChange: Kind<'plan', OnChange> = {
  stream: 'plan',
  itemOf: ({ change }) => change,
  Now: ({ at: { change } }) => <ChangeNow change={change} />,
};

export const onDeferred: Kind<'plan', OnDeferred> = {
  stream: 'plan',
  itemOf: ({ deferred }) => deferred,
  Now: ({ at: { deferred } }) => <DeferredNow deferred={deferred} />,
};

export const onComment: Kind<'plan', OnComment> = {
  stream: 'plan',
  itemOf: ({ comment }) => comment,
  Now: ({ at: { comment } }) => (
    <div className="now">
      <Said text={comment.text} />
    </div>
  ),
};

export const onProgram: Kind<'program', OnProgram> = {
  stream: 'program',
  itemOf: () => undefined,
  Now: () => null,
};

/** The program that the form is about as it stands, or else the approval line as far as it was signed. */
function EditionNow({ edition, plan, program }: Pick<OnEdition, 'edition' | 'plan' | 'program'>) {
  const line = program === undefined ? undefined : edition.lines[program];
  if (line) {
    return yearsOf(plan).map((year) => <LineNow key={year} line={line} year={year} />);
  }
  const { line: signers } = procedureOf(edition);
  return signers.length === 0 ? null : (
    <div className="now">
      <ApprovalLine line={signers} />
    </div>
  );
}

function ChangeNow({ change: { status, agreed } }: Pick<OnChange, 'change'>) {
  const text = useText();
  return (
    <div className="now">
      <p className="status">
        <Chip tone={changeTones[status]}>{text(itemStatusLabels.plan.change[status])}</Chip>
      </p>
      <p className="change-said">
        <ChangeLine change={agreed.change} />
      </p>
    </div>
  );
}

function DeferredNow({ deferred: { status, entry } }: Pick<OnDeferred, 'deferred'>) {
  const text = useText();
  return (
    <div className="now">
      <p className="status">
        <Chip tone={deferredTones[status]}>{text(itemStatusLabels.plan.deferred[status])}</Chip>
        <span className="number">{entry.number}</span>
      </p>
      <Said text={entry.asked} />
      <p className="name">{text(planStrings.committees.deferredWhy)}</p>
      <Said text={entry.reason} />
    </div>
  );
}
