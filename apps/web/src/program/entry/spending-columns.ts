// The columns of the table in which the money spent is entered.
import type { IsoDate } from '#domain/ids';
import { latestSpending, lineOf, type Budgeted } from '../reportable.js';
import type { SpendingValues } from '../forms/spending-values.js';
import { programStrings } from '../strings.js';
import { amountDoubt, amountProblem, untilProblem } from './cell-problems.js';
import type { EntryColumn } from './entry-rows.js';

const { entry: say } = programStrings;

/** The columns as they are on a day, of a program that has spent so much. */
export function spendingColumns(program: Budgeted, today: IsoDate): readonly EntryColumn<SpendingValues>[] {
  return [
    {
      key: 'amount',
      label: say.amount,
      numeric: true,
      get: ({ amount }) => amount,
      set: (values, amount) => ({ ...values, amount }),
      problem: amountProblem,
      doubt: (values) => {
        const [line, year] = [values.line, Number(values.year)];
        return amountDoubt(values, {
          planned: lineOf(program, line, year),
          latest: latestSpending(program, line, year),
        });
      },
    },
    {
      key: 'until',
      label: say.until,
      get: ({ until }) => until,
      set: (values, until) => ({ ...values, until }),
      problem: (typed, { year, line }) =>
        untilProblem(typed, {
          year: Number(year),
          today,
          latest: latestSpending(program, line, Number(year))?.until,
        }),
    },
    {
      key: 'note',
      label: say.note,
      optional: true,
      get: ({ note }) => note,
      set: (values, note) => ({ ...values, note }),
    },
  ];
}
