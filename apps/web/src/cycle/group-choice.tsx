// Chooses by what changes and what is owed are grouped.
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import type { GroupBy } from './subjects.js';

const choices: readonly GroupBy[] = ['strategy', 'department'];

interface Props {
  readonly by: GroupBy;
  readonly onChange: (by: GroupBy) => void;
}

export function GroupChoice({ by, onChange }: Props) {
  const text = useText();
  return (
    <fieldset className="group-choice">
      <legend>{text(cycleStrings.group.by)}</legend>
      {choices.map((choice) => (
        <label key={choice} className="tick">
          <input
            type="radio"
            name="group-by"
            value={choice}
            checked={choice === by}
            onChange={() => onChange(choice)}
          />
          <span>{text(cycleStrings.group[choice])}</span>
        </label>
      ))}
    </fieldset>
  );
}
