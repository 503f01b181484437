// Fields and definitions that several commands share: a reason, a text, nothing but a yes.
import type { Label } from '#contract/label';
import type { FunctionComponent } from 'react';
import { LongField } from './fields.js';
import type { FieldsProps } from './form-of.js';

export interface ReasonValues {
  readonly reason: string;
}

/** Starts every form that asks for no more than why. */
export const noReason = (): ReasonValues => ({ reason: '' });

export function ReasonField({
  values,
  change,
}: Pick<FieldsProps<unknown, ReasonValues>, 'values' | 'change'>) {
  return <LongField name="reason" value={values.reason} onChange={(reason) => change({ reason })} />;
}

/** Starts every form that only wants a yes. */
export const nothingToWrite = (): object => ({});

/** One long field with a name of its own. */
export function textField(label: Label): FunctionComponent<FieldsProps<unknown, { readonly text: string }>> {
  return function TextField({ values, change }) {
    return <LongField name="text" label={label} value={values.text} onChange={(text) => change({ text })} />;
  };
}
