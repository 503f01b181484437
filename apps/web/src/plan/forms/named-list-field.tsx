// An ordered list of things picked by their names: the bodies that deliberate on a plan, one after another.
import type { Label } from '#contract/label';
import { Group, SelectField } from '../../forms/fields.js';
import { useText } from '../../language/language.js';
import { strings } from '../../language/strings.js';
import { nameIn, type Named } from '../named.js';
import { Add, Removable } from './removable.js';

interface Props {
  readonly name: string;
  readonly hint?: Label;
  readonly nth: (nth: number) => Label;
  readonly add: Label;
  readonly choices: readonly Named[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

export function NamedListField({ name, hint, nth, add, choices, values, onChange }: Props) {
  const text = useText();
  return (
    <Group name={name} hint={hint}>
      {values.map((value, index) => (
        <Removable
          key={index}
          called={value === '' ? text(nth(index + 1)) : nameIn(choices, value)}
          onRemove={() => onChange(values.toSpliced(index, 1))}
        >
          <SelectField
            name={`${name}[${index}]`}
            label={nth(index + 1)}
            none={strings.chooseOne}
            value={value}
            choices={choices.map((choice) => ({ value: choice.id, label: choice.name }))}
            onChange={(chosen) => onChange(values.with(index, chosen))}
          />
        </Removable>
      ))}
      <Add label={text(add)} onAdd={() => onChange([...values, ''])} />
    </Group>
  );
}
