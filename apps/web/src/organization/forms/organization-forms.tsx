// The forms of all commands on an organization: its departments, its posts, who holds them, and the rules that it applies.
import type { FunctionComponent } from 'react';
import { rankLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Rank } from '#domain/organization/words';
import { DateField, RadioField, SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { useText } from '../../language/language.js';
import { idFor } from '../../setup/ids.js';
import { peopleOf } from '../people.js';
import { PersonField } from '../person-field.js';
import { officeStrings } from '../strings.js';
import {
  onDepartment,
  onOrganization,
  onPost,
  type CommandOn,
  type CommandOnOrganization,
  type OnDepartment,
  type OnOrganization,
  type OnPost,
} from './kinds.js';
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
};

export const departmentForms: {
  readonly [T in CommandOn<'department'>]: FunctionComponent<FormProps<OnDepartment>>;
} = {
  SetRelease: formOf(onDepartment, 'SetRelease', {
    start: ({ department }): ReleaseValues => ({ releases: !department.releases }),
    body: ({ releases }, { department }) => ({ department: department.id, releases }),
    Fields: ReleaseField,
  }),
  SetContact: formOf(onDepartment, 'SetContact', {
    start: ({ department }): ContactValues => ({ telephone: department.telephone ?? '' }),
    body: ({ telephone }, { department }) => ({ department: department.id, telephone: telephone.trim() }),
    Fields: ContactField,
    foretell: () => officeStrings.foretell.contact,
  }),
};

export const postForms: { readonly [T in CommandOn<'post'>]: FunctionComponent<FormProps<OnPost>> } = {
  AppointHolder: formOf(onPost, 'AppointHolder', {
    start: ({ page }) => ({ person: '', from: page.today }),
    body: ({ person, from }, { post }) => ({ post: post.id, person: person.trim(), from }),
    Fields: HolderFields,
  }),
  EndHolding: formOf(onPost, 'EndHolding', {
    start: ({ page }) => ({ until: page.today }),
    body: ({ until }, { post }) => ({ post: post.id, until }),
    Fields: EndFields,
    foretell: () => officeStrings.foretell.holding,
  }),
};

interface ReleaseValues {
  readonly releases: boolean;
}

interface ContactValues {
  readonly telephone: string;
}

function ContactField({ values, change }: FieldsProps<unknown, ContactValues>) {
  return (
    <ShortField name="telephone" value={values.telephone} onChange={(telephone) => change({ telephone })} />
  );
}

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

function ReleaseField({ values, change }: Pick<FieldsProps<unknown, ReleaseValues>, 'values' | 'change'>) {
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
        choices={Object.values(organization.departments).map(({ id, name }) => ({ value: id, label: name }))}
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

interface HolderValues {
  readonly person: string;
  readonly from: string;
}

function HolderFields({ at: { organization }, values, change }: FieldsProps<OnPost, HolderValues>) {
  return (
    <>
      <PersonField
        value={values.person}
        people={peopleOf(organization)}
        onChange={(person) => change({ person })}
      />
      <DateField name="from" value={values.from} onChange={(from) => change({ from })} />
    </>
  );
}

function EndFields({ values, change }: FieldsProps<OnPost, { readonly until: string }>) {
  return (
    <DateField
      name="until"
      label={officeStrings.lastDay}
      value={values.until}
      onChange={(until) => change({ until })}
    />
  );
}
