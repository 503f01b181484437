// An indicator over all plans: year by year under the names that it had, with what breaks the comparison between them.
import { Fragment } from 'react';
import { comparisonBreakLabels, figureLabels } from '#contract/figure-words';
import type { Shown, TrendView, TrendYearView } from '#contract/figure-views';
import { Columns } from '../charts/columns.js';
import { useTitle } from '../frame/title.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { periodLabel } from '../language/periods.js';
import { hrefOf, indicatorsAt } from '../plan/places.js';
import { WhenRead } from '../plan/read-state.js';
import { Headings, type Column } from '../progress/headings.js';
import { trendAt } from '../progress/places.js';
import { useTrend } from '../progress/queries.js';
import { useAddress } from '../use-address.js';
import { AsOf } from '../widgets/as-of.js';
import { why } from '../why/subject.js';
import { WhyPanel } from '../why/why-panel.js';
import { EntryRow } from './entry-row.js';
import { SeamRow } from './seam-row.js';
import { trendStrings } from './strings.js';

interface Props {
  /** The program's id. */
  readonly id: string;
  readonly indicator: string;
  readonly asOf?: string;
}

export function TrendPage({ id, indicator, asOf }: Props) {
  const read = useTrend(id, indicator, asOf);
  const { address, go } = useAddress();
  const { panel } = address;
  return (
    <div className="plan-page progress-page">
      <AsOf key={asOf} />
      <WhenRead read={read}>{(view) => <Trend view={view} asOf={asOf} />}</WhenRead>
      {panel?.show === why && (
        <WhyPanel address={panel} asOf={asOf} onClose={() => go({ ...address, panel: undefined })} />
      )}
    </div>
  );
}

interface TrendProps {
  readonly view: TrendView;
  readonly asOf: string | undefined;
}

function Trend({ view, asOf }: TrendProps) {
  const text = useText();
  const { name, programName, program } = view;
  useTitle(trendStrings.title(name));
  return (
    <>
      <section className="plan-head" aria-labelledby="trend-title">
        <h1 id="trend-title">
          <span lang="ko">{name}</span> {text(trendStrings.heading)}
        </h1>
        <p>
          <a href={hrefOf(indicatorsAt(program, asOf))} lang="ko">
            {programName}
          </a>
        </p>
        <p className="muted">{text(trendStrings.lead)}</p>
        <ContinuedBy view={view} asOf={asOf} />
      </section>
      <section className="plan-section" aria-labelledby="trend-years">
        <h2 id="trend-years">{text(trendStrings.byYear)}</h2>
        {view.years.length === 0 ? (
          <p className="muted">{text(trendStrings.empty)}</p>
        ) : (
          <div className="beside-charts">
            {view.years.length > 1 && <Charts view={view} />}
            <YearsTable view={view} asOf={asOf} />
          </div>
        )}
      </section>
    </>
  );
}

/** Only years that can be compared with the newest one are drawn: columns of unlike things say what is not so. */
function Charts({ view: { years, unit } }: { readonly view: TrendView }) {
  const text = useText();
  const drawn = years.map((year) => ({
    year,
    values: year.breaks.length === 0 ? valuesOf(year) : undefined,
  }));
  const figure = (shown: Shown | undefined) => (shown?.text === undefined ? undefined : Number(shown.text));
  const rates = drawn.map(({ year: { year }, values }) => ({
    label: String(year),
    due: values ? 100 : undefined,
    value: figure(values?.rate),
  }));
  return (
    <div className="charts">
      <Columns
        title={text(trendStrings.chart(unit))}
        columns={drawn.map(({ year: { year }, values }) => ({
          label: String(year),
          due: figure(values?.target),
          value: figure(values?.result),
        }))}
      />
      {rates.some(({ value }) => value !== undefined) && (
        <Columns title={text(trendStrings.rates)} columns={rates} />
      )}
      {years.some(({ breaks }) => breaks.length > 0) && (
        <p className="muted small">{text(trendStrings.drawnOnly)}</p>
      )}
    </div>
  );
}

/** Of all entries of a year together; of the only one where there is one. */
function valuesOf({ entries, values }: TrendYearView) {
  return values ?? (entries.length === 1 ? entries[0]?.values : undefined);
}

const columns: readonly Column[] = [
  { label: trendStrings.year },
  { label: trendStrings.asCalled },
  { label: figureLabels.target, isFigure: true },
  { label: figureLabels.result, isFigure: true },
  { label: figureLabels.rate, isFigure: true },
  { label: trendStrings.comparable },
];

function YearsTable({ view: { years, seams }, asOf }: TrendProps) {
  return (
    <table className="carded paired progress-table trend-table" aria-labelledby="trend-years">
      <Headings columns={columns} />
      <tbody>
        {years.map((year) => (
          <Fragment key={year.year}>
            {seams
              .filter((seam) => seam.year === year.year)
              .map((seam) => (
                <SeamRow
                  key={`${seam.after.program} ${seam.after.indicator}`}
                  seam={seam}
                  columns={columns.length}
                />
              ))}
            <YearRows year={year} asOf={asOf} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function YearRows({ year, asOf }: { readonly year: TrendYearView; readonly asOf: string | undefined }) {
  const text = useText();
  const { entries, values, breaks } = year;
  const comparable =
    breaks.length === 0
      ? trendStrings.isComparable
      : trendStrings.notComparable({
          ko: breaks.map((each) => comparisonBreakLabels[each].ko).join(', '),
          en: breaks.map((each) => comparisonBreakLabels[each].en).join(', '),
        });
  return (
    <>
      {entries.map((entry, index) => (
        <EntryRow
          key={`${entry.program} ${entry.indicator}`}
          entry={entry}
          year={year.year}
          asOf={asOf}
          comparable={index === 0 ? text(comparable) : ''}
          isBroken={breaks.length > 0}
        />
      ))}
      {entries.length > 1 && (
        <tr className="together">
          <th scope="row" className="year">
            {text(periodLabel(String(year.year)))}
          </th>
          <td data-label={text(trendStrings.asCalled)}>
            {text(values ? trendStrings.together : trendStrings.noTogether)}
          </td>
          {(['target', 'result', 'rate'] as const).map((figure) => (
            <td key={figure} data-figure data-label={text(figureLabels[figure])}>
              {printed(values?.[figure], figure === 'rate' ? '%' : (entries[0]?.unit ?? ''))}
            </td>
          ))}
          <td />
        </tr>
      )}
    </>
  );
}

/** Of several indicators together: what each of them is leads to why. */
function printed(shown: Shown | undefined, unit: string): string {
  return shown?.text === undefined ? '–' : measured(shown.text, unit);
}

function ContinuedBy({ view: { continuedBy }, asOf }: TrendProps) {
  const text = useText();
  if (continuedBy.length === 0) return null;
  return (
    <p>
      {text(trendStrings.continuedBy)}:{' '}
      {continuedBy.map(({ program, indicator, name, programName }, index) => (
        <Fragment key={`${program} ${indicator}`}>
          {index > 0 && ', '}
          <a href={hrefOf(trendAt(program, indicator, asOf))} lang="ko">
            {[programName, name].filter((each) => each !== undefined).join(' – ') || indicator}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
