// Ids that our own sheets carry in a hidden column behind their table.
import type { Sheet } from './sheet.js';

export interface Ids {
  /** The column that they stand in; none in a sheet that is not ours. */
  readonly column: number | undefined;
  readonly byRow: ReadonlyMap<number, string>;
}

const idShape = /^[\w/.:-]{1,200}$/;

/** The last hidden column in which something stands, if all of it could be ids. */
export function idsOf({ rows, hiddenColumns }: Sheet): Ids {
  const isHidden = (column: number) => hiddenColumns.some(({ from, to }) => column >= from && column <= to);
  const hidden = new Set(
    hiddenColumns.length === 0
      ? []
      : rows.flatMap(({ cells }) => cells.map(({ column }) => column).filter(isHidden)),
  );
  const column = [...hidden].reduce<number | undefined>((last, each) => Math.max(last ?? 0, each), undefined);
  const byRow = new Map<number, string>();
  for (const { row, cells } of rows) {
    const id = cells.find((cell) => cell.column === column)?.text;
    if (id !== undefined) byRow.set(row, id);
  }
  const areIds = [...byRow.values()].every((id) => idShape.test(id));
  return areIds ? { column, byRow } : { column: undefined, byRow: new Map() };
}
