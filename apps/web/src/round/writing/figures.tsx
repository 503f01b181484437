// What the plan says of a program this year, and what its department has reported so far.
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { nameOfField } from '#contract/field-names';
import type { ReportedResult, ScopedProgram } from '#domain/round/words';
import { periodLabel } from '../../language/periods.js';
import { measured } from '#contract/measured';
import { useText } from '../../language/language.js';
import { useRoundView } from '../round-context.js';
import type { Row } from '#contract/round-rows';
import { roundStrings } from '../strings.js';

interface Props {
  readonly row: Row;
  readonly program: ScopedProgram;
}

export function Figures({ row, program }: Props) {
  const text = useText();
  const { round } = useRoundView();
  const { indicators, budget, content } = program;
  const said = roundStrings.write;
  return (
    <div className="scope-figures">
      {indicators.length > 0 && (
        <table className="small-table">
          <caption className="visually-hidden">{text(said.indicators)}</caption>
          <thead>
            <tr>
              <th scope="col">{text(nameOfField('indicator'))}</th>
              <th scope="col">{text(said.target(round.scope.year))}</th>
              <th scope="col">{text(said.result)}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map(({ indicator, name, unit, target }) => (
              <tr key={indicator}>
                <th scope="row" lang="ko">
                  {name}
                </th>
                <td>{measured(target, unit)}</td>
                <td>
                  <Reported results={resultsOf(row, indicator)} unit={unit} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {content.length > 0 && (
        <details>
          <summary>{text(said.content(content.length))}</summary>
          <ul className="scope-clauses" lang="ko">
            {content.map((clause) => (
              <li key={clause}>{clause}</li>
            ))}
          </ul>
        </details>
      )}
      {budget.length > 0 && (
        <details>
          <summary>{text(said.budget(budget.length))}</summary>
          <table className="small-table">
            <caption className="visually-hidden">{text(nameOfField('budget'))}</caption>
            <thead>
              <tr>
                <th scope="col">{text(nameOfField('item'))}</th>
                <th scope="col">{text(said.source)}</th>
                <th scope="col">{text(nameOfField('amount'))}</th>
              </tr>
            </thead>
            <tbody>
              {budget.map(({ line, item, source, amount, scale }) => (
                <tr key={line}>
                  <th scope="row" lang="ko">
                    {item}
                  </th>
                  <td>{text(budgetSourceLabels[source])}</td>
                  <td>{measured(amount, text(amountScaleLabels[scale]))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
}

function Reported({ results, unit }: { readonly results: readonly ReportedResult[]; readonly unit: string }) {
  const text = useText();
  if (results.length === 0) return <span className="muted">{text(roundStrings.write.noResult)}</span>;
  return results.map(({ value, period }) => (
    <span className="reported" key={period}>
      <strong>{measured(value, unit)}</strong>{' '}
      <span className="muted small">{text(periodLabel(period))}</span>
    </span>
  ));
}

/** The results that the department handed in on an indicator. */
function resultsOf({ topics }: Row, indicator: string): readonly ReportedResult[] {
  return Object.values(topics).flatMap((topic) =>
    topic && 'submission' in topic && topic.submission.kind === 'assessment'
      ? topic.submission.results.filter((result) => result.indicator === indicator)
      : [],
  );
}
