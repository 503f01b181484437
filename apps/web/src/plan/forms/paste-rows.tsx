// A table that is pasted into the form: its rows land in the fields, and the text stays until all of it was read.
import { useId, useState } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../../language/language.js';
import { figuresStrings } from './strings.js';
import type { Pasted } from './pasted-figures.js';

interface Props<Row> {
  readonly columns: readonly { readonly label: Label }[];
  /** What the text comes to together with what is there. */
  readonly take: (text: string) => Pasted<Row>;
  readonly onTaken: (rows: readonly Row[]) => void;
}

export function PasteRows<Row>({ columns, take, onTaken }: Props<Row>) {
  const text = useText();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [came, setCame] = useState<Pasted<Row>>();
  const read = () => {
    const taken = take(pasted);
    setCame(taken);
    if (taken.read > 0) onTaken(taken.rows);
    if (taken.unread.length === 0) setPasted('');
  };
  return (
    <details className="paste-rows">
      <summary>{text(figuresStrings.paste)}</summary>
      <div className="field">
        <label htmlFor={id}>{text(figuresStrings.pasted)}</label>
        <p className="hint" id={`${id}-hint`}>
          {text(figuresStrings.pasteHint)} {text(figuresStrings.columns)}:{' '}
          {columns.map(({ label }) => text(label)).join(' · ')}
        </p>
        <textarea
          id={id}
          className="paste"
          lang="ko"
          rows={4}
          wrap="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
      </div>
      <button className="button" type="button" disabled={pasted.trim() === ''} onClick={read}>
        {text(figuresStrings.read)}
      </button>
      <p role="status">
        {came && came.read > 0 && text(figuresStrings.wasRead(came.read))}{' '}
        {came && came.unread.length > 0 && (
          <strong className="field-problem">{text(figuresStrings.unread(came.unread))}</strong>
        )}
      </p>
    </details>
  );
}
