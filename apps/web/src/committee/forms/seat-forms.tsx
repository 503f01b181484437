// The forms of the commands on a seat: who sits in it and until when, who leaves it, who stands in for the chair.
import type { FunctionComponent } from 'react';
import { addDays, isIsoDate } from '#domain/dates';
import { DateField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { ReasonField, type ReasonValues } from '../../forms/shared.js';
import { peopleOf } from '../../organization/people.js';
import { PersonField } from '../../organization/person-field.js';
import { officeStrings } from '../../organization/strings.js';
import { onSeat, type CommandOnSeat, type OnSeat } from './kinds.js';

/** Usual in this country; whoever appoints changes it. */
const usualTerm = 2;

/** A missing form does not compile. */
export const seatForms: { readonly [T in CommandOnSeat]: FunctionComponent<FormProps<OnSeat>> } = {
  FillSeat: formOf(onSeat, 'FillSeat', {
    start: ({ page }): SittingValues => ({
      person: '',
      from: page.today,
      until: termFrom(page.today),
    }),
    body: ({ person, from, until }, { seat }) => ({ seat: seat.id, person: person.trim(), from, until }),
    Fields: SittingFields,
  }),
  VacateSeat: formOf(onSeat, 'VacateSeat', {
    start: ({ page }): LeavingValues => ({ until: page.today, reason: '' }),
    body: ({ until, reason }, { seat }) => ({ seat: seat.id, until, reason }),
    Fields: LeavingFields,
  }),
  RenameSeat: formOf(onSeat, 'RenameSeat', {
    start: ({ seat }) => ({ title: seat.title }),
    body: ({ title }, { seat }) => ({ seat: seat.id, title: title.trim() }),
    Fields: TitleField,
    foretell: () => officeStrings.foretell.renaming,
  }),
  NameActingChair: formOf(onSeat, 'NameActingChair', {
    start: ({ page }): ActingValues => ({ from: page.today, until: page.today, reason: '' }),
    body: ({ from, until, reason }, { seat }) => ({ seat: seat.id, from, until, reason }),
    Fields: ActingFields,
  }),
};

function TitleField({ values, change }: FieldsProps<OnSeat, { readonly title: string }>) {
  return (
    <ShortField
      name="title"
      label={officeStrings.seatTitle}
      value={values.title}
      onChange={(title) => change({ title })}
    />
  );
}

function termFrom(from: string): string {
  const [year = '', ...day] = from.split('-');
  const end = [Number(year) + usualTerm, ...day].join('-');
  // There is no 29 February in that year.
  return isIsoDate(end) ? addDays(end, -1) : end.replace('-29', '-28');
}

interface SittingValues {
  readonly person: string;
  readonly from: string;
  readonly until: string;
}

function SittingFields({ at: { organization }, values, change }: FieldsProps<OnSeat, SittingValues>) {
  return (
    <>
      <PersonField
        value={values.person}
        people={organization ? peopleOf(organization) : []}
        onChange={(person) => change({ person })}
      />
      <div className="from-to-fields">
        <DateField name="from" value={values.from} onChange={(from) => change({ from })} />
        <DateField
          name="until"
          label={officeStrings.termUntil}
          value={values.until}
          onChange={(until) => change({ until })}
        />
      </div>
    </>
  );
}

type LeavingValues = ReasonValues & { readonly until: string };

function LeavingFields({ values, change }: FieldsProps<OnSeat, LeavingValues>) {
  return (
    <>
      <DateField
        name="until"
        label={officeStrings.lastDay}
        value={values.until}
        onChange={(until) => change({ until })}
      />
      <ReasonField values={values} change={change} />
    </>
  );
}

type ActingValues = LeavingValues & { readonly from: string };

function ActingFields({ values, change }: FieldsProps<OnSeat, ActingValues>) {
  return (
    <>
      <div className="from-to-fields">
        <DateField
          name="from"
          label={officeStrings.actingFrom}
          value={values.from}
          onChange={(from) => change({ from })}
        />
        <DateField
          name="until"
          label={officeStrings.actingTo}
          value={values.until}
          onChange={(until) => change({ until })}
        />
      </div>
      <ReasonField values={values} change={change} />
    </>
  );
}
