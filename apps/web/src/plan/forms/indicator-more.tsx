// What an indicator says beyond its target: its parts, its weight, how it is reckoned, and where its target came from.
import { useId, useState } from 'react';
import { aggregationLabels, directionLabels, roundingLabels } from '#contract/figure-words';
import type { Label } from '#contract/label';
import type { Indicator } from '#domain/changes';
import {
  aggregations,
  directions,
  measureOf,
  roundings,
  yearAggregations,
  type Measure,
  type RatioOf,
} from '#domain/measures';
import { Group, SelectField, ShortField } from '../../forms/fields.js';
import { useText } from '../../language/language.js';
import { partLabel } from '../../language/periods.js';
import { ContinuesField } from './lineage-fields.js';
import { figuresStrings } from './strings.js';
import { noDerivation } from './figures-values.js';
import {
  divided,
  divisionOf,
  divisions,
  knownIn,
  statedOf,
  wholeOf,
  type Division,
} from './parts-of-year.js';

interface Props {
  /** Its path in the command: `indicators[0]`. */
  readonly name: string;
  readonly year: number;
  readonly indicator: Indicator;
  /** All indicators of the year. */
  readonly beside: readonly Indicator[];
  readonly onChange: (some: Partial<Indicator>) => void;
}

/** Open where it says something already. */
export function IndicatorMore(props: Props) {
  const text = useText();
  const { name, indicator, onChange } = props;
  const { parts = [], weight, measure, derived, continues = [] } = indicator;
  const says = [parts.length > 0, weight !== undefined, measure, derived, continues.length > 0];
  const [isOpen] = useState(says.some(Boolean));
  return (
    <details className="indicator-more" open={isOpen}>
      <summary>{text(figuresStrings.more)}</summary>
      <Parts {...props} />
      <ShortField
        name={`${name}.weight`}
        optional
        numeric
        hint={figuresStrings.weightHint}
        value={weight ?? ''}
        onChange={(typed) => onChange({ weight: typed })}
      />
      <MeasureFields {...props} />
      <DerivedFields {...props} />
      <ContinuesField
        name={`${name}.continues`}
        values={continues}
        onChange={(changed) => onChange({ continues: changed })}
      />
    </details>
  );
}

/** Another division keeps what was written of each part, for whoever comes back to it. */
function Parts({ name, year, indicator: { parts = [] }, onChange }: Props) {
  const text = useText();
  const id = useId();
  const [known, setKnown] = useState(knownIn(parts));
  const whole = wholeOf(year, parts);
  const stated = statedOf(whole);
  const division = divisionOf(parts);
  const divide = (chosen: Division) => {
    const all = { ...known, ...knownIn(parts) };
    setKnown(all);
    onChange({ parts: divided(year, chosen, all) });
  };
  const set = (period: string, target: string) => {
    onChange({ parts: whole.map((part) => (part.period === period ? { period, target } : part)) });
  };
  return (
    <Group name={`${name}.parts`} optional>
      <div className="field">
        <label htmlFor={id}>{text(figuresStrings.division)}</label>
        <select
          id={id}
          value={division ?? ''}
          onChange={({ target: { value } }) => {
            const chosen = divisions.find((each) => each === value);
            if (chosen) divide(chosen);
          }}
        >
          {division === undefined && <option value="" />}
          {divisions.map((each) => (
            <option key={each} value={each}>
              {text(figuresStrings.divisions[each])}
            </option>
          ))}
        </select>
      </div>
      <div className="part-fields">
        {whole.map((part) => (
          <ShortField
            key={part.period}
            name={partName(name, stated.indexOf(part), part.period)}
            label={partLabel(part.period)}
            numeric
            value={part.target}
            onChange={(target) => set(part.period, target)}
          />
        ))}
      </div>
    </Group>
  );
}

/** A part that is blank is not sent: no refusal is about it. */
function partName(name: string, index: number, period: string): string {
  return index < 0 ? `${name}.blank.${period}` : `${name}.parts[${index}].target`;
}

function MeasureFields({ name, indicator, beside, onChange }: Props) {
  const measure = measureOf(indicator);
  const set = (some: Partial<Measure>) => onChange({ measure: { ...measure, ...some } });
  const at = `${name}.measure`;
  const others = beside.filter((each) => each.indicator !== indicator.indicator && each.name !== '');
  return (
    <Group name={at} optional>
      <Words
        name={`${at}.direction`}
        words={directions}
        labels={directionLabels}
        value={measure.direction}
        onChange={(direction) => set({ direction })}
      />
      <div className="from-to-fields">
        <Words
          name={`${at}.parts`}
          words={aggregations}
          labels={aggregationLabels}
          value={measure.parts}
          onChange={(parts) => set({ parts })}
        />
        <Words
          name={`${at}.years`}
          words={yearAggregations}
          labels={aggregationLabels}
          value={measure.years}
          onChange={(years) => set({ years })}
        />
      </div>
      {(others.length > 1 || measure.ratio) && (
        <RatioFields
          name={`${at}.ratio`}
          ratio={measure.ratio}
          others={others}
          onChange={(ratio) => set({ ratio })}
        />
      )}
    </Group>
  );
}

interface RatioProps {
  readonly name: string;
  readonly ratio: RatioOf | undefined;
  readonly others: readonly Indicator[];
  readonly onChange: (ratio: RatioOf) => void;
}

function RatioFields({ name, ratio, others, onChange }: RatioProps) {
  const value: RatioOf = ratio ?? { over: '', under: '', times: '100' };
  const choices = others.map((each) => ({ value: each.indicator, label: each.name }));
  const isRatio = value.over !== '' || value.under !== '';
  return (
    <Group name={name} hint={figuresStrings.ratioHint} optional>
      <SelectField
        name={`${name}.over`}
        label={figuresStrings.ratioOver}
        none={figuresStrings.ratioNone}
        value={value.over}
        choices={choices}
        onChange={(over) => onChange({ ...value, over })}
      />
      {isRatio && (
        <>
          <SelectField
            name={`${name}.under`}
            label={figuresStrings.ratioUnder}
            none={figuresStrings.ratioNone}
            value={value.under}
            choices={choices}
            onChange={(under) => onChange({ ...value, under })}
          />
          <ShortField
            name={`${name}.times`}
            numeric
            value={value.times}
            onChange={(times) => onChange({ ...value, times })}
          />
        </>
      )}
    </Group>
  );
}

function DerivedFields({ name, year, indicator: { derived }, onChange }: Props) {
  const text = useText();
  const at = `${name}.derived`;
  const value = derived ?? noDerivation(year);
  const set = (some: Partial<typeof value>) => onChange({ derived: { ...value, ...some } });
  const { baseline } = value;
  const places: Readonly<Record<string, Label>> = figuresStrings.places;
  const choices = [...new Set([...Object.keys(places), String(value.places)])].map((each) => {
    const label = places[each];
    return { value: each, label: label ? text(label) : each };
  });
  return (
    <Group name={at} hint={figuresStrings.derivedHint} optional>
      <div className="from-to-fields">
        <ShortField
          name={`${at}.baseline.value`}
          numeric
          value={baseline.value}
          onChange={(typed) => set({ baseline: { ...baseline, value: typed } })}
        />
        <ShortField
          name={`${at}.baseline.period`}
          value={baseline.period}
          onChange={(period) => set({ baseline: { ...baseline, period } })}
        />
      </div>
      <ShortField name={`${at}.raise`} numeric value={value.raise} onChange={(raise) => set({ raise })} />
      <div className="from-to-fields">
        <SelectField
          name={`${at}.places`}
          value={String(value.places)}
          choices={choices.toSorted((one, other) => Number(other.value) - Number(one.value))}
          onChange={(chosen) => set({ places: Number(chosen) })}
        />
        <Words
          name={`${at}.rounding`}
          words={roundings}
          labels={roundingLabels}
          value={value.rounding}
          onChange={(rounding) => set({ rounding })}
        />
      </div>
    </Group>
  );
}

interface WordsProps<W extends string> {
  readonly name: string;
  readonly words: readonly W[];
  readonly labels: Readonly<Record<W, Label>>;
  readonly value: W;
  readonly onChange: (word: W) => void;
}

/** One of the words that have labels. */
function Words<W extends string>({ name, words, labels, value, onChange }: WordsProps<W>) {
  const text = useText();
  return (
    <SelectField
      name={name}
      value={value}
      choices={words.map((word) => ({ value: word, label: text(labels[word]) }))}
      onChange={(chosen) => {
        const word = words.find((each) => each === chosen);
        if (word) onChange(word);
      }}
    />
  );
}
