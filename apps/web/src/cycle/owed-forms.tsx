// The forms of all commands about something owed.
import type { FunctionComponent } from 'react';
import { findingLabels, resolutionLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Finding } from '#domain/cycle/words';
import { LongField, RadioField } from '../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../forms/form-of.js';
import { noReason, ReasonField } from '../forms/shared.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { onOwed, type CommandOn, type OnOwed } from './kinds.js';

/** A missing form does not compile. */
export const owedForms: { readonly [T in CommandOn<'owed'>]: FunctionComponent<FormProps<OnOwed>> } = {
  ReportFollowUp: formOf(onOwed, 'ReportFollowUp', {
    start: () => ({ evidence: '' }),
    body: ({ evidence }, { owed }) => ({ owed: owed.id, evidence }),
    Fields: EvidenceField,
    foretell: () => cycleStrings.foretell.report,
  }),
  CheckFollowUp: formOf(onOwed, 'CheckFollowUp', {
    start: (): CheckValues => ({ finding: '', note: '' }),
    body: ({ finding, note }, { owed }) => ({
      owed: owed.id,
      finding: finding === '' ? undefined : finding,
      note,
    }),
    Fields: CheckFields,
  }),
  ResolveOwed: formOf(onOwed, 'ResolveOwed', {
    start: (): ResolveValues => ({ outcome: '', note: '' }),
    body: ({ outcome, note }, { owed }) => ({
      owed: owed.id,
      outcome: outcome === '' ? undefined : outcome,
      note,
    }),
    Fields: ResolveFields,
  }),
  CarryOwed: formOf(onOwed, 'CarryOwed', {
    start: noReason,
    body: ({ reason }, { owed }) => ({ owed: owed.id, reason }),
    Fields: ReasonField,
    foretell: () => cycleStrings.foretell.carry,
  }),
};

interface CheckValues {
  /** Empty until one is chosen. */
  readonly finding: '' | Finding;
  readonly note: string;
}

interface ResolveValues {
  /** Empty until one is chosen. */
  readonly outcome: '' | keyof typeof resolutionLabels;
  readonly note: string;
}

function EvidenceField({ values, change }: FieldsProps<OnOwed, { readonly evidence: string }>) {
  return (
    <LongField
      name="evidence"
      label={cycleStrings.forms.evidence}
      value={values.evidence}
      onChange={(evidence) => change({ evidence })}
    />
  );
}

function CheckFields({ values, change }: FieldsProps<OnOwed, CheckValues>) {
  const text = useText();
  const findings = wordsOf(findingLabels);
  return (
    <>
      <RadioField
        name="finding"
        label={cycleStrings.forms.finding}
        value={values.finding}
        choices={findings.map((finding) => ({ value: finding, label: text(findingLabels[finding]) }))}
        onChange={(chosen) => change({ finding: findings.find((each) => each === chosen) ?? '' })}
      />
      <LongField
        name="note"
        label={cycleStrings.forms.found}
        value={values.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}

function ResolveFields({ values, change }: FieldsProps<OnOwed, ResolveValues>) {
  const text = useText();
  const outcomes = wordsOf(resolutionLabels);
  return (
    <>
      <RadioField
        name="outcome"
        label={cycleStrings.forms.outcome}
        value={values.outcome}
        choices={outcomes.map((outcome) => ({ value: outcome, label: text(resolutionLabels[outcome]) }))}
        onChange={(chosen) => change({ outcome: outcomes.find((each) => each === chosen) ?? '' })}
      />
      <LongField
        name="note"
        label={cycleStrings.forms.dealtWith}
        value={values.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
