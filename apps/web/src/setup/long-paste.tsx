// The field that a table is pasted into, with the columns that it understands.
import { useId } from 'react';
import { useText } from '../language/language.js';
import { setupStrings } from './strings.js';

interface Props {
  readonly value: string;
  readonly readOnly: boolean;
  readonly columns: readonly string[];
  readonly onChange: (value: string) => void;
}

export function LongPaste({ value, readOnly, columns, onChange }: Props) {
  const text = useText();
  const id = useId();
  const { sheet: say } = setupStrings;
  return (
    <div className="field">
      <label htmlFor={id}>{text(say.paste)}</label>
      <p className="hint" id={`${id}-hint`}>
        {text(say.hint)}
      </p>
      <p className="hint" id={`${id}-columns`}>
        {text(say.columns)}: {columns.join(' · ')}
      </p>
      <textarea
        id={id}
        className="paste"
        lang="ko"
        rows={4}
        wrap="off"
        spellCheck={false}
        aria-describedby={`${id}-hint ${id}-columns`}
        readOnly={readOnly}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
