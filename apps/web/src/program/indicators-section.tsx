// Targets, results and rates of each indicator, by year and part; what was reported of it; and the table to enter results.
import { useState } from 'react';
import type { ProgramFiguresView } from '#contract/figure-views';
import { useText } from '../language/language.js';
import { IndicatorTable } from './indicator-table.js';
import { useMay } from './may.js';
import { ResultEntry } from './result-entry.js';
import { Section } from './section.js';
import { programStrings } from './strings.js';
import { WeightedRates } from './weighted-rates.js';

const { indicators: say, entry } = programStrings;

export function IndicatorsSection({ figures }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  const may = useMay();
  const [isEntering, setEntering] = useState(false);
  return (
    <Section
      part="indicators"
      title={say.title}
      offers={['ReportResult']}
      tools={
        may('ReportResult') && (
          <button
            className="button"
            type="button"
            aria-expanded={isEntering}
            onClick={() => setEntering(!isEntering)}
          >
            {text(isEntering ? entry.close : say.inTable)}
          </button>
        )
      }
    >
      {isEntering && <ResultEntry />}
      {figures.indicators.length === 0 && <p>{text(say.none)}</p>}
      {figures.indicators.map((indicator) => (
        <IndicatorTable key={indicator.indicator} indicator={indicator} />
      ))}
      <WeightedRates figures={figures} />
    </Section>
  );
}
