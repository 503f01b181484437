// What a program does and costs in each of its years, the latest first.
import { useId } from 'react';
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import type { IntroducedProgram, ProgramYear } from '#domain/program/states';
import { measured } from '../language/figures.js';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { totalsOf } from './rows.js';
import { planStrings } from './strings.js';
import { Totals } from './totals.js';

export function ProgramYears({ program }: { readonly program: IntroducedProgram }) {
  const text = useText();
  const titleId = useId();
  const years = Object.values(program.years).toReversed();
  if (years.length === 0) return null;
  return (
    <section className="plan-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{text(planStrings.indicators.byYear)}</h2>
      <table className="plan-table program-years" aria-labelledby={titleId}>
        <thead>
          <tr>
            {(['year', 'content', 'budget'] as const).map((column) => (
              <th key={column} scope="col">
                {text(planStrings.content[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <YearRow key={year.year} year={year} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function YearRow({ year: { year, content, budget } }: { readonly year: ProgramYear }) {
  const text = useText();
  const { content: say } = planStrings;
  return (
    <tr>
      <th scope="row">{text(planStrings.years(year, year))}</th>
      <td>
        <p className="card-label">{text(say.content)}</p>
        {content.length === 0 && <p className="muted small">{text(say.notStated)}</p>}
        {content.map((clause) => (
          <Said key={clause} text={clause} />
        ))}
      </td>
      <td>
        <p className="card-label">{text(say.budget)}</p>
        <dl className="plan-figures">
          {budget.map(({ line, item, source, amount, scale }) => (
            <div key={line}>
              <dt>
                <span lang="ko">{item}</span>{' '}
                <span className="muted small">{text(budgetSourceLabels[source])}</span>
              </dt>
              <dd>{measured(amount, text(amountScaleLabels[scale]))}</dd>
            </div>
          ))}
        </dl>
        {budget.length === 0 && <p className="muted small">{text(say.notStated)}</p>}
        {budget.length > 1 && (
          <p className="plan-total">
            {text(say.sum)}: <Totals totals={totalsOf(budget)} />
          </p>
        )}
      </td>
    </tr>
  );
}
