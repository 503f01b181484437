// The forms of the commands on money spent: the sum of a budget line until a day, and its correction.
import type { FunctionComponent } from 'react';
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { yearOf } from '#domain/dates';
import { figure } from '../../forms/change-values.js';
import { DateField, LongField, SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { ReasonField, type ReasonValues } from '../../forms/shared.js';
import { measured } from '#contract/measured';
import { useText } from '../../language/language.js';
import { latestSpending, lineOf, type Budgeted } from '../reportable.js';
import { programStrings } from '../strings.js';
import type { CommandOn, OnReport, OnSpending } from './at.js';
import { onReport, onSpending } from './kinds.js';
import { newSpending, spendingOf, type SpendingValues } from './spending-values.js';

const { forms: say } = programStrings;

export const RecordSpendingForm = formOf(onReport, 'RecordSpending', {
  start: spendingFor,
  body: spendingOf,
  Fields: SpendingFields,
});

/** A missing form does not compile. */
export const spendingForms: {
  readonly [T in CommandOn<'spending'>]: FunctionComponent<FormProps<OnSpending>>;
} = {
  CorrectSpending: formOf(onSpending, 'CorrectSpending', {
    start: ({ spending }): CorrectingValues => ({ amount: spending.amount, reason: '' }),
    body: ({ amount, reason }, { spending }) => ({ spending: spending.id, amount: figure(amount), reason }),
    Fields: CorrectingFields,
  }),
};

/** The line that the form was opened for, or else the first one of this year or the last year that has any. */
function spendingFor({ page, program, of }: OnReport): SpendingValues {
  if (of !== undefined) {
    const at = of.lastIndexOf('@');
    return spendingOn(program, of.slice(0, Math.max(at, 0)), Number(of.slice(at + 1)), page.today);
  }
  const years = Object.values(program.years).filter(({ budget }) => budget.length > 0);
  const year = years.find((each) => each.year === yearOf(page.today)) ?? years.at(-1);
  return spendingOn(program, year?.budget[0]?.line ?? '', year?.year ?? yearOf(page.today), page.today);
}

function spendingOn(program: Budgeted, line: string, year: number, today: string): SpendingValues {
  const { scale } = { scale: undefined, ...lineOf(program, line, year) };
  return newSpending(year, today, { line, scale, after: latestSpending(program, line, year)?.id });
}

function SpendingFields({ at: { page, program }, values, change }: FieldsProps<OnReport, SpendingValues>) {
  const text = useText();
  const years = Object.values(program.years).filter(({ budget }) => budget.length > 0);
  const lines = years.find(({ year }) => String(year) === values.year)?.budget ?? [];
  return (
    <>
      <SelectField
        name="year"
        value={values.year}
        choices={years.map(({ year }) => ({ value: String(year), label: String(year) }))}
        onChange={(year) => {
          const { until, scale } = spendingOn(program, values.line, Number(year), page.today);
          change({ year, until, scale });
        }}
      />
      <SelectField
        name="line"
        none={say.choose}
        value={values.line}
        choices={lines.map((each) => ({
          value: each.line,
          label: `${each.item} · ${text(budgetSourceLabels[each.source])} · ${measured(each.amount, text(amountScaleLabels[each.scale]))}`,
        }))}
        onChange={(chosen) =>
          change({ line: chosen, scale: lineOf(program, chosen, Number(values.year))?.scale })
        }
      />
      <ShortField
        name="amount"
        label={say.amount}
        numeric
        hint={values.scale && programStrings.money.inScale(amountScaleLabels[values.scale])}
        value={values.amount}
        onChange={(amount) => change({ amount })}
      />
      <DateField
        happened
        name="until"
        label={say.until}
        value={values.until}
        onChange={(until) => change({ until })}
      />
      <LongField name="note" optional value={values.note} onChange={(note) => change({ note })} />
    </>
  );
}

interface CorrectingValues extends ReasonValues {
  readonly amount: string;
}

function CorrectingFields({ at: { spending }, values, change }: FieldsProps<OnSpending, CorrectingValues>) {
  return (
    <>
      <ShortField
        name="amount"
        label={say.amount}
        numeric
        hint={programStrings.money.inScale(amountScaleLabels[spending.scale])}
        value={values.amount}
        onChange={(amount) => change({ amount })}
      />
      <ReasonField values={values} change={change} />
    </>
  );
}
