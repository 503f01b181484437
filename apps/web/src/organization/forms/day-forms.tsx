// The forms by which the office declares a day off that the list does not have, and takes a day off back.
import type { FunctionComponent } from 'react';
import { DateField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { ReasonField, type ReasonValues } from '../../forms/shared.js';
import { officeStrings } from '../strings.js';
import { onDay, type CommandOnDay, type OnDay } from './kinds.js';

/** A missing form does not compile. */
export const dayForms: { readonly [T in CommandOnDay]: FunctionComponent<FormProps<OnDay>> } = {
  DeclareHoliday: formOf(onDay, 'DeclareHoliday', {
    start: ({ date }): DeclaringValues => ({ date: date ?? '', name: '', reason: '' }),
    body: ({ date, name, reason }) => ({ date, name: name.trim(), reason }),
    Fields: DeclaringFields,
    foretell: () => officeStrings.foretell.dayOff,
  }),
  RevokeHoliday: formOf(onDay, 'RevokeHoliday', {
    start: ({ date }): RevokingValues => ({ date: date ?? '', reason: '' }),
    body: ({ date, reason }) => ({ date, reason }),
    Fields: RevokingFields,
    foretell: () => officeStrings.foretell.dayWorked,
  }),
};

interface RevokingValues extends ReasonValues {
  readonly date: string;
}

interface DeclaringValues extends RevokingValues {
  readonly name: string;
}

function DeclaringFields({ values, change }: FieldsProps<unknown, DeclaringValues>) {
  return (
    <>
      <DateField name="date" value={values.date} onChange={(date) => change({ date })} />
      <ShortField
        name="name"
        label={officeStrings.days.name}
        value={values.name}
        onChange={(name) => change({ name })}
      />
      <ReasonField values={values} change={change} />
    </>
  );
}

function RevokingFields({ values, change }: FieldsProps<unknown, RevokingValues>) {
  return (
    <>
      <DateField name="date" value={values.date} onChange={(date) => change({ date })} />
      <ReasonField values={values} change={change} />
    </>
  );
}
