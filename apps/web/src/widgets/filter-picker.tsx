// One of a few choices by which what is shown is narrowed down.
import { useId, type ReactNode } from 'react';

export interface FilterChoice {
  readonly value: string;
  readonly name: ReactNode;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly FilterChoice[];
  readonly onChange: (value: string) => void;
}

export function FilterPicker({ label, value, choices, onChange }: Props) {
  const id = useId();
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
