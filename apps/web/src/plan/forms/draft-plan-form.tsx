// The form that begins a plan: what it is called, for which years, which plan it follows, and who deliberates on it.
import { yearOf } from '#domain/dates';
import { SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps } from '../../forms/form-of.js';
import { strings } from '../../language/strings.js';
import { planStrings } from '../strings.js';
import type { BeforePlan } from './at.js';
import { beforePlan } from './kinds.js';
import { NamedListField } from './named-list-field.js';
import { startAfter, type DraftingValues } from './start-after.js';

export const DraftPlanForm = formOf(beforePlan, 'DraftPlan', {
  start: ({ page, plans }) => startAfter(plans[0], yearOf(page.today) + 1),
  body: ({ title, year, lastYear, basis, bodies }) => ({
    title,
    year: Number.parseInt(year, 10),
    lastYear: lastYear === '' ? undefined : Number.parseInt(lastYear, 10),
    basis: basis === '' ? undefined : basis,
    bodies,
  }),
  Fields: DraftingFields,
  foretell: () => planStrings.foretell.draft,
});

function DraftingFields({ at: { around, plans }, values, change }: FieldsProps<BeforePlan, DraftingValues>) {
  return (
    <>
      <ShortField
        name="title"
        label={planStrings.forms.planTitle}
        value={values.title}
        onChange={(title) => change({ title })}
      />
      <SelectField
        name="basis"
        optional
        none={strings.nothing}
        value={values.basis}
        choices={plans.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(basis) => change({ basis })}
      />
      <div className="from-to-fields">
        <ShortField name="year" numeric value={values.year} onChange={(year) => change({ year })} />
        <ShortField
          name="lastYear"
          optional
          numeric
          value={values.lastYear}
          onChange={(lastYear) => change({ lastYear })}
        />
      </div>
      <NamedListField
        name="bodies"
        hint={planStrings.forms.bodiesHint}
        nth={planStrings.forms.nthBody}
        add={planStrings.forms.addBody}
        choices={around.committees}
        values={values.bodies}
        onChange={(bodies) => change({ bodies })}
      />
    </>
  );
}
