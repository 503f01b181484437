// The forms of the commands that lead an edition from its draft into force: heard, deliberated, reported, approved, submitted.
import type { FunctionComponent } from 'react';
import { signatureMannerLabels } from '#contract/glossary';
import { mannersOf, mustStillSign, type SignatureManner, type Signer } from '#domain/signing';
import { DateField, LongField, RadioField, SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { noReason, nothingToWrite, ReasonField } from '../../forms/shared.js';
import { useText } from '../../language/language.js';
import { strings } from '../../language/strings.js';
import { procedureOf } from '../rows.js';
import { planStrings } from '../strings.js';
import type { CommandOn, OnEdition } from './at.js';
import type { draftingForms } from './drafting-forms.js';
import { onEdition } from './kinds.js';
import type { paperForms } from './paper-forms.js';
import { SignersField } from './signers-field.js';

type Adopting = Exclude<CommandOn<'edition'>, keyof typeof draftingForms | keyof typeof paperForms>;

/** A missing form does not compile. */
export const adoptingForms: { readonly [T in Adopting]: FunctionComponent<FormProps<OnEdition>> } = {
  AnnounceHearing: formOf(onEdition, 'AnnounceHearing', {
    start: ({ edition: { hearing } }) => ({
      from: hearing?.from ?? '',
      until: hearing?.until ?? '',
      place: hearing?.place ?? '',
    }),
    body: ({ from, until, place }, { edition }) => ({ edition: edition.id, from, until, place }),
    Fields: HearingFields,
  }),
  RecordComment: formOf(onEdition, 'RecordComment', {
    start: ({ page }) => ({ id: `c-${crypto.randomUUID()}`, text: '', received: page.today }),
    body: ({ id, text, received }, { edition }) => ({ edition: edition.id, id, text, received }),
    Fields: CommentFields,
  }),
  SubmitDraft: formOf(onEdition, 'SubmitDraft', {
    start: nothingToWrite,
    body: (_, { edition }) => ({ edition: edition.id }),
    foretell: () => planStrings.foretell.submit,
  }),
  SendBack: formOf(onEdition, 'SendBack', {
    start: (): ReturningValues => ({ reason: '', signer: '' }),
    body: ({ reason, signer }, { edition }) => ({
      edition: edition.id,
      reason,
      signer: signer === '' ? undefined : Number(signer),
    }),
    Fields: ReturningFields,
    foretell: () => planStrings.foretell.sendBack,
  }),
  RecordReport: formOf(onEdition, 'RecordReport', {
    start: ({ page }) => ({ reported: page.today, number: '' }),
    body: ({ reported, number }, { edition }) => ({ edition: edition.id, reported, number }),
    Fields: datedPaper('reported'),
  }),
  StartApproval: formOf(onEdition, 'StartApproval', {
    start: (at): LineValues => ({ line: lineBefore(at) }),
    body: ({ line }, { edition }) => ({ edition: edition.id, line }),
    Fields: LineFields,
  }),
  RecordSignature: formOf(onEdition, 'RecordSignature', {
    start: ({ page, edition }): SignatureValues => ({
      ...signerAt(edition, firstUnsigned(edition)),
      signed: page.today,
      remark: '',
    }),
    body: ({ signer, manner, signed, remark }, { edition }) => ({
      edition: edition.id,
      signer: Number(signer),
      manner,
      signed,
      remark: remark.trim() === '' ? undefined : remark,
    }),
    Fields: SignatureFields,
  }),
  FinishApproval: formOf(onEdition, 'FinishApproval', {
    start: ({ page }): ApprovedValues => ({ approved: page.today, number: '', policyNumber: '' }),
    body: ({ approved, number, policyNumber }, { edition }) => ({
      edition: edition.id,
      approved,
      number,
      policyNumber: policyNumber.trim() === '' ? undefined : policyNumber.trim(),
    }),
    Fields: ApprovedFields,
    foretell: () => planStrings.foretell.finishApproval,
  }),
  RecordSubmission: formOf(onEdition, 'RecordSubmission', {
    start: ({ page }) => ({ to: '', submitted: page.today, number: '' }),
    body: ({ to, submitted, number }, { edition }) => ({ edition: edition.id, to, submitted, number }),
    Fields: SubmissionFields,
  }),
  PutInForce: formOf(onEdition, 'PutInForce', {
    start: ({ page, plan, edition }) => ({ from: edition.correction ? page.today : `${plan.year}-01-01` }),
    body: ({ from }, { edition }) => ({ edition: edition.id, from }),
    Fields: ForceField,
    foretell: () => planStrings.foretell.putInForce,
  }),
  DropCorrection: formOf(onEdition, 'DropCorrection', {
    start: noReason,
    body: ({ reason }, { edition }) => ({ edition: edition.id, reason }),
    Fields: ReasonField,
    foretell: () => planStrings.foretell.dropCorrection,
  }),
};

interface HearingValues {
  readonly from: string;
  readonly until: string;
  readonly place: string;
}

function HearingFields({ values, change }: FieldsProps<OnEdition, HearingValues>) {
  return (
    <>
      <DateField
        name="from"
        label={planStrings.forms.hearingFrom}
        value={values.from}
        onChange={(from) => change({ from })}
      />
      <DateField name="until" value={values.until} onChange={(until) => change({ until })} />
      <ShortField
        name="place"
        label={planStrings.forms.hearingPlace}
        value={values.place}
        onChange={(place) => change({ place })}
      />
    </>
  );
}

function CommentFields({
  values,
  change,
}: FieldsProps<OnEdition, { readonly text: string; readonly received: string }>) {
  return (
    <>
      <LongField name="text" value={values.text} onChange={(text) => change({ text })} />
      <DateField
        happened
        name="received"
        value={values.received}
        onChange={(received) => change({ received })}
      />
    </>
  );
}

/** A day, and the number of the paper in the city's own system. */
function datedPaper<K extends 'reported' | 'approved'>(
  day: K,
): FunctionComponent<FieldsProps<OnEdition, Readonly<Record<K | 'number', string>>>> {
  return function DatedPaper({ values, change }) {
    return (
      <>
        <DateField
          happened
          name={day}
          value={values[day]}
          onChange={(on) => change({ ...values, [day]: on })}
        />
        <ShortField
          name="number"
          label={planStrings.forms.documentNumber}
          value={values.number}
          onChange={(number) => change({ ...values, number })}
        />
      </>
    );
  };
}

interface ApprovedValues {
  readonly approved: string;
  readonly number: string;
  readonly policyNumber: string;
}

const ApprovedPaper = datedPaper('approved');

function ApprovedFields({ at, values, change }: FieldsProps<OnEdition, ApprovedValues>) {
  return (
    <>
      <ApprovedPaper at={at} values={values} change={change} />
      <ShortField
        name="policyNumber"
        hint={planStrings.paper.policyHint}
        optional
        value={values.policyNumber}
        onChange={(policyNumber) => change({ policyNumber })}
      />
    </>
  );
}

interface ReturningValues {
  readonly reason: string;
  readonly signer: string;
}

/** While it is being signed, a signer returns it; whoever has signed does not. */
function ReturningFields({ at: { edition }, values, change }: FieldsProps<OnEdition, ReturningValues>) {
  const places = edition.status === 'approving' ? placesLeft(edition) : [];
  return (
    <>
      {places.length > 0 && (
        <SelectField
          name="signer"
          label={planStrings.procedure.returner}
          none={planStrings.procedure.nobodyReturned}
          value={values.signer}
          choices={places}
          onChange={(signer) => change({ signer })}
        />
      )}
      <ReasonField values={values} change={({ reason = values.reason }) => change({ reason })} />
    </>
  );
}

/** The places of the line that must still sign. */
function placesLeft(edition: Edition) {
  const { line } = procedureOf(edition);
  return line.flatMap((place, index) =>
    mustStillSign(line, place) ? [{ value: String(index), label: place.title }] : [],
  );
}

interface LineValues {
  readonly line: readonly Signer[];
}

/** The line that was signed last is likely to be the next one too. */
function lineBefore({ plan }: OnEdition): readonly Signer[] {
  const lines = Object.values(plan.editions).map((each) => procedureOf(each).line);
  const last = lines.findLast((line) => line.length > 0) ?? [];
  return last.length === 0
    ? [{ title: '', part: 'approves' }]
    : last.map(({ title, part }) => ({ title, part }));
}

function LineFields({ values, change }: FieldsProps<OnEdition, LineValues>) {
  return <SignersField name="line" line={values.line} onChange={(line) => change({ line })} />;
}

interface SignatureValues {
  readonly signer: string;
  readonly manner: SignatureManner;
  readonly signed: string;
  readonly remark: string;
}

type Edition = OnEdition['edition'];

function firstUnsigned(edition: Edition): number {
  const { line } = procedureOf(edition);
  return Math.max(
    line.findIndex((place) => mustStillSign(line, place)),
    0,
  );
}

/** A place of the line, and the manner in which it is likely to sign. */
function signerAt(edition: Edition, place: number): Pick<SignatureValues, 'signer' | 'manner'> {
  const [manner = 'approved'] = mannersAt(edition, place);
  return { signer: String(place), manner };
}

function mannersAt(edition: Edition, place: number): readonly SignatureManner[] {
  const part = procedureOf(edition).line[place]?.part;
  return part ? mannersOf(part) : [];
}

function SignatureFields({ at: { edition }, values, change }: FieldsProps<OnEdition, SignatureValues>) {
  const text = useText();
  const manners = mannersAt(edition, Number(values.signer));
  const places = placesLeft(edition);
  return (
    <>
      <SelectField
        name="signer"
        label={planStrings.forms.signer}
        none={strings.chooseOne}
        value={values.signer}
        choices={places}
        onChange={(place) => change(signerAt(edition, Number(place)))}
      />
      <RadioField
        name="manner"
        value={values.manner}
        choices={manners.map((manner) => ({ value: manner, label: text(signatureMannerLabels[manner]) }))}
        onChange={(chosen) => change({ manner: manners.find((each) => each === chosen) ?? values.manner })}
      />
      <DateField happened name="signed" value={values.signed} onChange={(signed) => change({ signed })} />
      <LongField
        name="remark"
        label={planStrings.procedure.dissent}
        hint={planStrings.forms.signedRemarkHint}
        optional
        value={values.remark}
        onChange={(remark) => change({ remark })}
      />
    </>
  );
}

interface SubmissionValues {
  readonly to: string;
  readonly submitted: string;
  readonly number: string;
}

function SubmissionFields({ values, change }: FieldsProps<OnEdition, SubmissionValues>) {
  return (
    <>
      <ShortField
        name="to"
        label={planStrings.forms.submittedTo}
        value={values.to}
        onChange={(to) => change({ to })}
      />
      <DateField
        happened
        name="submitted"
        value={values.submitted}
        onChange={(submitted) => change({ submitted })}
      />
      <ShortField
        name="number"
        label={planStrings.forms.documentNumber}
        value={values.number}
        onChange={(number) => change({ number })}
      />
    </>
  );
}

function ForceField({ values, change }: FieldsProps<OnEdition, { readonly from: string }>) {
  return (
    <DateField
      name="from"
      label={planStrings.forms.inForceFrom}
      value={values.from}
      onChange={(from) => change({ from })}
    />
  );
}
