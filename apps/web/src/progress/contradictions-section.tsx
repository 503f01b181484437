// What does not add up anywhere in the plan, in the years that are shown, with its place and size, and the reasons that were given.
import { useState } from 'react';
import type { ContradictionsView, ContradictionView } from '#contract/figure-views';
import { overlap } from '#domain/periods';
import { isUnexplained } from '#domain/reported';
import { ContradictionsTable } from '../contradictions/contradictions-table.js';
import { useText } from '../language/language.js';
import { periodLabel } from '../language/periods.js';
import { hrefOf, indicatorsAt } from '../plan/places.js';
import { WhenRead } from '../plan/read-state.js';
import { useProgress } from './progress-context.js';
import { useContradictions } from './queries.js';
import { sectionIds } from './sections.js';
import { progressStrings } from './strings.js';

export function ContradictionsSection() {
  const text = useText();
  const { view, asOf } = useProgress();
  const read = useContradictions(view.plan, asOf);
  const titleId = `${sectionIds.contradictions}-title`;
  const found = read.data && inPeriod(read.data, view.period);
  return (
    <section className="plan-section" aria-labelledby={titleId} id={sectionIds.contradictions} tabIndex={-1}>
      <h2 id={titleId}>
        {text(progressStrings.contradictions.title)} {found && <span className="count">{found.length}</span>}
      </h2>
      <WhenRead read={read}>
        {(all) => (
          <Found all={all.contradictions.length} found={inPeriod(all, view.period)} titleId={titleId} />
        )}
      </WhenRead>
    </section>
  );
}

/** Those of the years that are shown: as many as are counted above. */
function inPeriod({ contradictions }: ContradictionsView, period: string): readonly ContradictionView[] {
  return contradictions.filter(({ at }) => overlap(at.period, period));
}

interface FoundProps {
  /** How many there are in all years. */
  readonly all: number;
  readonly found: readonly ContradictionView[];
  readonly titleId: string;
}

function Found({ all, found, titleId }: FoundProps) {
  const text = useText();
  const [unexplainedOnly, setUnexplainedOnly] = useState(false);
  const { contradictions: say } = progressStrings;
  const unexplained = found.filter(isUnexplained);
  const shown = unexplainedOnly ? unexplained : found;
  return (
    <>
      {found.length > 0 && <p className="muted">{text(say.explain)}</p>}
      <OtherYears count={all - found.length} />
      {found.length === 0 ? (
        <p className="muted">{text(say.none)}</p>
      ) : (
        <label className="tick">
          <input
            type="checkbox"
            checked={unexplainedOnly}
            onChange={({ target }) => setUnexplainedOnly(target.checked)}
          />
          <span>
            {text(say.unexplainedOnly)} <span className="count">{unexplained.length}</span>
          </span>
        </label>
      )}
      {found.length > 0 && shown.length === 0 && <p role="status">{text(say.allExplained)}</p>}
      {shown.length > 0 && (
        <ContradictionsTable
          contradictions={shown}
          labelledBy={titleId}
          programOf={(each) => <Program contradiction={each} />}
        />
      )}
    </>
  );
}

/** That more is found in years that are not shown, and the way there. */
function OtherYears({ count }: { readonly count: number }) {
  const text = useText();
  const { view, ask } = useProgress();
  if (count === 0) return null;
  const { contradictions: say } = progressStrings;
  return (
    <p className="muted">
      {text(say.onlyIn(periodLabel(view.period)))}{' '}
      <button className="link" type="button" onClick={() => ask({ year: undefined })}>
        {text(say.inOtherYears(count))}
      </button>
    </p>
  );
}

function Program({ contradiction: { program, programName } }: { readonly contradiction: ContradictionView }) {
  const { view, asOf } = useProgress();
  const number = view.programs.find((row) => row.program === program)?.number;
  return (
    <>
      {number !== undefined && <span className="number">{number} </span>}
      <a href={hrefOf(indicatorsAt(program, asOf))} lang="ko">
        {programName}
      </a>
    </>
  );
}
