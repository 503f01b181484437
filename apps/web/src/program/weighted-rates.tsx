// The program's weighted rate year by year and over the whole term, with the sum of the weights behind it.
import type { ProgramFiguresView } from '#contract/figure-views';
import { figureLabels } from '#contract/figure-words';
import { periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { Figure } from './figure.js';
import { programStrings } from './strings.js';

const { indicators: say } = programStrings;

export function WeightedRates({ figures: { rates, rate, span } }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  if (rates.every((each) => each.rate.text === undefined && each.weights.text === undefined)) return null;
  return (
    <div className="indicator-figures">
      <h3>{text(say.rates)}</h3>
      <table className="figure-table" aria-label={text(say.rates)}>
        <thead>
          <tr>
            <th scope="col">{text(say.period)}</th>
            {(['programRate', 'weights'] as const).map((column) => (
              <th scope="col" key={column} data-figure>
                {text(figureLabels[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rates.map((each) => (
            <tr key={each.period}>
              <th scope="row">{text(periodLabel(each.period))}</th>
              <td data-figure data-label={text(figureLabels.programRate)}>
                <Figure shown={each.rate} />
              </td>
              <td data-figure data-label={text(figureLabels.weights)}>
                <Figure shown={each.weights} />
              </td>
            </tr>
          ))}
        </tbody>
        {rates.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">
                {text(say.whole)} <span className="muted small">{text(periodLabel(span))}</span>
              </th>
              <td data-figure data-label={text(figureLabels.programRate)}>
                <Figure shown={rate} />
              </td>
              <td className="empty" />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
