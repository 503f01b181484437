// Program by program: which are shown and in which order is chosen here, and kept in the address.
import { useDeferredValue, useMemo } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { everyProgram, isNarrowed } from './asked.js';
import { useProgress } from './progress-context.js';
import { ProgramsFilterBar } from './programs-filter-bar.js';
import { ProgramsTable } from './programs-table.js';
import { rowsFor } from './rows.js';
import { sectionIds } from './sections.js';
import { wordOf } from './standings.js';
import { progressStrings } from './strings.js';

/** About what a tall screen shows. */
const atOnce = 30;

/** Typing and the first look go before drawing: a long table follows when there is time. */
export function ProgramsSection() {
  const text = useText();
  const { view, asked, ask } = useProgress();
  const fitting = useMemo(() => rowsFor(view, asked), [view, asked]);
  const rows = useDeferredValue(fitting, fitting.slice(0, atOnce));
  const { programs } = progressStrings;
  return (
    <section
      className="plan-section"
      aria-labelledby={`${sectionIds.programs}-title`}
      id={sectionIds.programs}
      tabIndex={-1}
    >
      <h2 id={`${sectionIds.programs}-title`}>{text(programs.title)}</h2>
      <ProgramsFilterBar />
      <Narrowed />
      <p role="status">{text(programs.count(fitting.length, view.programs.length))}</p>
      {fitting.length === 0 ? (
        <p className="muted">
          {text(programs.nothing)}{' '}
          {isNarrowed(asked) && (
            <button className="button" type="button" onClick={() => ask(everyProgram)}>
              {text(strings.filter.clear)}
            </button>
          )}
        </p>
      ) : (
        <ProgramsTable rows={rows} />
      )}
    </section>
  );
}

/** On paper, where nothing can be chosen, what was chosen is said. */
function Narrowed() {
  const text = useText();
  const { view, asked } = useProgress();
  if (!isNarrowed(asked)) return null;
  const { words, group, standing, only } = asked;
  const title = view.groups.find(({ id }) => id === group)?.title;
  const said = (language: keyof Label) =>
    [
      words === '' ? undefined : `‘${words}’`,
      title,
      standing && wordOf(standing)[language],
      only && progressStrings.only[only][language],
    ]
      .filter((each) => each !== undefined)
      .join(', ');
  return (
    <p className="on-paper">{text(progressStrings.programs.narrowed({ ko: said('ko'), en: said('en') }))}</p>
  );
}
