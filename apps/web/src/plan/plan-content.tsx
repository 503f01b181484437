// What a plan says: its strategies with their programs, and for a year each one's content, targets and budget.
import { useId, useMemo, useState } from 'react';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { usePlanView } from './plan-context.js';
import { LeftOutList } from './left-out-list.js';
import { PlanTable } from './plan-table.js';
import { figuresIn, hasWords, strategyRows, totalsOf, yearsOf } from './rows.js';
import { planStrings } from './strings.js';
import { Totals } from './totals.js';

export function PlanContent() {
  const text = useText();
  const titleId = useId();
  const names = useNames();
  const { plan, edition } = usePlanView();
  const years = yearsOf(plan);
  const [chosen, setChosen] = useState(plan.year);
  const [words, setWords] = useState('');
  const year = years.includes(chosen) ? chosen : plan.year;
  const all = Object.values(edition.lines);
  const rows = useMemo(
    () => strategyRows(edition, (line) => hasWords(line, words, names.ofDepartment(line.owner))),
    [edition, words, names],
  );
  const shown = rows.flatMap(({ lines }) => lines);
  return (
    <section className="plan-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{text(planStrings.content.title)}</h2>
      {all.length === 0 ? (
        <p className="muted">{text(planStrings.content.empty)}</p>
      ) : (
        <>
          <search className="filter">
            <Search words={words} onChange={setWords} />
            {years.length > 1 && <YearPicker years={years} year={year} onChange={setChosen} />}
            <p className="filter-count" role="status">
              {text(planStrings.content.count(shown.length, all.length))}
            </p>
          </search>
          {shown.length === 0 ? (
            <p className="muted">{text(planStrings.content.nothing)}</p>
          ) : (
            <PlanTable rows={rows} year={year} labelledBy={titleId} />
          )}
          <p className="plan-total">
            {text(planStrings.content.total)}:{' '}
            <Totals totals={totalsOf(shown.flatMap((line) => figuresIn(line, year)?.budget ?? []))} />
          </p>
        </>
      )}
      <LeftOutList />
    </section>
  );
}

function Search({ words, onChange }: { readonly words: string; readonly onChange: (words: string) => void }) {
  const text = useText();
  const id = useId();
  return (
    <div className="filter-field">
      <label htmlFor={id}>{text(planStrings.content.search)}</label>
      <input id={id} type="search" value={words} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}

interface YearProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** A term plan says something for each of its years. */
function YearPicker({ years, year, onChange }: YearProps) {
  const text = useText();
  const id = useId();
  return (
    <div className="filter-field">
      <label htmlFor={id}>{text(planStrings.content.year)}</label>
      <select id={id} value={year} onChange={(event) => onChange(Number(event.target.value))}>
        {years.map((each) => (
          <option key={each} value={each}>
            {text(planStrings.years(each, each))}
          </option>
        ))}
      </select>
    </div>
  );
}
