// The money of a program by year and source: planned, spent, and one over the other; its lines, and the table to enter spending.
import { useState } from 'react';
import type { BudgetLineView, MoneyCell, MoneyRow, ProgramFiguresView } from '#contract/figure-views';
import { figureLabels } from '#contract/figure-words';
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { Corrections } from './corrections.js';
import { Figure } from './figure.js';
import { useMay } from './may.js';
import { Section } from './section.js';
import { SpendingEntry } from './spending-entry.js';
import { programStrings } from './strings.js';

const { money: say, entry, indicators } = programStrings;

export function MoneySection({ figures: { money } }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  const may = useMay();
  const [isEntering, setEntering] = useState(false);
  const years = [...new Set(money.lines.map(({ year }) => year))].sort();
  return (
    <Section
      part="money"
      title={say.title}
      offers={['RecordSpending']}
      tools={
        may('RecordSpending') && (
          <button
            className="button"
            type="button"
            aria-expanded={isEntering}
            onClick={() => setEntering(!isEntering)}
          >
            {text(isEntering ? entry.close : indicators.inTable)}
          </button>
        )
      }
    >
      {isEntering && <SpendingEntry money={money} />}
      {money.lines.length === 0 ? <p>{text(say.none)}</p> : <MoneyTable figures={money} />}
      {years.map((year) => (
        <Lines key={year} year={year} lines={money.lines.filter((line) => line.year === year)} />
      ))}
    </Section>
  );
}

function MoneyTable({
  figures: { sources, years, whole },
}: {
  readonly figures: ProgramFiguresView['money'];
}) {
  const text = useText();
  const { scale } = whole.whole.budget;
  return (
    <table className="figure-table money-table" aria-label={text(say.table)}>
      {scale && <caption>{text(say.inScale(amountScaleLabels[scale]))}</caption>}
      <thead>
        <tr>
          <th scope="col">{text(say.year)}</th>
          <th scope="col" data-figure>
            {text(say.all)}
          </th>
          {sources.map((source) => (
            <th scope="col" key={source} data-figure>
              {text(budgetSourceLabels[source])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((row) => (
          <MoneyCells key={row.period} row={row} />
        ))}
      </tbody>
      {years.length > 1 && (
        <tfoot>
          <MoneyCells row={whole} isWhole />
        </tfoot>
      )}
    </table>
  );
}

function MoneyCells({
  row: { period, whole, sources },
  isWhole,
}: {
  readonly row: MoneyRow;
  readonly isWhole?: true;
}) {
  const text = useText();
  return (
    <tr>
      <th scope="row">
        {isWhole && `${text(indicators.whole)} `}
        <span className={isWhole && 'muted small'}>{text(periodLabel(period))}</span>
      </th>
      <Cell cell={whole} label={text(say.all)} />
      {sources.map((cell) => (
        <Cell key={cell.source} cell={cell} label={text(budgetSourceLabels[cell.source])} />
      ))}
    </tr>
  );
}

function Cell({
  cell: { budget, spent, execution },
  label,
}: {
  readonly cell: MoneyCell;
  readonly label: string;
}) {
  const text = useText();
  return (
    <td data-figure data-label={label}>
      <p>
        <span className="visually-hidden">{text(figureLabels.budget)} </span>
        <strong>
          <Figure shown={budget} />
        </strong>
      </p>
      {spent.text !== undefined && (
        <p className="small">
          <span className="muted">{text(figureLabels.spent)}</span> <Figure shown={spent} />
        </p>
      )}
      {execution.text !== undefined && (
        <p className="small">
          <span className="muted">{text(figureLabels.execution)}</span> <Figure shown={execution} />
        </p>
      )}
    </td>
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
      {last ? (
        <Spent spending={last} unit={text(amountScaleLabels[scale])} />
      ) : (
        <p className="muted small">{text(say.unspent)}</p>
      )}
      {earlier.length > 0 && (
        <details className="trace">
          <summary>
            {text(say.earlier)} {earlier.length}
          </summary>
          {earlier.map((each) => (
            <Spent key={each.id} spending={each} unit={text(amountScaleLabels[scale])} />
          ))}
        </details>
      )}
    </li>
  );
}

function Spent({
  spending: { id, amount, until, by, on, note, corrections },
  unit,
}: {
  readonly spending: BudgetLineView['spending'][number];
  readonly unit: string;
}) {
  const text = useText();
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
