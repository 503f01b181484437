// The money of a program by year and source: planned, spent, and one over the other; its lines, and the table to enter spending.
import type { BudgetLineView, ProgramFiguresView } from '#contract/figure-views';
import { figureLabels } from '#contract/figure-words';
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { Corrections } from './corrections.js';
import { EntrySection } from './entry/entry-section.js';
import { MoneyTable } from './money-table.js';
import { SpendingEntry } from './spending-entry.js';
import { programStrings } from './strings.js';

const { money: say } = programStrings;

export function MoneySection({ figures: { money } }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  const years = [...new Set(money.lines.map(({ year }) => year))].sort();
  return (
    <EntrySection part="money" title={say.title} command="RecordSpending" Table={SpendingEntry}>
      {money.lines.length === 0 ? <p>{text(say.none)}</p> : <MoneyTable money={money} />}
      {years.map((year) => (
        <Lines key={year} year={year} lines={money.lines.filter((line) => line.year === year)} />
      ))}
    </EntrySection>
  );
}

function Lines({ year, lines }: { readonly year: number; readonly lines: readonly BudgetLineView[] }) {
  const text = useText();
  return (
    <details className="reported">
      <summary>{text(say.lines(year, lines.length))}</summary>
      <ul className="reported-items">
        {lines.map((line) => (
          <Line key={line.line} line={line} />
        ))}
      </ul>
    </details>
  );
}

function Line({ line: { item, source, amount, scale, spending } }: { readonly line: BudgetLineView }) {
  const text = useText();
  const [last, ...earlier] = spending;
  return (
    <li>
      <p className="status">
        <span lang="ko">{item}</span>
        <span className="muted">{text(budgetSourceLabels[source])}</span>
        <strong>{measured(amount, text(amountScaleLabels[scale]))}</strong>
      </p>
      {last ? <Spent spending={last} /> : <p className="muted small">{text(say.unspent)}</p>}
      {earlier.length > 0 && (
        <details className="trace">
          <summary>
            {text(say.earlier)} {earlier.length}
          </summary>
          {earlier.map((each) => (
            <Spent key={each.id} spending={each} />
          ))}
        </details>
      )}
    </li>
  );
}

function Spent({
  spending: { id, amount, scale, until, by, on, note, corrections },
}: {
  readonly spending: BudgetLineView['spending'][number];
}) {
  const text = useText();
  const unit = text(amountScaleLabels[scale]);
  const names = useNames();
  return (
    <div className="item-head" id={anchorOf({ on: 'spending', item: id })} tabIndex={-1}>
      <div>
        <p>
          {text(figureLabels.spent)} <strong>{measured(amount, unit)}</strong>{' '}
          <span className="muted small">
            {text(say.until(dateLabel(until)))} · <span lang="ko">{names.ofSignature(by)}</span>{' '}
            {text(dateLabel(on))}
          </span>
        </p>
        {note !== undefined && (
          <p className="small" lang="ko">
            {note}
          </p>
        )}
        <Corrections all={corrections} unit={unit} />
      </div>
      <Offers on="spending" item={id} />
    </div>
  );
}
