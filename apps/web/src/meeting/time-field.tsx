// A time of day, as the browser asks for one.
import { useId } from 'react';
import { nameOfField } from '#contract/field-names';
import { useProblemAt } from '../forms/problem-context.js';
import { useText } from '../language/language.js';

interface Props {
  readonly name: 'time' | 'ended';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TimeField({ name, value, onChange }: Props) {
  const text = useText();
  const problem = useProblemAt(name);
  const id = useId();
  return (
    <div className="field" data-problem={problem && true}>
      <label htmlFor={id}>{text(nameOfField(name))}</label>
      <input
        id={id}
        name={name}
        type="time"
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <p className="field-problem" id={`${id}-problem`}>
          {text(problem)}
        </p>
      )}
    </div>
  );
}
