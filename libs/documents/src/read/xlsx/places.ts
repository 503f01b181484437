// Cells as spreadsheets name them: `B12`, `B2:C3`.

/** Columns and rows count from 1. */
export interface CellName {
  readonly column: number;
  readonly row: number;
}

/** Both corners belong to it. */
export interface Area {
  readonly from: CellName;
  readonly to: CellName;
}

const cellShape = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** The cell of a name; undefined for what names none. */
export function cellNamed(name: string): CellName | undefined {
  const [, letters, digits] = cellShape.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
}

/** The area of a name; undefined where its corners lie the wrong way round. */
export function areaNamed(name: string): Area | undefined {
  const [first = '', second = first] = name.split(':');
  const from = cellNamed(first);
  const to = cellNamed(second);
  if (!from || !to || to.column < from.column || to.row < from.row) return undefined;
  return { from, to };
}
