// The forms around a deputy: who stands in for whom and why, and that it ends earlier.
import type { FunctionComponent } from 'react';
import { deputyGroundsLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import { addDays } from '#domain/dates';
import type { EstablishedOrganization } from '#domain/organization/states';
import type { DeputyGrounds } from '#domain/organization/words';
import { DateField, RadioField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { ReasonField, type ReasonValues } from '../../forms/shared.js';
import { useText } from '../../language/language.js';
import { idFor } from '../../setup/ids.js';
import { holdingOf, peopleOf } from '../people.js';
import { PersonField } from '../person-field.js';
import { officeStrings } from '../strings.js';
import { onDeputy, type CommandOn, type OnDeputy, type OnPost } from './kinds.js';

/** A missing form does not compile. */
export const deputyForms: {
  readonly [T in CommandOn<'deputy'>]: FunctionComponent<FormProps<OnDeputy>>;
} = {
  EndDeputy: formOf(onDeputy, 'EndDeputy', {
    start: ({ page, deputy }): EndingValues => ({ until: dayToEnd(deputy, page.today), reason: '' }),
    body: ({ until, reason }, { deputy }) => ({ deputy: deputy.id, until, reason }),
    Fields: EndingFields,
    foretell: () => officeStrings.foretell.endingDeputy,
  }),
};

/** The last day that can be said, at the earliest yesterday: whoever ends it means at once. */
function dayToEnd({ from, until }: OnDeputy['deputy'], today: string): string {
  const yesterday = addDays(today, -1);
  const [first, last] = [addDays(from, -1), addDays(until, -1)];
  if (yesterday < first) return first;
  return yesterday > last ? last : yesterday;
}

/** The same words give the same id until another deputy was named. */
export function idOfDeputy(
  { deputies }: Pick<EstablishedOrganization, 'deputies'>,
  post: string,
  person: string,
  from: string,
): string {
  return idFor('v', post, person, from, String(Object.keys(deputies).length));
}

export interface NamingValues extends ReasonValues {
  readonly person: string;
  readonly from: string;
  readonly until: string;
  readonly grounds: DeputyGrounds;
}

const grounds = wordsOf(deputyGroundsLabels);

export function NamingFields({
  at: { organization, post },
  values,
  change,
}: FieldsProps<OnPost, NamingValues>) {
  const text = useText();
  const holder = holdingOf(post)?.person;
  return (
    <>
      <PersonField
        value={values.person}
        people={peopleOf(organization).filter(({ person }) => person !== holder)}
        onChange={(person) => change({ person })}
      />
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
      <RadioField
        name="grounds"
        value={values.grounds}
        choices={grounds.map((value) => ({ value, label: text(deputyGroundsLabels[value]) }))}
        onChange={(chosen) => change({ grounds: grounds.find((each) => each === chosen) ?? values.grounds })}
      />
      <ReasonField values={values} change={change} />
    </>
  );
}

type EndingValues = ReasonValues & { readonly until: string };

function EndingFields({ values, change }: FieldsProps<OnDeputy, EndingValues>) {
  return (
    <>
      <DateField
        name="until"
        label={officeStrings.lastDay}
        hint={officeStrings.lastDayOfDeputy}
        value={values.until}
        onChange={(until) => change({ until })}
      />
      <ReasonField values={values} change={change} />
    </>
  );
}
