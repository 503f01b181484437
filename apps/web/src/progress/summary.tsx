// The whole plan in a few figures; what stands out leads to the programs behind it.
import { figureLabels } from '#contract/figure-words';
import type { ReactNode } from 'react';
import { useText } from '../language/language.js';
import { everyProgram, type Asked } from './asked.js';
import { commonScale } from '../why/amounts.js';
import { Amount, amountsIn, ScaleNote } from '../why/amount.js';
import { Rate } from './rate.js';
import { useProgress } from './progress-context.js';
import { isSuch } from './rows.js';
import { goToSection } from './sections.js';
import { StandingStack, StandingSwatch, standingWords, wordOf } from './standings.js';
import { progressStrings } from './strings.js';

export function Summary() {
  const text = useText();
  const {
    view: { plan, whole, programs },
  } = useProgress();
  const { summary } = progressStrings;
  const scale = commonScale(amountsIn([whole]));
  const of = { plan };
  const reported = programs.reduce((sum, row) => sum + row.reported, 0);
  return (
    <section className="plan-section" aria-labelledby="progress-summary">
      <h2 id="progress-summary">{text(summary.title)}</h2>
      {reported === 0 && <p className="callout">{text(progressStrings.noResults)}</p>}
      <dl className="tiles">
        <Tile name={text(figureLabels.programRate)} isLarge>
          <Rate rate={whole.rate} of={of} />
        </Tile>
        <Tile name={text(figureLabels.execution)} isLarge>
          <Rate rate={whole.execution} of={of} />
          <p className="tile-money">
            {text(figureLabels.spent)} <Amount amount={whole.spent} of={of} scale={scale} /> /{' '}
            {text(figureLabels.budget)} <Amount amount={whole.budget} of={of} scale={scale} />
          </p>
          <ScaleNote scale={scale} />
        </Tile>
        <Tile
          name={`${text(summary.standing)} (${text(summary.programs)} ${text(summary.count(whole.programs))})`}
        >
          <StandingStack counts={whole.standings} />
          <ul className="legend">
            {standingWords
              .filter((word) => (whole.standings[word] ?? 0) > 0)
              .map((word) => (
                <li key={word}>
                  <StandingSwatch word={word} />
                  <Narrowing to={{ standing: word }}>
                    {text(wordOf(word))} {text(summary.count(whole.standings[word] ?? 0))}
                  </Narrowing>
                </li>
              ))}
          </ul>
        </Tile>
        <Tile name={text(summary.reports)}>
          <Behind only="unreported" />
          <Behind only="provisional" />
        </Tile>
        <Tile name={text(summary.contradictions)}>
          <Contradictions />
        </Tile>
      </dl>
    </section>
  );
}

interface TileProps {
  readonly name: string;
  readonly isLarge?: boolean;
  readonly children: ReactNode;
}

function Tile({ name, isLarge = false, children }: TileProps) {
  return (
    <div data-large={isLarge || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Leads to the programs of which something is so. */
function Narrowing({ to, children }: { readonly to: Partial<Asked>; readonly children: ReactNode }) {
  const { ask } = useProgress();
  const narrow = () => {
    ask({ ...everyProgram, ...to });
    goToSection('programs');
  };
  return (
    <button className="link" type="button" onClick={narrow}>
      {children}
    </button>
  );
}

function Behind({ only }: { readonly only: 'unreported' | 'provisional' }) {
  const text = useText();
  const { view } = useProgress();
  const count = view.programs.filter((row) => isSuch(row, only)).length;
  const said = `${text(progressStrings.only[only])} ${text(progressStrings.summary.count(count))}`;
  return (
    <p>{count === 0 ? <span className="muted">{said}</span> : <Narrowing to={{ only }}>{said}</Narrowing>}</p>
  );
}

function Contradictions() {
  const text = useText();
  const {
    view: {
      whole: { contradictions, unexplained },
    },
  } = useProgress();
  const { summary } = progressStrings;
  if (contradictions === 0) return <p className="muted">{text(summary.none)}</p>;
  return (
    <>
      <p>
        <button className="link" type="button" onClick={() => goToSection('contradictions')}>
          {text(summary.cases(contradictions))}
        </button>
      </p>
      {unexplained > 0 && <p className="small">{text(summary.unexplained(unexplained))}</p>}
    </>
  );
}
