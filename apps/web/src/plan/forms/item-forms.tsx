// The forms of the commands on what waits to enter a plan: agreed changes, deferred items, and residents' comments.
import type { FunctionComponent } from 'react';
import { ChangeFields } from '../../forms/change-fields.js';
import { changeOf, newChange, type ChangeValues, type Figures } from '../../forms/change-values.js';
import { LongField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { noReason, nothingToWrite, ReasonField, textField } from '../../forms/shared.js';
import { useText } from '../../language/language.js';
import { figuresIn, yearsOf } from '../rows.js';
import { planStrings } from '../strings.js';
import type { CommandOn, OnChange, OnComment, OnDeferred } from './at.js';
import { onChange, onComment, onDeferred } from './kinds.js';

/** A missing form does not compile. */
export const changeForms: {
  readonly [T in CommandOn<'change'>]: FunctionComponent<FormProps<OnChange>>;
} = {
  TakeInChange: formOf(onChange, 'TakeInChange', {
    start: nothingToWrite,
    body: (_, { change }) => ({ change: change.id }),
    foretell: () => planStrings.foretell.takeIn,
  }),
  DropChange: formOf(onChange, 'DropChange', {
    start: noReason,
    body: ({ reason }, { change }) => ({ change: change.id, reason }),
    Fields: ReasonField,
    foretell: () => planStrings.foretell.dropChange,
  }),
};

/** A missing form does not compile. */
export const deferredForms: {
  readonly [T in CommandOn<'deferred'>]: FunctionComponent<FormProps<OnDeferred>>;
} = {
  TakeInDeferred: formOf(onDeferred, 'TakeInDeferred', {
    start: (at): TakingValues => ({
      changes: at.deferred.entry.program === undefined ? [] : [newChange(figuresFor(at), at.plan.year)],
      note: '',
    }),
    body: ({ changes, note }, at) => ({
      deferred: at.deferred.id,
      changes: changes.map((change) => changeOf(change, figuresFor(at))),
      note,
    }),
    Fields: TakingFields,
  }),
  DeclineDeferred: formOf(onDeferred, 'DeclineDeferred', {
    start: noReason,
    body: ({ reason }, { deferred }) => ({ deferred: deferred.id, reason }),
    Fields: ReasonField,
    foretell: () => planStrings.foretell.decline,
  }),
  CarryDeferred: formOf(onDeferred, 'CarryDeferred', {
    start: noReason,
    body: ({ reason }, { deferred }) => ({ deferred: deferred.id, reason }),
    Fields: ReasonField,
    foretell: () => planStrings.foretell.carry,
  }),
};

/** A missing form does not compile. */
export const commentForms: {
  readonly [T in CommandOn<'comment'>]: FunctionComponent<FormProps<OnComment>>;
} = {
  ReplyToComment: formOf(onComment, 'ReplyToComment', {
    start: () => ({ text: '' }),
    body: ({ text }, { comment }) => ({ comment: comment.id, text }),
    Fields: textField(planStrings.comments.reply),
  }),
};

interface TakingValues {
  readonly changes: readonly ChangeValues[];
  readonly note: string;
}

/** What the edition says of the item's program in the first year of the plan; nothing for an item on a strategy. */
function figuresFor({ plan, shown, deferred }: OnDeferred): Figures | undefined {
  const line = shown.lines[deferred.entry.program ?? ''];
  return line && figuresIn(line, plan.year);
}

function TakingFields({ at, values, change }: FieldsProps<OnDeferred, TakingValues>) {
  const text = useText();
  const [year = at.plan.year, ...later] = yearsOf(at.plan);
  return (
    <>
      {at.deferred.entry.program !== undefined && (
        <>
          <p className="hint">{text(planStrings.forms.noChangesHint)}</p>
          <ChangeFields
            name="changes"
            program={figuresFor(at)}
            years={[year, ...later]}
            mayBeEmpty
            changes={values.changes}
            onChange={(changes) => change({ changes })}
          />
        </>
      )}
      <LongField name="note" value={values.note} onChange={(note) => change({ note })} />
    </>
  );
}
