// Picks a period: a year with its part, and where it goes on until another one, the last of them.
import { useState } from 'react';
import { Group, SelectField } from '../../forms/fields.js';
import type { Label } from '#contract/label';
import { partLabel } from '../../language/periods.js';
import { useText } from '../../language/language.js';
import { programStrings } from '../strings.js';
import { endsTooEarly, periodOf, pickedOf, yearParts, type Picked } from './period-parts.js';

interface Props {
  readonly name: string;
  readonly label?: Label;
  readonly value: string;
  readonly onChange: (period: string) => void;
  /** The years that can be picked. */
  readonly years: readonly number[];
  /** Whether it may go on until another part. */
  readonly mayGoOn?: boolean;
}

const { period: say } = programStrings;

export function PeriodField({ name, label, value, onChange, years, mayGoOn = false }: Props) {
  const text = useText();
  // An end that is the beginning again adds nothing to the period, and stays picked all the same.
  const [kept, setKept] = useState(() => pickedOf(value));
  const picked = periodOf(kept) === value ? kept : pickedOf(value);
  const pick = (some: Partial<Picked>) => {
    const next = { ...picked, ...some };
    setKept(next);
    onChange(periodOf(next));
  };
  const named = years.map((year) => ({ value: String(year), label: String(year) }));
  const known = named.some((each) => each.value === picked.year)
    ? named
    : [{ value: picked.year, label: picked.year }, ...named];
  const parts = yearParts.map((part) => ({
    value: part,
    label: part === '' ? text(say.wholeYear) : text(partLabel(`2000-${part}`)),
  }));
  return (
    <Group name={name} {...(label && { label })}>
      <div className="from-to-fields">
        <SelectField
          name={`${name}.year`}
          label={say.year}
          value={picked.year}
          choices={known}
          onChange={(year) => pick({ year })}
        />
        <SelectField
          name={`${name}.part`}
          label={say.part}
          value={picked.part}
          choices={parts}
          onChange={(part) => pick({ part })}
        />
      </div>
      {mayGoOn && (
        <div className="from-to-fields">
          <SelectField
            name={`${name}.until`}
            label={say.until}
            none={say.onlyThis}
            value={picked.until}
            choices={named}
            onChange={(until) => pick({ until, untilPart: until === '' ? '' : picked.part })}
          />
          {picked.until !== '' && (
            <SelectField
              name={`${name}.untilPart`}
              label={say.untilPart}
              value={picked.untilPart}
              choices={parts}
              onChange={(untilPart) => pick({ untilPart })}
            />
          )}
        </div>
      )}
      {endsTooEarly(picked) && (
        <p className="field-problem" role="alert">
          {text(say.tooEarly)}
        </p>
      )}
    </Group>
  );
}
