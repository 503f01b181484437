// The forms of all commands about an opinion.
import type { FunctionComponent } from 'react';
import { strings } from '../language/strings.js';
import { useRoundView } from '../round/round-context.js';
import { DetachFields, FileField, firstOf, noFile } from '../files/fields.js';
import { AnswerFields } from './answer-fields.js';
import type { CommandOn, OnOpinion } from './at.js';
import { LongField, SelectField, ShortField } from './fields.js';
import { formOf, type FieldsProps, type FormProps } from './form-of.js';
import { onOpinion } from './kinds.js';
import { ParagraphFields } from './paragraph-fields.js';
import { responseInstead } from './response-instead.js';
import { newResponse, responseOf, standingResponse, type ResponseValues } from './response-values.js';
import { noReason, nothingToWrite, ReasonField, textField, type ReasonValues } from './shared.js';
import { TraceField, WordingFields, wordingOf, wordingValues, type WordingValues } from './wording-fields.js';

/** A missing form does not compile. */
export const opinionForms: { readonly [T in CommandOn<'opinion'>]: FunctionComponent<FormProps<OnOpinion>> } =
  {
    GiveResponse: formOf(onOpinion, 'GiveResponse', {
      start: newResponse,
      body: responseOf,
      Fields: ResponseFields,
      instead: responseInstead,
    }),
    EnterResponse: formOf(onOpinion, 'EnterResponse', {
      start: () => ({ text: '', place: '' }),
      body: ({ text, place }, { opinion }) => ({ opinion: opinion.id, text, source: { place } }),
      Fields: FoundFields,
      foretell: () => strings.foretell.enterResponse,
    }),
    CorrectResponse: formOf(onOpinion, 'CorrectResponse', {
      start: (at): ResponseValues & ReasonValues => ({ ...standingResponse(at), reason: '' }),
      body: ({ reason, ...values }, at) => ({ ...responseOf(values, at), reason }),
      Fields: CorrectionFields,
    }),
    WithdrawEntered: formOf(onOpinion, 'WithdrawEntered', {
      start: noReason,
      body: ({ reason }, { opinion }) => ({ opinion: opinion.id, reason }),
      Fields: ReasonField,
    }),
    WithdrawResponse: formOf(onOpinion, 'WithdrawResponse', {
      start: noReason,
      body: ({ reason }, { opinion }) => ({ opinion: opinion.id, reason }),
      Fields: ReasonField,
    }),
    AttachToAnswer: formOf(onOpinion, 'AttachToAnswer', {
      start: noFile,
      body: ({ file }, { opinion }) => ({ opinion: opinion.id, file }),
      Fields: FileField,
    }),
    DetachFromAnswer: formOf(onOpinion, 'DetachFromAnswer', {
      start: ({ opinion }) => firstOf(opinion.responses.at(-1)),
      body: ({ hash, reason }, { opinion }) => ({ opinion: opinion.id, hash, reason }),
      Fields: ({ at: { opinion }, ...fields }) => <DetachFields of={opinion.responses.at(-1)} {...fields} />,
    }),
    ReleaseResponse: formOf(onOpinion, 'ReleaseResponse', {
      start: nothingToWrite,
      body: (_, { opinion }) => ({ opinion: opinion.id }),
      foretell: () => strings.foretell.release,
    }),
    ReturnResponse: formOf(onOpinion, 'ReturnResponse', {
      start: noReason,
      body: ({ reason }, { opinion }) => ({ opinion: opinion.id, reason }),
      Fields: ReasonField,
    }),
    AddContribution: formOf(onOpinion, 'AddContribution', {
      start: () => ({ text: '' }),
      body: ({ text }, { opinion }) => ({ opinion: opinion.id, text }),
      Fields: textField(strings.contribution),
    }),
    RequestTransfer: formOf(onOpinion, 'RequestTransfer', {
      start: () => ({ to: '', reason: '' }),
      body: ({ to, reason }, { opinion }) => ({ opinion: opinion.id, to, reason }),
      Fields: TransferFields,
    }),
    ApproveTransfer: formOf(onOpinion, 'ApproveTransfer', {
      start: nothingToWrite,
      body: (_, { opinion }) => ({ opinion: opinion.id }),
      foretell: () => strings.foretell.transfer,
    }),
    DeclineTransfer: formOf(onOpinion, 'DeclineTransfer', {
      start: noReason,
      body: ({ reason }, { opinion }) => ({ opinion: opinion.id, reason }),
      Fields: ReasonField,
    }),
    AskAgain: formOf(onOpinion, 'AskAgain', {
      start: noReason,
      body: ({ reason }, { opinion }) => ({ opinion: opinion.id, reason }),
      Fields: ReasonField,
      foretell: () => strings.foretell.askAgain,
    }),
    AgreeChange: formOf(onOpinion, 'AgreeChange', {
      start: nothingToWrite,
      body: (_, { opinion }) => ({ opinion: opinion.id }),
      foretell: () => strings.foretell.agree,
    }),
    SettleOpinion: formOf(onOpinion, 'SettleOpinion', {
      start: () => ({ note: '' }),
      body: ({ note }, { opinion }) => ({ opinion: opinion.id, note: note.trim() === '' ? undefined : note }),
      Fields: NoteField,
      foretell: () => strings.foretell.settle,
    }),
    RecordOpen: formOf(onOpinion, 'RecordOpen', {
      start: noReason,
      body: ({ reason }, { opinion }) => ({ opinion: opinion.id, reason }),
      Fields: ReasonField,
      foretell: () => strings.foretell.recordOpen,
    }),
    CorrectOpinion: formOf(onOpinion, 'CorrectOpinion', {
      start: ({ opinion }): WordingValues & ReasonValues => ({ ...wordingValues(opinion), reason: '' }),
      body: ({ reason, ...values }, { opinion }) => ({
        opinion: opinion.id,
        wording: wordingOf(values),
        remarks: values.remarks,
        reason,
      }),
      Fields: OpinionCorrectionFields,
    }),
    WithdrawOpinion: formOf(onOpinion, 'WithdrawOpinion', {
      start: noReason,
      body: ({ reason }, { opinion }) => ({ opinion: opinion.id, reason }),
      Fields: ReasonField,
      foretell: () => strings.foretell.withdrawOpinion,
    }),
  };

function ResponseFields({ at, values, change }: FieldsProps<OnOpinion, ResponseValues>) {
  return (
    <>
      <AnswerFields
        opinion={at.opinion}
        values={values.answer}
        change={(some) => change({ answer: { ...values.answer, ...some } })}
      />
      <ParagraphFields at={at} values={values} change={change} />
    </>
  );
}

function CorrectionFields(props: FieldsProps<OnOpinion, ResponseValues & ReasonValues>) {
  return (
    <>
      <ResponseFields {...props} />
      <ReasonField {...props} />
    </>
  );
}

function OpinionCorrectionFields({
  at,
  values,
  change,
}: FieldsProps<OnOpinion, WordingValues & ReasonValues>) {
  return (
    <>
      <WordingFields values={values} change={change} />
      <TraceField topic={at.opinion.topic} values={values} change={change} />
      <ReasonField values={values} change={change} />
    </>
  );
}

function FoundFields({
  values,
  change,
}: FieldsProps<OnOpinion, { readonly text: string; readonly place: string }>) {
  return (
    <>
      <LongField
        name="text"
        label={strings.foundText}
        value={values.text}
        onChange={(text) => change({ text })}
      />
      <ShortField
        name="source.place"
        label={strings.foundPlace}
        value={values.place}
        onChange={(place) => change({ place })}
      />
    </>
  );
}

function TransferFields({
  at,
  values,
  change,
}: FieldsProps<OnOpinion, ReasonValues & { readonly to: string }>) {
  const { round } = useRoundView();
  const { addressee } = at.opinion;
  const others = round.scope.departments.filter(
    ({ department }) => addressee.kind !== 'department' || addressee.department !== department,
  );
  return (
    <>
      <SelectField
        name="to"
        value={values.to}
        none={strings.chooseOne}
        choices={others.map(({ department, name }) => ({ value: department, label: name }))}
        onChange={(to) => change({ to })}
      />
      <ReasonField values={values} change={change} />
    </>
  );
}

function NoteField({ values, change }: FieldsProps<OnOpinion, { readonly note: string }>) {
  return <LongField name="note" optional value={values.note} onChange={(note) => change({ note })} />;
}
