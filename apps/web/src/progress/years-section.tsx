// The whole plan year by year: rates and money, as columns for the eye beside the table.
import { figureLabels } from '#contract/figure-words';
import { Columns } from '../charts/columns.js';
import { useText } from '../language/language.js';
import { periodLabel } from '../language/periods.js';
import { commonScale, drawn } from '../why/amounts.js';
import { Headings, type Column } from './headings.js';
import { Amount, amountsIn, ScaleNote } from '../why/amount.js';
import { Rate } from './rate.js';
import { useProgress } from './progress-context.js';
import { mostOf } from './rows.js';
import { progressStrings } from './strings.js';

/** Where a plan has one year only, all of this stands above. */
export function YearsSection() {
  const text = useText();
  const {
    view: { byYear },
  } = useProgress();
  if (byYear.length < 2) return null;
  const { years } = progressStrings;
  const rates = byYear.map(({ year, rate }) => ({
    label: String(year),
    due: 100,
    value: rate.text === undefined ? undefined : Number(rate.text),
  }));
  const money = byYear.map(({ year, budget, spent }) => ({
    label: String(year),
    due: drawn(budget),
    value: drawn(spent),
  }));
  return (
    <section className="plan-section" aria-labelledby="progress-years">
      <h2 id="progress-years">{text(years.title)}</h2>
      <div className="beside-charts">
        <div className="charts">
          {rates.some(({ value }) => value !== undefined) && (
            <Columns title={text(years.rates)} columns={rates} />
          )}
          <Columns title={text(years.money)} columns={money} />
        </div>
        <YearsTable />
      </div>
    </section>
  );
}

const columns: readonly Column[] = [
  { label: progressStrings.year },
  { label: figureLabels.programRate },
  { label: figureLabels.budget, isFigure: true },
  { label: figureLabels.spent, isFigure: true },
  { label: figureLabels.execution },
];

function YearsTable() {
  const text = useText();
  const {
    view: { plan, byYear, period },
    ask,
  } = useProgress();
  const scale = commonScale(amountsIn(byYear));
  const rateMost = mostOf(byYear.map(({ rate }) => rate));
  const executionMost = mostOf(byYear.map(({ execution }) => execution));
  const of = { plan };
  return (
    <div>
      <ScaleNote scale={scale} />
      <table className="carded paired progress-table" aria-labelledby="progress-years">
        <Headings columns={columns} />
        <tbody>
          {byYear.map(({ year, rate, budget, spent, execution }) => (
            <tr key={year} data-chosen={period === String(year) || undefined}>
              <th scope="row" className="year">
                <button
                  className="link"
                  type="button"
                  title={text(progressStrings.years.choose(year))}
                  onClick={() => ask({ year })}
                >
                  {text(periodLabel(String(year)))}
                </button>
              </th>
              <td data-label={text(figureLabels.programRate)}>
                <Rate rate={rate} of={of} most={rateMost} />
              </td>
              <td data-figure data-label={text(figureLabels.budget)}>
                <Amount amount={budget} of={of} scale={scale} />
              </td>
              <td data-figure data-label={text(figureLabels.spent)}>
                <Amount amount={spent} of={of} scale={scale} />
              </td>
              <td data-label={text(figureLabels.execution)}>
                <Rate rate={execution} of={of} most={executionMost} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
