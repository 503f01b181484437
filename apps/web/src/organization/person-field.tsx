// Names a person by what tells them from another: somebody who holds a post already, or an id that is new here.
import { SelectField, ShortField } from '../forms/fields.js';
import { officeStrings } from './strings.js';

interface Props {
  readonly value: string;
  readonly onChange: (person: string) => void;
  readonly people: readonly { readonly person: string; readonly titles: readonly string[] }[];
}

export function PersonField({ value, onChange, people }: Props) {
  return (
    <>
      {people.length > 0 && (
        <SelectField
          name="known"
          label={officeStrings.personAlso}
          none={officeStrings.somebodyNew}
          value={people.some(({ person }) => person === value) ? value : ''}
          choices={people.map(({ person, titles }) => ({ value: person, label: titles.join(', ') }))}
          onChange={onChange}
        />
      )}
      <ShortField
        name="person"
        label={officeStrings.person}
        hint={officeStrings.personHint}
        value={value}
        onChange={onChange}
      />
    </>
  );
}
