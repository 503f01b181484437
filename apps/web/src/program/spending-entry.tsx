// The table in which the money spent of a year is entered: one row for each budget line.
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { lastSaid } from '#domain/reported';
import type { AmountScale, BudgetLine } from '#domain/changes';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { EntryOfYear } from './entry/entry-of-year.js';
import type { EntryRow } from './entry/entry-rows.js';
import { spendingColumns } from './entry/spending-columns.js';
import { newSpending, partOfSpending, spendingOf, type SpendingValues } from './forms/spending-values.js';
import { useReported } from './report-context.js';
import { latestSpending } from './reportable.js';
import { programStrings } from './strings.js';

const { entry: say, forms, money } = programStrings;

export function SpendingEntry() {
  const text = useText();
  const names = useNames();
  const { page, program } = useReported();
  const years = Object.values(program.years).filter(({ budget }) => budget.length > 0);
  const rowOf = (
    year: number,
    { line, item, source, amount, scale }: BudgetLine,
  ): EntryRow<SpendingValues> => {
    const latest = latestSpending(program, line, year);
    const until = latest && dateLabel(latest.until);
    const unit = (scale: AmountScale) => text(amountScaleLabels[scale]);
    const recorded = latest && measured(latest.amount, unit(latest.scale));
    return {
      part: partOfSpending(line, year),
      called: `${item} ${text(budgetSourceLabels[source])}`,
      heads: [
        <span key="item">
          <span lang="ko">{item}</span> <span className="muted">{text(budgetSourceLabels[source])}</span>
        </span>,
        measured(amount, unit(scale)),
        text(recorded && until ? forms.spentBefore(recorded, until) : money.unspent),
      ],
      unit: (values) => unit(values.scale ?? scale),
      start: newSpending(year, page.today, { line, scale, after: latest?.id }),
      meanwhile: (draft) =>
        draft && latest && recorded && until && ![draft.values.after, draft.makes].includes(latest.id)
          ? { say: say.spentMeanwhile(recorded, until, names.ofSignature(lastSaid(latest).by)), taken: false }
          : undefined,
    };
  };
  return (
    <EntryOfYear
      years={years.map(({ year }) => year)}
      tableOf={(year) => ({
        command: 'RecordSpending',
        title: say.spending,
        heads: [say.line, money.budget, say.before],
        columns: spendingColumns(program, page.today),
        rows: (program.years[year]?.budget ?? []).map((line) => rowOf(year, line)),
        bodyOf: spendingOf,
        none: say.noLines,
      })}
    />
  );
}
