// Chooses which programs of a plan are shown: by words, strategy, department, what changed; and of a term plan, which year.
import { useId } from 'react';
import { byNumber } from '../by-number.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useNames } from '../names/names.js';
import { FilterPicker } from '../widgets/filter-picker.js';
import { isChanged, isFiltering, noFilter, type PlanFilter } from './filter.js';
import { usePlanView } from './plan-context.js';
import { planStrings } from './strings.js';

interface Props {
  readonly filter: PlanFilter;
  readonly onChange: (some: Partial<PlanFilter>) => void;
  readonly years: readonly number[];
  readonly year: number;
  readonly onYear: (year: number) => void;
}

export function PlanFilterBar({ filter, onChange, years, year, onYear }: Props) {
  const text = useText();
  const id = useId();
  const { plan, edition } = usePlanView();
  const lines = Object.values(edition.lines);
  const strategies = Object.values(edition.strategies).sort(byNumber);
  const departments = useDepartments(lines);
  const all = { value: '', name: text(strings.filter.all) };
  return (
    <search className="filter">
      <div className="filter-field">
        <label htmlFor={`${id}-words`}>{text(planStrings.content.search)}</label>
        <input
          id={`${id}-words`}
          type="search"
          value={filter.words}
          onChange={({ target }) => onChange({ words: target.value })}
        />
      </div>
      {strategies.length > 1 && (
        <FilterPicker
          label={text(strings.strategy)}
          value={filter.strategy}
          choices={[
            all,
            ...strategies.map((each) => ({ value: each.id, name: `${each.number} ${each.title}` })),
          ]}
          onChange={(strategy) => onChange({ strategy })}
        />
      )}
      {departments.length > 1 && (
        <FilterPicker
          label={text(strings.filter.department)}
          value={filter.department}
          choices={[all, ...departments]}
          onChange={(department) => onChange({ department })}
        />
      )}
      {years.length > 1 && (
        <FilterPicker
          label={text(planStrings.content.year)}
          value={String(year)}
          choices={years.map((each) => ({
            value: String(each),
            name: text(planStrings.years(each, each)),
          }))}
          onChange={(chosen) => onYear(Number(chosen))}
        />
      )}
      {(plan.basis !== undefined || edition.correction) && lines.some(isChanged) && (
        <label className="tick">
          <input
            type="checkbox"
            checked={filter.changedOnly}
            onChange={({ target }) => onChange({ changedOnly: target.checked })}
          />
          <span>{text(planStrings.content.changedOnly)}</span>
        </label>
      )}
      {isFiltering(filter) && (
        <button className="button" type="button" data-tone="quiet" onClick={() => onChange(noFilter)}>
          {text(strings.filter.clear)}
        </button>
      )}
    </search>
  );
}

/** The departments that own or help with a program of the edition, by name. */
function useDepartments(
  lines: readonly { readonly owner: string; readonly cooperating: readonly string[] }[],
): readonly { readonly value: string; readonly name: string }[] {
  const names = useNames();
  const ids = new Set(lines.flatMap(({ owner, cooperating }) => [owner, ...cooperating]));
  return [...ids]
    .map((value) => ({ value, name: names.ofDepartment(value) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'ko'));
}
