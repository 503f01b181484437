// Names a person: by name where people were written down, else by an id that tells them from another.
import { formatAddress } from '../address.js';
import { usePeopleNames } from '../accounts/queries.js';
import { SelectField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { officeStrings } from './strings.js';

interface Props {
  readonly value: string;
  readonly onChange: (person: string) => void;
  readonly people: readonly { readonly person: string; readonly titles: readonly string[] }[];
}

export function PersonField(props: Props) {
  return usePeopleNames().size > 0 ? <ByName {...props} /> : <ById {...props} />;
}

/** Everybody with a name, and whoever holds something without one. */
function ByName({ value, onChange, people }: Props) {
  const text = useText();
  const names = usePeopleNames();
  const titles = new Map(people.map((each) => [each.person, each.titles.join(', ')]));
  const everybody = [...new Set([...names.keys(), ...titles.keys(), ...(value ? [value] : [])])];
  const choices = everybody.map((person) => ({
    value: person,
    label: [names.get(person) ?? person, titles.get(person)].filter(Boolean).join(' · '),
  }));
  return (
    <>
      <SelectField
        name="person"
        label={officeStrings.personNamed}
        none={strings.chooseOne}
        value={value}
        choices={choices.sort((one, other) => one.label.localeCompare(other.label, 'ko'))}
        onChange={onChange}
      />
      <p>
        <a href={formatAddress({ place: 'accounts' })}>{text(officeStrings.personMissing)}</a>
      </p>
    </>
  );
}

function ById({ value, onChange, people }: Props) {
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
