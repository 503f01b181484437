// The money of a program as papers print it: years by rows, sources by columns, and the sums of both.
import type { MoneyCell, MoneyRow, MoneyView } from '#contract/figure-views';
import { figureLabels } from '#contract/figure-words';
import { budgetSourceLabels } from '#contract/glossary';
import type { AmountScale } from '#domain/changes';
import { periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { Amount, amountsIn, ScaleNote } from '../why/amount.js';
import { commonScale } from '../why/amounts.js';
import { Figure } from './figure.js';
import { useReported } from './report-context.js';
import { programStrings } from './strings.js';

const { money: say, indicators } = programStrings;

export function MoneyTable({ money: { sources, years, whole } }: { readonly money: MoneyView }) {
  const text = useText();
  const rows = [whole, ...years];
  const scale = commonScale(amountsIn(rows.flatMap((row) => [row.whole, ...row.sources])));
  return (
    <>
      <ScaleNote scale={scale} />
      <table className="figure-table money-table" aria-label={text(say.table)}>
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
            <Row key={row.period} row={row} scale={scale} />
          ))}
        </tbody>
        {years.length > 1 && (
          <tfoot>
            <Row row={whole} scale={scale} isWhole />
          </tfoot>
        )}
      </table>
    </>
  );
}

interface RowProps {
  readonly row: MoneyRow;
  readonly scale: AmountScale | undefined;
  readonly isWhole?: true;
}

function Row({ row: { period, whole, sources }, scale, isWhole }: RowProps) {
  const text = useText();
  return (
    <tr>
      <th scope="row">
        {isWhole && `${text(indicators.whole)} `}
        <span className={isWhole && 'muted small'}>{text(periodLabel(period))}</span>
      </th>
      <Cell cell={whole} label={text(say.all)} scale={scale} />
      {sources.map((cell) => (
        <Cell key={cell.source} cell={cell} label={text(budgetSourceLabels[cell.source])} scale={scale} />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: MoneyCell;
  readonly label: string;
  readonly scale: AmountScale | undefined;
}

function Cell({ cell: { budget, spent, execution }, label, scale }: CellProps) {
  const text = useText();
  const of = { program: useReported().page.id };
  return (
    <td data-figure data-label={label}>
      <p>
        <span className="visually-hidden">{text(figureLabels.budget)} </span>
        <strong>
          <Amount amount={budget} of={of} scale={scale} />
        </strong>
      </p>
      {spent.text !== undefined && (
        <p className="small">
          <span className="muted">{text(figureLabels.spent)}</span>{' '}
          <Amount amount={spent} of={of} scale={scale} />
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
