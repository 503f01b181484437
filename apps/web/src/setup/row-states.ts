// How each row of a table stands: to be corrected, new, there already, or what became of it when it was sent.
import type { Label } from '#contract/label';
import type { Entry, Sheet } from './sheet.js';
import type { Run } from './use-run.js';

export type RowState =
  | { readonly kind: 'fresh' | 'there' | 'wrong' | 'sending' | 'done' }
  | { readonly kind: 'differs' | 'refused'; readonly sentence: Label };

/** The state of each entry, in their order. */
export function rowStates<Row, K extends string, Around, Facts>(
  sheet: Sheet<Row, K, Around, Facts>,
  entries: readonly Entry<Row, K>[],
  around: Around,
  sent: Run['sent'],
): readonly RowState[] {
  return entries.map(({ lines, row }): RowState => {
    if (row === undefined) return { kind: 'wrong' };
    const after = sent.get(lines[0]);
    if (after?.state === 'refused') return { kind: 'refused', sentence: after.sentence };
    if (after) return { kind: after.state };
    const facts = sheet.known(row, around);
    if (sheet.next(row, facts, around)) return { kind: 'fresh' };
    const sentence = sheet.differs?.(row, facts, around);
    return sentence ? { kind: 'differs', sentence } : { kind: 'there' };
  });
}
