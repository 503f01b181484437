// The forms of the commands on results: reported, corrected, verified by somebody else, taken back.
import type { FunctionComponent } from 'react';
import type { Label } from '#contract/label';
import { yearOf } from '#domain/dates';
import { isPeriod, yearsOf } from '#domain/periods';
import { resultsDay } from '#domain/results-due';
import { DetachFields, FileField, firstOf, noFile } from '../../files/fields.js';
import { figure } from '../../forms/change-values.js';
import { LongField, SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { noReason, ReasonField, type ReasonValues } from '../../forms/shared.js';
import { measured } from '#contract/measured';
import { reportable, targetOf, unitOf, yearsWith } from '../reportable.js';
import { programStrings } from '../strings.js';
import type { CommandOn, OnReport, OnResult } from './at.js';
import { EvidenceField } from './evidence-field.js';
import { onReport, onResult } from './kinds.js';
import { PeriodField } from './period-field.js';
import {
  evidenceOf,
  newResult,
  resultFor,
  resultOf,
  saidIn,
  valuesOfEvidence,
  type CorrectingValues,
  type ResultValues,
} from './result-values.js';

const { forms: say, foretell } = programStrings;

export const ReportResultForm = formOf(onReport, 'ReportResult', {
  start: ({ page, program, of }): ResultValues =>
    of === undefined
      ? newResult(reportable(program)[0]?.indicator ?? '', String(yearOf(page.today)))
      : resultFor(of),
  body: resultOf,
  Fields: ReportFields,
});

/** A missing form does not compile. */
export const resultForms: {
  readonly [T in CommandOn<'result'>]: FunctionComponent<FormProps<OnResult>>;
} = {
  CorrectResult: formOf(onResult, 'CorrectResult', {
    start: ({ result }): CorrectingValues => ({
      value: result.claimed,
      evidence: valuesOfEvidence(result.evidence),
      reason: '',
    }),
    body: ({ value, evidence, reason }, { result }) => ({
      result: result.id,
      value: figure(value),
      evidence: evidenceOf(evidence),
      reason,
    }),
    Fields: CorrectingFields,
    foretell: () => foretell.correctConfirmed,
  }),
  ConfirmResult: formOf(onResult, 'ConfirmResult', {
    start: ({ result }): ConfirmingValues => ({ value: result.claimed, reason: '' }),
    body: ({ value, reason }, { result }) => ({
      result: result.id,
      value: figure(value),
      reason: saidIn(reason),
    }),
    Fields: ConfirmingFields,
    foretell: () => foretell.confirm,
  }),
  AttachToResult: formOf(onResult, 'AttachToResult', {
    start: noFile,
    body: ({ file }, { result }) => ({ result: result.id, file }),
    Fields: FileField,
  }),
  DetachFromResult: formOf(onResult, 'DetachFromResult', {
    start: ({ result }) => firstOf(result),
    body: ({ hash, reason }, { result }) => ({ result: result.id, hash, reason }),
    Fields: ({ at: { result }, ...fields }) => <DetachFields of={result} {...fields} />,
  }),
  WithdrawResult: formOf(onResult, 'WithdrawResult', {
    start: noReason,
    body: ({ reason }, { result }) => ({ result: result.id, reason }),
    Fields: ReasonField,
    foretell: () => foretell.withdraw,
  }),
};

function ReportFields({ at, values, change }: FieldsProps<OnReport, ResultValues>) {
  const { page, program } = at;
  const { indicator, period } = values;
  const target = targetOf(program, indicator, period);
  const isLate = isPeriod(period) && page.today > resultsDay(yearsOf(period).at(-1) ?? 0);
  return (
    <>
      <SelectField
        name="indicator"
        none={say.choose}
        value={indicator}
        choices={reportable(program).map((each) => ({ value: each.indicator, label: each.name }))}
        onChange={(chosen) => change({ indicator: chosen })}
      />
      <PeriodField
        name="period"
        mayGoOn
        years={yearsWith(program, indicator)}
        value={period}
        onChange={(picked) => change({ period: picked })}
      />
      <ShortField
        name="value"
        label={programStrings.entry.value}
        numeric
        hint={target ? say.targetIs(measured(target.value, target.unit)) : countedIn(at, values)}
        value={values.value}
        onChange={(value) => change({ value })}
      />
      <EvidenceField values={values.evidence} onChange={(evidence) => change({ evidence })} />
      <LongField name="note" optional value={values.note} onChange={(note) => change({ note })} />
      {(isLate || values.late !== '') && (
        <LongField
          name="late"
          hint={say.lateHint}
          value={values.late}
          onChange={(late) => change({ late })}
        />
      )}
    </>
  );
}

function CorrectingFields({ at, values, change }: FieldsProps<OnResult, CorrectingValues>) {
  return (
    <>
      <ShortField
        name="value"
        label={programStrings.entry.value}
        numeric
        hint={countedIn(at, at.result)}
        value={values.value}
        onChange={(value) => change({ value })}
      />
      <EvidenceField values={values.evidence} onChange={(evidence) => change({ evidence })} />
      <ReasonField values={values} change={change} />
    </>
  );
}

/** What an indicator is counted in in a period. */
function countedIn(
  { program }: OnReport,
  { indicator, period }: { readonly indicator: string; readonly period: string },
): Label | undefined {
  const unit = unitOf(program, indicator, period);
  return unit === '' ? undefined : say.inUnit(unit);
}

interface ConfirmingValues extends ReasonValues {
  readonly value: string;
}

function ConfirmingFields({ at, values, change }: FieldsProps<OnResult, ConfirmingValues>) {
  return (
    <>
      <ShortField
        name="value"
        label={programStrings.entry.value}
        numeric
        hint={countedIn(at, at.result)}
        value={values.value}
        onChange={(value) => change({ value })}
      />
      <LongField
        name="reason"
        optional
        hint={say.differs}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </>
  );
}
