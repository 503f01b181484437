// The forms of all commands about a topic: what the department hands in, what is said, and the opinions made of it.
import type { FunctionComponent } from 'react';
import { remarkKindLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { RemarkKind } from '#domain/round/words';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { DeadlineField } from '../round/opening/deadline-field.js';
import { dayCountOf } from '../round/opening/deadlines.js';
import { programOf, remarksOn } from '#contract/round-rows';
import { useRoundView } from '../round/round-context.js';
import type { CommandOn, OnTopic } from './at.js';
import { AssessmentFields, assessmentOf, newAssessment } from './assessment-fields.js';
import { ChangeFields } from './change-fields.js';
import { changeOf, newChange, type ChangeValues } from './change-values.js';
import { LongField, RadioField, SelectField } from './fields.js';
import { formOf, type FieldsProps, type FormProps } from './form-of.js';
import { onTopic } from './kinds.js';
import { noReason, nothingToWrite, ReasonField, type ReasonValues } from './shared.js';
import { TraceField, WordingFields, wordingOf, wordingValues, type WordingValues } from './wording-fields.js';

/** A missing form does not compile. */
export const topicForms: { readonly [T in CommandOn<'topic'>]: FunctionComponent<FormProps<OnTopic>> } = {
  SubmitAssessment: formOf(onTopic, 'SubmitAssessment', {
    start: ({ round, topic }) => newAssessment(topic, programOf(round, topic), round.scope.year),
    body: (values, { topic }) => ({ topic: topic.id, ...assessmentOf(values) }),
    Fields: AssessmentFields,
  }),
  ProposeChange: formOf(onTopic, 'ProposeChange', {
    start: ({ round, topic }): ProposalValues => ({
      changes: [newChange(programOf(round, topic), round.scope.year)],
      reason: '',
    }),
    body: ({ changes, reason }, { round, topic }) => ({
      topic: topic.id,
      changes: changes.map((change) => changeOf(change, programOf(round, topic))),
      reason,
    }),
    Fields: ProposalFields,
  }),
  ProposeNoChange: formOf(onTopic, 'ProposeNoChange', {
    start: nothingToWrite,
    body: (_, { topic }) => ({ topic: topic.id }),
    foretell: () => strings.foretell.noChange,
  }),
  WaiveSubmission: formOf(onTopic, 'WaiveSubmission', {
    start: noReason,
    body: ({ reason }, { topic }) => ({ topic: topic.id, reason }),
    Fields: ReasonField,
    foretell: () => strings.foretell.waive,
  }),
  SubmitRemark: formOf(onTopic, 'SubmitRemark', {
    start: (): RemarkValues => ({ kind: 'opinion', text: '' }),
    body: ({ kind, text }, { topic }) => ({ topic: topic.id, id: undefined, kind, text }),
    Fields: RemarkFields,
    foretell: () => strings.foretell.remark,
  }),
  EnterRemark: formOf(onTopic, 'EnterRemark', {
    start: (): SpokenValues => ({ kind: 'opinion', text: '', speaker: '', inReplyTo: '' }),
    body: ({ kind, text, speaker, inReplyTo }, { topic }) => ({
      topic: topic.id,
      id: undefined,
      meeting: undefined,
      kind,
      text,
      speaker: speaker === '' ? undefined : speaker,
      inReplyTo: kind === 'reply' && inReplyTo !== '' ? inReplyTo : undefined,
    }),
    Fields: SpokenFields,
  }),
  IssueOpinion: formOf(onTopic, 'IssueOpinion', {
    start: () => wordingValues(),
    body: (values, { topic }) => ({
      topic: topic.id,
      id: undefined,
      wording: wordingOf(values),
      remarks: values.remarks,
    }),
    Fields: OpinionFields,
  }),
  ReopenTopic: formOf(onTopic, 'ReopenTopic', {
    start: () => ({ opinionsDue: '', answersDue: '', reason: '' }),
    body: ({ opinionsDue, answersDue, reason }, { topic }) => ({
      topic: topic.id,
      opinionsDue,
      answersDue,
      reason,
    }),
    Fields: ReopeningFields,
  }),
  CloseReopenedTopic: formOf(onTopic, 'CloseReopenedTopic', {
    start: noReason,
    body: ({ reason }, { topic }) => ({ topic: topic.id, reason }),
    Fields: ReasonField,
  }),
};

type ProposalValues = ReasonValues & { readonly changes: readonly ChangeValues[] };

interface RemarkValues {
  readonly kind: 'opinion' | 'question';
  readonly text: string;
}

interface SpokenValues {
  readonly kind: RemarkKind;
  readonly text: string;
  readonly speaker: string;
  readonly inReplyTo: string;
}

function RemarkFields({ values, change }: FieldsProps<OnTopic, RemarkValues>) {
  const text = useText();
  const kinds = ['opinion', 'question'] as const;
  return (
    <>
      <RadioField
        name="kind"
        value={values.kind}
        choices={kinds.map((kind) => ({ value: kind, label: text(remarkKindLabels[kind]) }))}
        onChange={(chosen) => change({ kind: kinds.find((each) => each === chosen) })}
      />
      <LongField name="text" value={values.text} onChange={(written) => change({ text: written })} />
    </>
  );
}

function SpokenFields({ at, values, change }: FieldsProps<OnTopic, SpokenValues>) {
  const text = useText();
  const { page, round } = useRoundView();
  const kinds = wordsOf(remarkKindLabels);
  const seatOf = `seat:${round.committee}/`;
  const seats = Object.entries(page.names).filter(([key]) => key.startsWith(seatOf));
  const questions = remarksOn(round, at.topic.id).filter(({ kind }) => kind === 'question');
  return (
    <>
      <RadioField
        name="kind"
        value={values.kind}
        choices={kinds.map((kind) => ({ value: kind, label: text(remarkKindLabels[kind]) }))}
        onChange={(chosen) => change({ kind: kinds.find((each) => each === chosen) })}
      />
      {values.kind === 'reply' && (
        <SelectField
          name="inReplyTo"
          value={values.inReplyTo}
          none={strings.chooseOne}
          choices={questions.map((question) => ({ value: question.id, label: question.text }))}
          onChange={(inReplyTo) => change({ inReplyTo })}
        />
      )}
      <LongField name="text" value={values.text} onChange={(written) => change({ text: written })} />
      <SelectField
        name="speaker"
        optional
        value={values.speaker}
        none={strings.remarks.speakerUnknown}
        choices={seats.map(([key, title]) => ({ value: key.slice(seatOf.length), label: title }))}
        onChange={(speaker) => change({ speaker })}
      />
    </>
  );
}

function OpinionFields({ at, values, change }: FieldsProps<OnTopic, WordingValues>) {
  return (
    <>
      <WordingFields values={values} change={change} />
      <TraceField topic={at.topic.id} values={values} change={change} />
    </>
  );
}

function ProposalFields({ at, values, change }: FieldsProps<OnTopic, ProposalValues>) {
  return (
    <>
      <ChangeFields
        name="changes"
        program={programOf(at.round, at.topic)}
        years={[at.round.scope.year, at.round.scope.year + 1]}
        changes={values.changes}
        onChange={(changes) => change({ changes })}
      />
      <ReasonField values={values} change={change} />
    </>
  );
}

function ReopeningFields({
  at: {
    round,
    page: { today },
  },
  values,
  change,
}: FieldsProps<OnTopic, ReasonValues & { readonly opinionsDue: string; readonly answersDue: string }>) {
  const by = dayCountOf([round.scope.rules], today);
  return (
    <>
      <DeadlineField
        name="opinionsDue"
        value={values.opinionsDue}
        after={today}
        today={today}
        by={by}
        onChange={(opinionsDue) => change({ opinionsDue })}
      />
      <DeadlineField
        name="answersDue"
        value={values.answersDue}
        after={values.opinionsDue === '' ? today : values.opinionsDue}
        today={today}
        by={by}
        onChange={(answersDue) => change({ answersDue })}
      />
      <ReasonField values={values} change={change} />
    </>
  );
}
