// The forms of the commands on an organization as a whole: a department, a post, and the rules that it applies.
import type { FunctionComponent } from 'react';
import { rankLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Rank } from '#domain/organization/words';
import { exampleForm } from '#contract/checklist-example';
import { ChecklistFields, formValues, writtenForm } from '../../checklist/form-fields.js';
import { checklistStrings } from '../../checklist/strings.js';
import { RadioField, SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { useText } from '../../language/language.js';
import { idFor } from '../../setup/ids.js';
import { activeDepartments } from '../departments-of.js';
import { officeStrings } from '../strings.js';
import { ReleaseField, type ReleaseValues } from './department-forms.js';
import { chosenKind, KindFields, kindOf } from './cycle-kind-fields.js';
import { onOrganization, type CommandOnOrganization, type OnOrganization } from './kinds.js';
import { chosenPack, PackFields, packOf } from './pack-fields.js';

/** A missing form does not compile. */
export const organizationForms: {
  readonly [T in CommandOnOrganization]: FunctionComponent<FormProps<OnOrganization>>;
} = {
  AddDepartment: formOf(onOrganization, 'AddDepartment', {
    start: (): DepartmentValues => ({ name: '', releases: false }),
    body: ({ name, releases }) => ({ id: idFor('d', name), name: name.trim(), releases }),
    Fields: DepartmentFields,
    foretell: () => officeStrings.foretell.department,
  }),
  AddPost: formOf(onOrganization, 'AddPost', {
    start: (): PostValues => ({ title: '', rank: 'officer', department: '' }),
    body: ({ title, rank, department }, { organization }) => ({
      id: idFor('o', organization.departments[department]?.name ?? '', title),
      title: title.trim(),
      rank,
      department: department === '' ? undefined : department,
    }),
    Fields: PostFields,
    foretell: () => officeStrings.foretell.post,
  }),
  ApplyRulePack: formOf(onOrganization, 'ApplyRulePack', {
    start: chosenPack,
    body: (values) => ({ pack: packOf(values) }),
    Fields: PackFields,
    foretell: () => officeStrings.foretell.pack,
  }),
  DefineCycleKind: formOf(onOrganization, 'DefineCycleKind', {
    start: chosenKind,
    body: (values, at) => ({ kind: kindOf(values, at) }),
    Fields: KindFields,
    foretell: () => officeStrings.kinds.foretell,
  }),
  SetChecklist: formOf(onOrganization, 'SetChecklist', {
    start: ({ organization }) => formValues(organization.checklist ?? exampleForm),
    body: (values) => ({ checklist: writtenForm(values) }),
    Fields: ({ values, change }) => <ChecklistFields name="checklist" values={values} onChange={change} />,
    foretell: () => checklistStrings.foretellForm,
  }),
};

interface DepartmentValues extends ReleaseValues {
  readonly name: string;
}

function DepartmentFields({ values, change }: FieldsProps<unknown, DepartmentValues>) {
  return (
    <>
      <ShortField
        name="name"
        label={officeStrings.departmentName}
        value={values.name}
        onChange={(name) => change({ name })}
      />
      <ReleaseField values={values} change={change} />
    </>
  );
}

interface PostValues {
  readonly title: string;
  readonly rank: Rank;
  readonly department: string;
}

const ranks = wordsOf(rankLabels);

function PostFields({ at: { organization }, values, change }: FieldsProps<OnOrganization, PostValues>) {
  const text = useText();
  return (
    <>
      <SelectField
        name="department"
        none={officeStrings.noDepartment}
        value={values.department}
        choices={activeDepartments(organization).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(department) => change({ department })}
      />
      <ShortField
        name="title"
        label={officeStrings.postTitle}
        value={values.title}
        onChange={(title) => change({ title })}
      />
      <RadioField
        name="rank"
        value={values.rank}
        choices={ranks.map((rank) => ({ value: rank, label: text(rankLabels[rank]) }))}
        onChange={(chosen) => change({ rank: ranks.find((rank) => rank === chosen) ?? values.rank })}
      />
    </>
  );
}
