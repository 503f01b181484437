// The forms of all commands about a remark.
import type { FunctionComponent } from 'react';
import { strings } from '../language/strings.js';
import type { CommandOn, OnRemark } from './at.js';
import { DetachFields, FileField, firstOf, noFile } from '../files/fields.js';
import { LongField } from './fields.js';
import { formOf, type FieldsProps, type FormProps } from './form-of.js';
import { onRemark } from './kinds.js';
import { noReason, ReasonField, textField, type ReasonValues } from './shared.js';

/** A missing form does not compile. */
export const remarkForms: { readonly [T in CommandOn<'remark'>]: FunctionComponent<FormProps<OnRemark>> } = {
  ReplyToQuestion: formOf(onRemark, 'ReplyToQuestion', {
    start: () => ({ text: '' }),
    body: ({ text }, { remark }) => ({ remark: remark.id, text }),
    Fields: textField(strings.replyText),
  }),
  CorrectRemark: formOf(onRemark, 'CorrectRemark', {
    start: ({ remark }) => ({ text: remark.text, reason: '' }),
    body: ({ text, reason }, { remark }) => ({ remark: remark.id, text, reason }),
    Fields: CorrectionFields,
  }),
  WithdrawRemark: formOf(onRemark, 'WithdrawRemark', {
    start: noReason,
    body: ({ reason }, { remark }) => ({ remark: remark.id, reason }),
    Fields: ReasonField,
    foretell: () => strings.foretell.withdrawRemark,
  }),
  AttachToRemark: formOf(onRemark, 'AttachToRemark', {
    start: noFile,
    body: ({ file }, { remark }) => ({ remark: remark.id, file }),
    Fields: FileField,
  }),
  DetachFromRemark: formOf(onRemark, 'DetachFromRemark', {
    start: ({ remark }) => firstOf(remark),
    body: ({ hash, reason }, { remark }) => ({ remark: remark.id, hash, reason }),
    Fields: ({ at: { remark }, ...fields }) => <DetachFields of={remark} {...fields} />,
  }),
};

function CorrectionFields({
  values,
  change,
}: FieldsProps<OnRemark, ReasonValues & { readonly text: string }>) {
  return (
    <>
      <LongField name="text" value={values.text} onChange={(text) => change({ text })} />
      <ReasonField values={values} change={change} />
    </>
  );
}
