// Which plan is shown, in which of its years, and by what its programs are grouped.
import { useId } from 'react';
import { groupings } from '#contract/figure-views';
import { useText } from '../language/language.js';
import { periodLabel } from '../language/periods.js';
import { hrefOf, planAt } from '../plan/places.js';
import { yearsFrom } from '#domain/periods';
import { FiguresFiles } from './files/figures-files.js';
import { AsYouSee } from '../widgets/as-you-see.js';
import { useProgress } from './progress-context.js';
import { progressStrings } from './strings.js';

export function ProgressHead() {
  const text = useText();
  const { view, asOf } = useProgress();
  return (
    <section className="plan-head" aria-labelledby="progress-title">
      <header>
        <h1 id="progress-title">
          <span lang="ko">{view.title}</span> {text(progressStrings.title)}
        </h1>
      </header>
      <p className="on-paper">
        {text(progressStrings.shownIn(periodLabel(view.period), progressStrings.grouped[view.by]))}
      </p>
      <AsYouSee of={view} />
      <ul className="plan-around">
        <li>
          <a href={hrefOf(planAt(view.plan, undefined, asOf))}>{text(progressStrings.toPlan)}</a>
        </li>
      </ul>
      <div className="progress-choices">
        <YearChoice />
        <GroupingChoice />
      </div>
      <FiguresFiles />
    </section>
  );
}

function YearChoice() {
  const text = useText();
  const id = useId();
  const {
    view: { years },
    asked,
    ask,
  } = useProgress();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const all = progressStrings.allYears(text(periodLabel(yearsFrom(first, last))));
  return (
    <div className="plan-picker">
      <label htmlFor={id}>{text(progressStrings.year)}</label>
      <select
        id={id}
        value={asked.year ?? ''}
        onChange={({ target: { value } }) => ask({ year: value === '' ? undefined : Number(value) })}
      >
        <option value="">{text(all)}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {text(periodLabel(String(year)))}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Another grouping knows the chosen group no more. */
function GroupingChoice() {
  const text = useText();
  const name = useId();
  const { asked, ask } = useProgress();
  return (
    <fieldset className="progress-grouping">
      <legend>{text(progressStrings.by)}</legend>
      {groupings.map((by) => (
        <label key={by} className="tick">
          <input type="radio" name={name} checked={asked.by === by} onChange={() => ask({ by, group: '' })} />
          <span>{text(progressStrings.grouped[by])}</span>
        </label>
      ))}
    </fieldset>
  );
}
