// What a program does and costs in each of its years, the latest first.
import { useId } from 'react';
import type { IntroducedProgram, ProgramYear } from '#domain/program/states';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { BudgetFigures, NotStated } from './figures.js';
import { planStrings } from './strings.js';

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

function YearRow({ year: figures }: { readonly year: ProgramYear }) {
  const text = useText();
  const { year, content } = figures;
  const { content: say } = planStrings;
  return (
    <tr>
      <th scope="row">{text(planStrings.years(year, year))}</th>
      <td>
        <p className="card-label">{text(say.content)}</p>
        {content.length === 0 && <NotStated />}
        {content.map((clause) => (
          <Said key={clause} text={clause} />
        ))}
      </td>
      <td>
        <p className="card-label">{text(say.budget)}</p>
        <BudgetFigures figures={figures} />
      </td>
    </tr>
  );
}
