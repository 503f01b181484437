// Chooses the year that is entered in a table.
import { useId } from 'react';
import { useText } from '../language/language.js';
import { programStrings } from './strings.js';

interface Props {
  readonly years: readonly number[];
  readonly year: number;
  readonly onChange: (year: number) => void;
}

export function YearChoice({ years, year, onChange }: Props) {
  const text = useText();
  const id = useId();
  return (
    <p className="year-choice filter-field">
      <label htmlFor={id}>{text(programStrings.entry.year)}</label>
      <select id={id} value={year} onChange={(event) => onChange(Number(event.target.value))}>
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The year of a day, or the last one before it that is there, or the first of all. */
export function yearBy(years: readonly number[], today: string): number {
  const now = Number(today.slice(0, 4));
  return years.filter((year) => year <= now).at(-1) ?? years[0] ?? now;
}
