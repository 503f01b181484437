// Chooses which programs are shown, and in which order.
import { useId } from 'react';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { FilterPicker } from '../widgets/filter-picker.js';
import { everyProgram, isNarrowed, onlySuch, orders } from './asked.js';
import { useProgress } from './progress-context.js';
import { standingWords, wordOf } from './standings.js';
import { progressStrings } from './strings.js';

export function ProgramsFilterBar() {
  const text = useText();
  const id = useId();
  const { view, asked, ask } = useProgress();
  const { programs } = progressStrings;
  const all = { value: '', name: text(strings.filter.all) };
  const present = standingWords.filter((word) => (view.whole.standings[word] ?? 0) > 0);
  return (
    <search className="filter">
      <div className="filter-field">
        <label htmlFor={`${id}-words`}>{text(programs.search)}</label>
        <input
          id={`${id}-words`}
          type="search"
          value={asked.words}
          onChange={({ target }) => ask({ words: target.value })}
        />
      </div>
      {view.groups.length > 1 && (
        <FilterPicker
          label={text(progressStrings.group[view.by])}
          value={asked.group}
          choices={[
            all,
            ...view.groups.map((group) => ({
              value: group.id,
              name: group.kind === 'strategy' ? `${group.number} ${group.title}` : group.title,
            })),
          ]}
          onChange={(group) => ask({ group })}
        />
      )}
      <FilterPicker
        label={text(programs.standing)}
        value={asked.standing ?? ''}
        choices={[all, ...present.map((word) => ({ value: word, name: text(wordOf(word)) }))]}
        onChange={(value) => ask({ standing: standingWords.find((word) => word === value) })}
      />
      <FilterPicker
        label={text(programs.only)}
        value={asked.only ?? ''}
        choices={[all, ...onlySuch.map((only) => ({ value: only, name: text(progressStrings.only[only]) }))]}
        onChange={(value) => ask({ only: onlySuch.find((only) => only === value) })}
      />
      <OrderPicker />
      {isNarrowed(asked) && (
        <button className="button" type="button" data-tone="quiet" onClick={() => ask(everyProgram)}>
          {text(strings.filter.clear)}
        </button>
      )}
    </search>
  );
}

/** Both ways of each order; where the table has its headings they order it as well. */
function OrderPicker() {
  const text = useText();
  const { asked, ask } = useProgress();
  const { order: names, programs } = progressStrings;
  const ways = orders.flatMap((order) => [
    { order, falling: false, name: `${text(names[order])}, ${text(programs.rising)}` },
    { order, falling: true, name: `${text(names[order])}, ${text(programs.falling)}` },
  ]);
  const valueOf = ({ order, falling }: Pick<(typeof ways)[number], 'order' | 'falling'>) =>
    falling ? `${order} falling` : order;
  return (
    <FilterPicker
      label={text(programs.order)}
      value={valueOf(asked)}
      choices={ways.map((way) => ({ value: valueOf(way), name: way.name }))}
      onChange={(value) => {
        const way = ways.find((each) => valueOf(each) === value);
        if (way) ask({ order: way.order, falling: way.falling });
      }}
    />
  );
}
