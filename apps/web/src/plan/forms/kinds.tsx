// What the forms on one kind of item of a plan have in common: whose revision is seen, and how the item stands now.
import { itemStatusLabels } from '#contract/statuses';
import type { Kind } from '../../forms/form-of.js';
import { useText } from '../../language/language.js';
import { ChangeLine } from '../../table/change-line.js';
import { Chip } from '../../widgets/chip.js';
import { Said } from '../../widgets/said.js';
import { ApprovalLine } from '../approval-line.js';
import { procedureOf } from '../rows.js';
import { changeTones, deferredTones, editionTones } from '../statuses.js';
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
  Now: ({ at: { edition } }) => <EditionNow edition={edition} />,
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

function EditionNow({ edition }: Pick<OnEdition, 'edition'>) {
  const text = useText();
  return (
    <div className="now">
      <p>
        <Chip tone={editionTones[edition.status]}>{text(itemStatusLabels.plan.edition[edition.status])}</Chip>
      </p>
      <ApprovalLine line={procedureOf(edition).line} />
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
