// The table in which the money spent of a year is entered: one row for each budget line.
import { useState } from 'react';
import type { MoneyView } from '#contract/figure-views';
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { amountProblem, dayProblem } from './entry/cell-problems.js';
import type { EntryColumn } from './entry/entry-rows.js';
import { EntryTable } from './entry/entry-table.js';
import { newSpending, partOfSpending, spendingOf, type SpendingValues } from './forms/spending-values.js';
import { useReported } from './report-context.js';
import { programStrings } from './strings.js';
import { YearChoice, yearBy } from './year-choice.js';

const { entry: say } = programStrings;

function columnsOn(today: string): readonly EntryColumn<SpendingValues>[] {
  return [
    {
      key: 'amount',
      label: say.amount,
      numeric: true,
      decides: true,
      get: ({ amount }) => amount,
      set: (values, amount) => ({ ...values, amount }),
      problem: amountProblem,
    },
    {
      key: 'until',
      label: say.until,
      get: ({ until }) => until,
      set: (values, until) => ({ ...values, until }),
      problem: (typed) => dayProblem(typed, today),
    },
    {
      key: 'note',
      label: say.note,
      optional: true,
      decides: true,
      get: ({ note }) => note,
      set: (values, note) => ({ ...values, note }),
    },
  ];
}

export function SpendingEntry({ money }: { readonly money: MoneyView }) {
  const text = useText();
  const at = useReported();
  const years = [...new Set(money.lines.map(({ year }) => year))].sort();
  const [year, setYear] = useState(() => yearBy(years, at?.page.today ?? ''));
  if (!at) return null;
  const { page } = at;
  const rows = money.lines
    .filter((line) => line.year === year)
    .map(({ line, item, source, amount, scale, spending: [last] }) => ({
      part: partOfSpending(line, year),
      called: `${item} ${text(budgetSourceLabels[source])}`,
      heads: [
        <span key="item">
          <span lang="ko">{item}</span> <span className="muted">{text(budgetSourceLabels[source])}</span>
        </span>,
        measured(amount, text(amountScaleLabels[scale])),
        last
          ? text(programStrings.forms.spentBefore(measured(last.amount, ''), dateLabel(last.until)))
          : text(programStrings.money.unspent),
      ],
      start: newSpending(line, year, page.today),
    }));
  return (
    <>
      <YearChoice years={years} year={year} onChange={setYear} />
      <EntryTable
        key={year}
        program={page.id}
        command="RecordSpending"
        title={say.spending}
        heads={[say.line, programStrings.money.budget, say.before]}
        columns={columnsOn(page.today)}
        rows={rows}
        bodyOf={spendingOf}
        none={say.noLines}
      />
    </>
  );
}
