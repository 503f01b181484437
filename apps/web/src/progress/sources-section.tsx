// Where the money comes from, year by year, as papers print it: sources by rows, years by columns, and the sums of both.
import { budgetSourceLabels } from '#contract/glossary';
import { figureLabels } from '#contract/figure-words';
import type { MoneyCell } from '#contract/figure-views';
import type { Label } from '#contract/label';
import type { AmountScale, BudgetSource } from '#domain/changes';
import type { Period } from '#domain/periods';
import type { ReactNode } from 'react';
import { Stack, Swatch, type Fill } from '../charts/stack.js';
import { useText } from '../language/language.js';
import { periodLabel } from '../language/periods.js';
import { commonScale, drawn } from '../why/amounts.js';
import { Headings, type Column } from './headings.js';
import { Amount, amountsIn, ScaleNote } from '../why/amount.js';
import { useProgress } from './progress-context.js';
import { progressStrings } from './strings.js';
import { WhyLink } from '../why/why-link.js';

const fillOf: Readonly<Record<BudgetSource, Fill>> = {
  national: 'first',
  province: 'second',
  own: 'third',
  other: 'fourth',
};

export function SourcesSection() {
  const text = useText();
  const {
    view: { sources, years },
  } = useProgress();
  return (
    <section className="plan-section" aria-labelledby="progress-sources">
      <h2 id="progress-sources">{text(progressStrings.sources.title)}</h2>
      {sources.length === 0 ? (
        <p className="muted">{text(progressStrings.sources.none)}</p>
      ) : (
        <div className="beside-charts">
          {(sources.length > 1 || years.length > 1) && <SourcesChart />}
          <SourcesTable />
        </div>
      )}
    </section>
  );
}

function SourcesChart() {
  const text = useText();
  const {
    view: { sources, years },
  } = useProgress();
  const sums = years.map((year) => sources.reduce((sum, { years: cells }) => sum + budgetOf(cells, year), 0));
  return (
    <figure className="source-chart" aria-hidden="true">
      <figcaption>{text(progressStrings.sources.budgetByYear)}</figcaption>
      {years.map((year) => (
        <div key={year} className="stack-row">
          <span>{year}</span>
          <Stack
            most={Math.max(...sums)}
            parts={sources.map(({ source, years: cells }) => ({
              fill: fillOf[source],
              value: budgetOf(cells, year),
            }))}
          />
        </div>
      ))}
      <ul className="legend">
        {sources.map(({ source }) => (
          <li key={source}>
            <Swatch fill={fillOf[source]} /> {text(budgetSourceLabels[source])}
          </li>
        ))}
      </ul>
    </figure>
  );
}

type YearCells = readonly (MoneyCell & { readonly year: number })[];

function budgetOf(cells: YearCells, year: number): number {
  const cell = cells.find((each) => each.year === year);
  return cell ? drawn(cell.budget) : 0;
}

function SourcesTable() {
  const text = useText();
  const {
    view: { sources, years, byYear, whole, period },
  } = useProgress();
  const scale = commonScale(
    amountsIn([whole, ...byYear, ...sources.flatMap((each) => [each.whole, ...each.years])]),
  );
  const isOneYear = years.length === 1;
  const columns: readonly Column[] = [
    { label: progressStrings.sources.source },
    ...(isOneYear ? [] : years.map((year) => ({ label: periodLabel(String(year)), isFigure: true }))),
    { label: wholeOf(period), isFigure: true },
  ];
  return (
    <div className="source-figures">
      <div className="source-notes">
        {drawn(whole.spent) > 0 && <p className="muted small">{text(progressStrings.sources.below)}</p>}
        <ScaleNote scale={scale} />
      </div>
      <table className="carded paired progress-table source-table" aria-labelledby="progress-sources">
        <Headings columns={columns} />
        <tbody>
          {sources.map(({ source, whole: sum, years: cells }) => (
            <Row key={source} years={isOneYear ? [] : cells} whole={sum} scale={scale}>
              {text(budgetSourceLabels[source])}
            </Row>
          ))}
        </tbody>
        {sources.length > 1 && (
          <tfoot>
            <Row years={isOneYear ? [] : byYear} whole={whole} scale={scale}>
              {text(progressStrings.sources.whole)}
            </Row>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** The sum, and of which years it is. */
function wholeOf(period: Period): Label {
  return progressStrings.sources.wholeOf(periodLabel(period));
}

interface RowProps {
  readonly years: YearCells;
  readonly whole: MoneyCell;
  readonly scale: AmountScale | undefined;
  readonly children: ReactNode;
}

function Row({ years, whole, scale, children }: RowProps) {
  const text = useText();
  const { view } = useProgress();
  const columns = view.years.length === 1 ? [] : view.years;
  return (
    <tr>
      <th scope="row">{children}</th>
      {columns.map((year) => {
        const cell = years.find((each) => each.year === year);
        return (
          <td key={year} data-figure data-label={text(periodLabel(String(year)))}>
            {cell && <Money cell={cell} scale={scale} />}
          </td>
        );
      })}
      <td data-figure data-whole data-label={text(wholeOf(view.period))}>
        <Money cell={whole} scale={scale} />
      </td>
    </tr>
  );
}

/** The budget, and below it what was spent of it, where anything was. */
function Money({
  cell: { budget, spent, execution },
  scale,
}: {
  readonly cell: MoneyCell;
  readonly scale: AmountScale | undefined;
}) {
  const text = useText();
  const { view } = useProgress();
  const of = { plan: view.plan };
  return (
    <>
      <Amount amount={budget} of={of} scale={scale} />
      {drawn(spent) > 0 && (
        <span className="spent small">
          <span className="visually-hidden">{text(figureLabels.spent)}</span>{' '}
          <Amount amount={spent} of={of} scale={scale} />
          {execution.text !== undefined && (
            <>
              {' '}
              (<WhyLink shown={execution} of={of} unit="%" />)
            </>
          )}
        </span>
      )}
    </>
  );
}
