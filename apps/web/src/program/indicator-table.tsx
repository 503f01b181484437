// One indicator over the years and their parts: what was to be reached, what was, one over the other, and who said so.
import { useId } from 'react';
import type { IndicatorFiguresView, IndicatorYearFigures, PeriodFigures } from '#contract/figure-views';
import { itemStatusLabels } from '#contract/statuses';
import { figureLabels } from '#contract/figure-words';
import { measured } from '#contract/measured';
import { partLabel, periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { hrefOf } from '../plan/places.js';
import { trendAt } from '../progress/places.js';
import { trendStrings } from '../trend/strings.js';
import { useAddress } from '../use-address.js';
import { Figure } from './figure.js';
import { useReported } from './report-context.js';
import { ReportedResults } from './reported-results.js';
import { programStrings } from './strings.js';
import { resultTones } from './tones.js';

const { indicators: say } = programStrings;

interface Props {
  readonly indicator: IndicatorFiguresView;
}

export function IndicatorTable({ indicator }: Props) {
  const text = useText();
  const titleId = useId();
  const { name, unit, years, whole, measure } = indicator;
  const weight = sameWeight(years);
  const isPlanned = years.some(({ planned }) => planned.text !== undefined);
  const columns = ['target', 'result', 'rate', ...(isPlanned ? (['planned'] as const) : [])] as const;
  return (
    <div className="indicator-figures">
      <h3 id={titleId}>
        <span lang="ko">{name}</span> <span className="muted">({unit})</span>
        {weight !== undefined && <span className="tag">{text(say.weight(weight))}</span>}
        {measure.direction === 'down' && <span className="tag">{text(say.down)}</span>}
        {measure.ratio && <span className="tag">{text(say.ratio)}</span>}
      </h3>
      <TrendLink indicator={indicator.indicator} name={name} />
      <table className="figure-table" aria-label={text(say.table(name))}>
        <thead>
          <tr>
            <th scope="col">{text(say.period)}</th>
            {columns.map((column) => (
              <th scope="col" key={column} data-figure>
                {text(figureLabels[column])}
              </th>
            ))}
            <th scope="col">{text(say.reported)}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <YearRows
              key={year.year}
              year={year}
              indicator={indicator}
              isPlanned={isPlanned}
              isWeighed={weight === undefined}
            />
          ))}
        </tbody>
        {years.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">
                {text(say.whole)} <span className="muted small">{text(periodLabel(whole.period))}</span>
              </th>
              <Cells figures={whole} />
              {isPlanned && <td />}
              <td>
                <Reported indicator={indicator} period={whole.period} />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      <ReportedResults indicator={indicator} />
    </div>
  );
}

/** The way to the indicator over all plans, those before this program too. */
function TrendLink({ indicator, name }: { readonly indicator: string; readonly name: string }) {
  const text = useText();
  const at = useReported();
  const { address } = useAddress();
  return (
    <p>
      <a href={hrefOf(trendAt(at.page.id, indicator, address.asOf))}>
        {text(trendStrings.toTrend)} <span className="visually-hidden">{name}</span>
      </a>
    </p>
  );
}

interface YearProps extends Props {
  readonly year: IndicatorYearFigures;
  readonly isPlanned: boolean;
  /** Whether each year says its own weight. */
  readonly isWeighed: boolean;
}

/** The weight of all years; undefined where they differ, or have none. */
function sameWeight(years: readonly IndicatorYearFigures[]): string | undefined {
  const [first] = years;
  return years.every(({ weight }) => weight === first?.weight) ? first?.weight : undefined;
}

function YearRows({ year, indicator, isPlanned, isWeighed }: YearProps) {
  const text = useText();
  const { weight, name, unit, derived, monthlyAverage, planned, parts } = year;
  return (
    <>
      <tr data-row="year">
        <th scope="row">
          {text(periodLabel(year.period))}
          {isWeighed && weight !== undefined && <span className="row-note">{text(say.weight(weight))}</span>}
          {(name !== indicator.name || unit !== indicator.unit) && (
            <span className="row-note" lang="ko">
              {name} ({unit})
            </span>
          )}
          {derived && (
            <span className="row-note">
              {text(say.derived(measured(derived.baseline.value, unit), derived.raise))} · {text(say.monthly)}{' '}
              <Figure shown={monthlyAverage} unit={unit} />
            </span>
          )}
        </th>
        <Cells figures={year} />
        {isPlanned && (
          <td data-figure data-label={text(figureLabels.planned)}>
            <Figure shown={planned} />
          </td>
        )}
        <td>
          <Reported indicator={indicator} period={year.period} />
        </td>
      </tr>
      {parts.map((part) => (
        <tr key={part.period} data-row="part">
          <th scope="row">
            <span className="visually-hidden">{year.year} </span>
            {text(partLabel(part.period))}
          </th>
          <Cells figures={part} />
          {isPlanned && <td className="empty" />}
          <td>
            <Reported indicator={indicator} period={part.period} />
          </td>
        </tr>
      ))}
    </>
  );
}

function Cells({ figures }: { readonly figures: PeriodFigures }) {
  const text = useText();
  return (['target', 'result', 'rate'] as const).map((column) => (
    <td key={column} data-figure data-label={text(figureLabels[column])}>
      <Figure shown={figures[column]} />
    </td>
  ));
}

/** How the results of exactly that period stand. */
function Reported({ indicator, period }: Props & { readonly period: string }) {
  const text = useText();
  const results = indicator.results.filter(
    (result) => result.period === period && result.status !== 'withdrawn',
  );
  return results.map(({ id, status }) => (
    <Chip key={id} tone={resultTones[status]}>
      {text(itemStatusLabels.program.result[status])}
    </Chip>
  ));
}
