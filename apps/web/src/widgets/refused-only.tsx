// Shows of many rows only those that are refused, once somebody asks for that; and no more at a time than anybody reads.
import { useState } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';

/** More rows than that at once would only make the page slow. */
const shownAtOnce = 500;

interface Saying {
  readonly refusedOnly: Label;
  /** How many more rows follow when they are asked for. */
  readonly more: (next: number, left: number) => Label;
}

/** What is shown of some rows, the way to those after them, and the choice between all of them and those that are refused. */
export function useRefusedOnly<R>(rows: readonly R[], isRefused: (row: R) => boolean, say: Saying) {
  const text = useText();
  const [refusedOnly, setRefusedOnly] = useState(false);
  const [most, setMost] = useState(shownAtOnce);
  const refused = rows.filter(isRefused);
  const fitting = refusedOnly ? refused : rows;
  const left = Math.max(0, fitting.length - most);
  return {
    shown: fitting.slice(0, most),
    more: left > 0 && (
      <button className="button" type="button" onClick={() => setMost(most + shownAtOnce)}>
        {text(say.more(Math.min(left, shownAtOnce), left))}
      </button>
    ),
    choice: refused.length > 0 && refused.length < rows.length && (
      <label className="tick">
        <input
          type="checkbox"
          checked={refusedOnly}
          onChange={({ target }) => setRefusedOnly(target.checked)}
        />
        <span>{text(say.refusedOnly)}</span>
      </label>
    ),
  };
}
