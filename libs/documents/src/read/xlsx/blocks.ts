// A sheet as text and tables: a line that stands alone is text until cells stand beside each other; empty rows part nothing that
// goes on alike below them.
import type { CellToAdd, Gathered, RowToAdd } from '../gathered.js';
import { readLimits } from '../limits.js';
import { idsOf, type Ids } from './ids.js';
import { Merged } from './merged.js';
import type { Sheet } from './sheet.js';

interface PlacedRow extends RowToAdd {
  readonly cells: readonly (CellToAdd & { readonly across: number; readonly down: number })[];
  /** Nothing stands beside its first cell. */
  readonly isLine: boolean;
  /** And that one runs over all columns. */
  readonly isWide: boolean;
}

/** How many columns a merged cell may reach beyond all others. */
const widestEmpty = 50;

/** Adds what stands in a sheet. */
export function addSheet(gathered: Gathered, name: string, sheet: Sheet): void {
  const ids = idsOf(sheet);
  let table: PlacedRow[] = [];
  const end = () => {
    if (table.length > 0) addTable(gathered, { name, ids, frozen: sheet.frozen }, table);
    table = [];
  };
  const { rows, isCut } = placedRows(sheet, ids);
  for (const row of rows) {
    if (endsBefore(table, row)) end();
    const [first] = row.cells;
    if (first && row.isLine && table.length === 0) gathered.addText(first.text, { line: row.nth });
    else table.push(row);
  }
  end();
  if (isCut) gathered.leave('rows-beyond', name);
}

/** Whether a row below empty ones begins something else. */
function endsBefore(table: readonly PlacedRow[], row: PlacedRow): boolean {
  const last = table.at(-1);
  if (!last) return false;
  const reaches = last.nth + Math.max(...last.cells.map(({ down }) => down));
  return row.nth > reaches && (row.isWide || !table.some((each) => isCutAlike(each, row)));
}

function isCutAlike(one: PlacedRow, other: PlacedRow): boolean {
  return (
    one.cells.length === other.cells.length &&
    one.cells.every(({ column, across }, at) => {
      const beside = other.cells[at];
      return beside?.column === column && beside.across === across;
    })
  );
}

/** Every cell that is seen, empty ones too, as far as the sheet is wide; cut off where that is more than is read. */
function placedRows({ rows, merged, isCut }: Sheet, ids: Ids) {
  const widest = widthOfSheet(rows, merged, ids);
  const numbers = rows.map(({ row }) => row);
  const covers = new Merged(merged, numbers, widest);
  const all: PlacedRow[] = [];
  let count = 0;
  for (const { row, cells } of rows) {
    if (count > readLimits.cells) return { rows: all, isCut: true };
    const said = new Map(cells.map((cell) => [cell.column, cell]));
    const placed: PlacedRow['cells'][number][] = [];
    for (let column = 1; column <= widest; column += 1) {
      const { isCovered, ...span } = covers.at(row, column);
      if (isCovered || column === ids.column) continue;
      placed.push({ text: '', ...said.get(column), column, ...span });
    }
    count += placed.length;
    const filled = placed.filter(({ text, formula }) => text !== '' || formula);
    const [first] = filled;
    const isLine = filled.length === 1 && first?.column === 1 && !ids.byRow.has(row);
    const isWide = isLine && widest > 1 && first.across === widest;
    if (first) all.push({ nth: row, cells: placed, isLine, isWide });
  }
  return { rows: all, isCut };
}

/** As far as anything stands; and as far as that is merged to the right, within reason. */
function widthOfSheet(rows: Sheet['rows'], merged: Sheet['merged'], ids: Ids): number {
  const width = rows.reduce(
    (widest, { cells }) =>
      cells.reduce((most, { column }) => (column === ids.column ? most : Math.max(most, column)), widest),
    0,
  );
  return merged
    .filter(({ to }) => to.column !== ids.column)
    .reduce((most, { to }) => Math.max(most, Math.min(to.column, width + widestEmpty)), width);
}

/** Up to the last cell in which something stands, or which spans others. */
function widthOf(cells: PlacedRow['cells']): number {
  const last = cells.findLast(({ text, across, down }) => text !== '' || across > 1 || down > 1);
  return last ? last.column + last.across - 1 : 0;
}

function addTable(
  gathered: Gathered,
  { name, ids, frozen }: { readonly name: string; readonly ids: Ids; readonly frozen: number },
  rows: readonly PlacedRow[],
): void {
  const [first] = rows;
  if (!first) return;
  const width = rows.reduce((widest, { cells }) => Math.max(widest, widthOf(cells)), 0);
  const heads = ({ nth }: PlacedRow) => nth === first.nth || nth <= frozen;
  const id = rows
    .filter(heads)
    .map(({ nth }) => ids.byRow.get(nth))
    .find((each) => each !== undefined);
  gathered.addTable(
    { line: first.nth, sheet: name, ...(id !== undefined && { id }) },
    rows.map((row) => {
      const own = heads(row) ? undefined : ids.byRow.get(row.nth);
      const cells = row.cells.filter(({ column }) => column <= width);
      return { nth: row.nth, cells, ...(own !== undefined && { id: own }) };
    }),
  );
}
