// What a program of an edition says for a year as it stands: beside a form, or where somebody else set it meanwhile.
import type { EditionLine } from '#domain/plan/states';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { BudgetFigures, IndicatorFigures } from './figures.js';
import { figuresIn } from './rows.js';
import { planStrings } from './strings.js';

interface Props {
  readonly line: EditionLine;
  readonly year: number;
}

export function LineNow({ line, year }: Props) {
  const text = useText();
  const figures = figuresIn(line, year);
  return (
    <div className="now">
      <p className="name">{text(planStrings.content.asItStands(year))}</p>
      {figures?.content.map((clause) => (
        <Said key={clause} text={clause} />
      ))}
      <IndicatorFigures figures={figures} />
      <BudgetFigures figures={figures} />
    </div>
  );
}
