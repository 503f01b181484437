// The way to each part of the page of a program, which may be long, with how much is in it.
import type { ProgramFiguresView } from '#contract/figure-views';
import { useText } from '../language/language.js';
import { idOf, parts, type Part } from './section.js';
import { programStrings } from './strings.js';

export function PartsNav({ figures }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  const counts: Readonly<Partial<Record<Part, number>>> = {
    indicators: figures.indicators.length,
    schedule: figures.schedule.length,
    log: figures.entries.filter(({ status }) => status === 'kept').length,
    checks: figures.selfChecks.length,
    odd: figures.contradictions.length,
  };
  return (
    <nav className="plan-sections program-parts" aria-label={text(programStrings.parts)}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button className="link" type="button" onClick={() => goTo(part)}>
              {text(programStrings[part].title)}{' '}
              {counts[part] !== undefined && <span className="count">{counts[part]}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What stands behind the '#' says which page is shown: a part of it is found by its element. */
function goTo(part: Part): void {
  const element = document.getElementById(idOf(part));
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
