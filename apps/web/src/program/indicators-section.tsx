// Targets, results and rates of each indicator, by year and part; what was reported of it; and the table to enter results.
import type { ProgramFiguresView } from '#contract/figure-views';
import { useText } from '../language/language.js';
import { EntrySection } from './entry/entry-section.js';
import { IndicatorTable } from './indicator-table.js';
import { ResultEntry } from './result-entry.js';
import { programStrings } from './strings.js';
import { WeightedRates } from './weighted-rates.js';

const { indicators: say } = programStrings;

export function IndicatorsSection({ figures }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  return (
    <EntrySection part="indicators" title={say.title} command="ReportResult" Table={ResultEntry}>
      {figures.indicators.length === 0 && <p>{text(say.none)}</p>}
      {figures.indicators.map((indicator) => (
        <IndicatorTable key={indicator.indicator} indicator={indicator} />
      ))}
      <WeightedRates figures={figures} />
    </EntrySection>
  );
}
