// Shows of many rows only those that are refused, once somebody asks for that; and not more of them than anybody reads.
import { useState } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';

/** More rows than that would only make the page slow. */
const mostShown = 500;

/** What is shown of some rows, how many are not, and the choice between all of them and those that are refused. */
export function useRefusedOnly<R>(rows: readonly R[], isRefused: (row: R) => boolean, label: Label) {
  const text = useText();
  const [refusedOnly, setRefusedOnly] = useState(false);
  const refused = rows.filter(isRefused);
  const fitting = refusedOnly ? refused : rows;
  return {
    shown: fitting.slice(0, mostShown),
    beyond: Math.max(0, fitting.length - mostShown),
    choice: refused.length > 0 && refused.length < rows.length && (
      <label className="tick">
        <input
          type="checkbox"
          checked={refusedOnly}
          onChange={({ target }) => setRefusedOnly(target.checked)}
        />
        <span>{text(label)}</span>
      </label>
    ),
  };
}
