// What the budgets that are shown come to year by year, with what is typed; what is no figure yet is left out.
import { isDecimal } from '#domain/decimal';
import { useText } from '../../language/language.js';
import { periodLabel } from '../../language/periods.js';
import { usePlanView } from '../plan-context.js';
import { totalsOf, yearsOf } from '../rows.js';
import { Totals } from '../totals.js';
import { withTyped } from './cells.js';
import type { ProgramRows } from './pasting.js';
import { gridStrings as say } from './strings.js';
import type { Grid } from './use-grid.js';

interface Props {
  readonly programs: readonly ProgramRows[];
  readonly grid: Grid;
  /** How many columns say what a row is. */
  readonly heads: number;
}

export function GridSums({ programs, grid, heads }: Props) {
  const text = useText();
  const { plan } = usePlanView();
  const all = programs.flatMap(({ line, figures }) => withTyped(figures, grid.valuesOf(line).typed));
  const sumOf = (year: number) =>
    totalsOf(
      all
        .filter((figures) => figures.year === year)
        .flatMap(({ budget }) => budget)
        .filter(({ amount }) => isDecimal(amount)),
    );
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={heads}>
          {text(say.sum)}
        </th>
        {yearsOf(plan).map((year) => (
          <td key={year} data-figure data-label={text(periodLabel(String(year)))}>
            <Totals totals={sumOf(year)} />
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  );
}
