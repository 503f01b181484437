// Leaves only what a reader looks for in the table: by words, department, status and track.
import { useId } from 'react';
import { itemStatusLabels } from '#contract/statuses';
import { trackLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import { wordsOf } from '#contract/label';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { everything, isFiltering, type Filter } from '../round/filter.js';
import { useRoundView } from '../round/round-context.js';
import { FilterPicker } from '../widgets/filter-picker.js';

interface Props {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  /** How many opinions are shown. */
  readonly count: number;
}

export function FilterBar({ filter, onChange, count }: Props) {
  const text = useText();
  const searchId = useId();
  const { round } = useRoundView();
  const statuses = wordsOf(itemStatusLabels.round.opinion);
  const present = statuses.filter((status) =>
    Object.values(round.opinions).some((opinion) => opinion.status === status),
  );
  const some = (changed: Partial<Filter>) => onChange({ ...filter, ...changed });
  return (
    <search className="filter">
      <div className="filter-field">
        <label htmlFor={searchId}>{text(strings.filter.text)}</label>
        <input
          id={searchId}
          type="search"
          value={filter.text}
          onChange={(event) => some({ text: event.target.value })}
        />
      </div>
      <FilterSelect
        label={strings.filter.department}
        value={filter.department}
        choices={round.scope.departments.map(({ department, name }) => [department, name])}
        onChoose={(department) => some({ department })}
      />
      <FilterSelect
        label={strings.filter.status}
        value={filter.status}
        choices={present.map((status) => [status, text(itemStatusLabels.round.opinion[status])])}
        onChoose={(status) => some({ status })}
      />
      {round.tracks.length > 1 && (
        <FilterSelect
          label={strings.filter.track}
          value={filter.track}
          choices={round.tracks.map((track) => [track, text(trackLabels[track])])}
          onChoose={(track) => some({ track })}
        />
      )}
      <p className="filter-count" role="status">
        {text(strings.filter.count(count))}
      </p>
      {isFiltering(filter) && (
        <button className="button" type="button" data-tone="quiet" onClick={() => onChange(everything)}>
          {text(strings.filter.clear)}
        </button>
      )}
    </search>
  );
}

interface FilterSelectProps<W extends string> {
  readonly label: Label;
  readonly value: W | '';
  readonly choices: readonly (readonly [value: W, label: string])[];
  readonly onChoose: (value: W | '') => void;
}

function FilterSelect<W extends string>({ label, value, choices, onChoose }: FilterSelectProps<W>) {
  const text = useText();
  const named = choices.map(([word, name]) => ({ value: word, name }));
  return (
    <FilterPicker
      label={text(label)}
      value={value}
      choices={[{ value: '', name: text(strings.filter.all) }, ...named]}
      onChange={(chosen) => onChoose(choices.find(([word]) => word === chosen)?.[0] ?? '')}
    />
  );
}
