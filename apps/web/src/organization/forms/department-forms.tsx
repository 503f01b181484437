// The forms of the commands on a department: whether its head lets answers out, its telephone, its name, and its end.
import type { FunctionComponent } from 'react';
import { DateField, RadioField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { ReasonField, type ReasonValues } from '../../forms/shared.js';
import { useText } from '../../language/language.js';
import { officeStrings } from '../strings.js';
import { onDepartment, type CommandOn, type OnDepartment } from './kinds.js';

/** A missing form does not compile. */
export const departmentForms: {
  readonly [T in CommandOn<'department'>]: FunctionComponent<FormProps<OnDepartment>>;
} = {
  SetRelease: formOf(onDepartment, 'SetRelease', {
    start: ({ department }): ReleaseValues => ({ releases: !department.releases }),
    body: ({ releases }, { department }) => ({ department: department.id, releases }),
    Fields: ReleaseField,
  }),
  SetContact: formOf(onDepartment, 'SetContact', {
    start: ({ department }) => ({ telephone: department.telephone ?? '' }),
    body: ({ telephone }, { department }) => ({ department: department.id, telephone: telephone.trim() }),
    Fields: ContactField,
    foretell: () => officeStrings.foretell.contact,
  }),
  RenameDepartment: formOf(onDepartment, 'RenameDepartment', {
    start: ({ department }) => ({ name: department.name }),
    body: ({ name }, { department }) => ({ department: department.id, name: name.trim() }),
    Fields: NameField,
    foretell: () => officeStrings.foretell.renaming,
  }),
  EndDepartment: formOf(onDepartment, 'EndDepartment', {
    start: ({ page }): EndValues => ({ until: page.today, reason: '' }),
    body: ({ until, reason }, { department }) => ({ department: department.id, until, reason }),
    Fields: EndFields,
    foretell: () => officeStrings.foretell.endingDepartment,
  }),
};

export interface ReleaseValues {
  readonly releases: boolean;
}

export function ReleaseField({
  values,
  change,
}: Pick<FieldsProps<unknown, ReleaseValues>, 'values' | 'change'>) {
  const text = useText();
  return (
    <RadioField
      name="releases"
      value={String(values.releases)}
      choices={[
        { value: 'false', label: text(officeStrings.releasesNot) },
        { value: 'true', label: text(officeStrings.releases) },
      ]}
      onChange={(chosen) => change({ releases: chosen === 'true' })}
    />
  );
}

function ContactField({ values, change }: FieldsProps<OnDepartment, { readonly telephone: string }>) {
  return (
    <ShortField name="telephone" value={values.telephone} onChange={(telephone) => change({ telephone })} />
  );
}

function NameField({ values, change }: FieldsProps<OnDepartment, { readonly name: string }>) {
  return (
    <ShortField
      name="name"
      label={officeStrings.departmentName}
      value={values.name}
      onChange={(name) => change({ name })}
    />
  );
}

type EndValues = ReasonValues & { readonly until: string };

function EndFields({ values, change }: FieldsProps<OnDepartment, EndValues>) {
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
