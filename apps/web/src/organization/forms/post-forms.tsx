// The forms of the commands on a post: who holds it, who takes it over, who stands in for its holder, and its title.
import type { FunctionComponent } from 'react';
import { addDays } from '#domain/dates';
import { DateField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { holdingOf, peopleOf } from '../people.js';
import { PersonField } from '../person-field.js';
import { officeStrings } from '../strings.js';
import { idOfDeputy, NamingFields, type NamingValues } from './deputy-forms.js';
import { onPost, type CommandOn, type OnPost } from './kinds.js';

/** A missing form does not compile. */
export const postForms: { readonly [T in CommandOn<'post'>]: FunctionComponent<FormProps<OnPost>> } = {
  AppointHolder: formOf(onPost, 'AppointHolder', {
    start: ({ page }): HolderValues => ({ person: '', from: page.today }),
    body: ({ person, from }, { post }) => ({ post: post.id, person: person.trim(), from }),
    Fields: HolderFields,
  }),
  HandOverPost: formOf(onPost, 'HandOverPost', {
    start: ({ page, post }): HolderValues => ({ person: '', from: firstDayAfter(post, page.today) }),
    body: ({ person, from }, { post }) => ({ post: post.id, person: person.trim(), from }),
    Fields: SuccessorFields,
    foretell: () => officeStrings.foretell.handingOver,
  }),
  EndHolding: formOf(onPost, 'EndHolding', {
    start: ({ page }) => ({ until: page.today }),
    body: ({ until }, { post }) => ({ post: post.id, until }),
    Fields: EndFields,
    foretell: () => officeStrings.foretell.holding,
  }),
  NameDeputy: formOf(onPost, 'NameDeputy', {
    start: ({ page }): NamingValues => ({
      person: '',
      from: page.today,
      until: page.today,
      grounds: 'absence',
      reason: '',
    }),
    body: ({ person, from, until, grounds, reason }, { post, organization }) => ({
      id: idOfDeputy(organization, post.id, person, from),
      post: post.id,
      person: person.trim(),
      from,
      until,
      grounds,
      reason,
    }),
    Fields: NamingFields,
    foretell: () => officeStrings.foretell.deputy,
  }),
  RenamePost: formOf(onPost, 'RenamePost', {
    start: ({ post }) => ({ title: post.title }),
    body: ({ title }, { post }) => ({ post: post.id, title: title.trim() }),
    Fields: TitleField,
    foretell: () => officeStrings.foretell.renaming,
  }),
};

/** Nobody takes over on the day on which the holder began. */
function firstDayAfter(post: OnPost['post'], today: string): string {
  const from = holdingOf(post)?.from ?? today;
  return from < today ? today : addDays(from, 1);
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

function SuccessorFields({ at: { organization, post }, values, change }: FieldsProps<OnPost, HolderValues>) {
  const holder = holdingOf(post)?.person;
  return (
    <>
      <PersonField
        value={values.person}
        people={peopleOf(organization).filter(({ person }) => person !== holder)}
        onChange={(person) => change({ person })}
      />
      <DateField
        name="from"
        label={officeStrings.successorFrom}
        value={values.from}
        onChange={(from) => change({ from })}
      />
    </>
  );
}

function TitleField({ values, change }: FieldsProps<OnPost, { readonly title: string }>) {
  return (
    <ShortField
      name="title"
      label={officeStrings.postTitle}
      value={values.title}
      onChange={(title) => change({ title })}
    />
  );
}
