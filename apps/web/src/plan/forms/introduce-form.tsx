// The form that introduces a program which no plan has had yet; a plan can place it afterwards.
import type { Page } from '#contract/views';
import { yearOf } from '#domain/dates';
import type { Ancestor } from '#domain/lineage';
import { CheckList, SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type Kind } from '../../forms/form-of.js';
import { strings } from '../../language/strings.js';
import type { Around } from '../around.js';
import { FiguresFields } from './figures-fields.js';
import { figuresOf, noFigures, type FiguresValues } from './figures-values.js';
import { AncestorsField } from './lineage-fields.js';

interface BeforeProgram {
  readonly page: Page<'program'>;
  readonly around: Around;
}

interface IntroducingValues {
  readonly name: string;
  readonly owner: string;
  readonly cooperating: readonly string[];
  readonly ancestors: readonly Ancestor[];
  readonly figures: FiguresValues;
}

const beforeProgram: Kind<'program', BeforeProgram> = {
  stream: 'program',
  itemOf: () => undefined,
  Now: () => null,
};

export const IntroduceForm = formOf(beforeProgram, 'IntroduceProgram', {
  start: ({ page }): IntroducingValues => ({
    name: '',
    owner: '',
    cooperating: [],
    ancestors: [],
    figures: noFigures(yearOf(page.today) + 1),
  }),
  body: ({ figures, ...said }) => ({ ...said, ...figuresOf(figures) }),
  Fields: IntroducingFields,
});

function IntroducingFields({
  at: { around },
  values,
  change,
}: FieldsProps<BeforeProgram, IntroducingValues>) {
  const { figures } = values;
  const departments = around.departments.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <ShortField name="name" value={values.name} onChange={(name) => change({ name })} />
      <SelectField
        name="owner"
        none={strings.chooseOne}
        value={values.owner}
        choices={departments}
        onChange={(owner) => change({ owner })}
      />
      <CheckList
        name="cooperating"
        optional
        values={values.cooperating}
        choices={departments}
        onChange={(cooperating) => change({ cooperating })}
      />
      <AncestorsField values={values.ancestors} onChange={(ancestors) => change({ ancestors })} />
      <ShortField
        name="year"
        numeric
        value={Number.isNaN(figures.year) ? '' : String(figures.year)}
        onChange={(year) => change({ figures: { ...figures, year: Number.parseInt(year, 10) } })}
      />
      <FiguresFields at="" figures={figures} onChange={(changed) => change({ figures: changed })} />
    </>
  );
}
