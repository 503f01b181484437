// The fields for how an indicator is reckoned: its weight, the parts of its target, and what periods make together.
import { useRef } from 'react';
import { aggregationLabels, directionLabels } from '#contract/figure-words';
import { wordsOf } from '#contract/label';
import type { Indicator } from '#domain/changes';
import { aggregations, plainMeasure, type Measure, type PeriodTarget } from '#domain/measures';
import { quartersOf } from '#domain/periods';
import { SelectField, ShortField } from '../../forms/fields.js';
import { useText } from '../../language/language.js';
import { partLabel } from '../../language/periods.js';
import { strings } from '../../language/strings.js';
import { planStrings } from '../strings.js';

interface Props {
  /** The path of the indicator in the command. */
  readonly name: string;
  readonly year: number;
  readonly indicator: Indicator;
  readonly onChange: (some: Partial<Indicator>) => void;
}

export function ReckoningFields({ name, year, indicator, onChange }: Props) {
  const text = useText();
  const { weight, measure = plainMeasure } = indicator;
  const set = (some: Partial<Measure>) => onChange({ measure: { ...measure, ...some } });
  const [directions, overYears] = [wordsOf(directionLabels), wordsOf(aggregationLabels)];
  return (
    <details>
      <summary>{text(planStrings.forms.reckoning)}</summary>
      <div className="from-to-fields">
        <ShortField
          name={`${name}.weight`}
          numeric
          optional
          value={weight ?? ''}
          onChange={(typed) => onChange({ weight: typed })}
        />
        <SelectField
          name={`${name}.measure.direction`}
          value={measure.direction}
          choices={directions.map((value) => ({ value, label: text(directionLabels[value]) }))}
          onChange={(chosen) =>
            set({ direction: directions.find((each) => each === chosen) ?? measure.direction })
          }
        />
      </div>
      <div className="from-to-fields">
        <SelectField
          name={`${name}.measure.parts`}
          value={measure.parts}
          choices={aggregations.map((value) => ({ value, label: text(aggregationLabels[value]) }))}
          onChange={(chosen) => set({ parts: aggregations.find((each) => each === chosen) ?? measure.parts })}
        />
        <SelectField
          name={`${name}.measure.years`}
          value={measure.years}
          choices={overYears.map((value) => ({ value, label: text(aggregationLabels[value]) }))}
          onChange={(chosen) => set({ years: overYears.find((each) => each === chosen) ?? measure.years })}
        />
      </div>
      <Parts
        name={name}
        year={year}
        parts={indicator.parts ?? []}
        onChange={(parts) => onChange({ parts })}
      />
    </details>
  );
}

interface PartsProps {
  readonly name: string;
  readonly year: number;
  readonly parts: readonly PeriodTarget[];
  readonly onChange: (parts: readonly PeriodTarget[]) => void;
}

/** The parts that are there, or the way to four quarters; a part that is left blank is none. */
function Parts({ name, year, parts, onChange }: PartsProps) {
  const text = useText();
  const asked = useRef(false);
  /** Whoever asked for the quarters goes on in the first one. */
  const began = (element: HTMLElement | null) => {
    if (element && asked.current) element.querySelector('input')?.focus();
    if (element) asked.current = false;
  };
  if (parts.length === 0) {
    const quarters = Number.isInteger(year) ? quartersOf(year) : [];
    return (
      <button
        className="button"
        type="button"
        data-tone="quiet"
        disabled={quarters.length === 0}
        onClick={() => {
          asked.current = true;
          onChange(quarters.map((period) => ({ period, target: '' })));
        }}
      >
        {text(planStrings.forms.byQuarter)}
      </button>
    );
  }
  return (
    <div className="part-fields" ref={began}>
      {parts.map(({ period, target }, index) => (
        <ShortField
          key={period}
          name={`${name}.parts[${index}].target`}
          label={strings.partTarget(partLabel(period))}
          numeric
          optional
          value={target}
          onChange={(typed) => onChange(parts.with(index, { period, target: typed }))}
        />
      ))}
    </div>
  );
}
