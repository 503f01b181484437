// A sheet as text and tables: a line that stands alone is text until cells stand beside each other; empty rows part nothing that
// goes on alike below them.
import type { CellToAdd, Gathered, RowToAdd } from '../gathered.js';
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

/** Adds what stands in a sheet. */
export function addSheet(gathered: Gathered, name: string, sheet: Sheet): void {
  const ids = idsOf(sheet);
  let table: PlacedRow[] = [];
  const end = () => {
    if (table.length > 0) addTable(gathered, { name, ids, frozen: sheet.frozen }, table);
    table = [];
  };
  for (const row of placedRows(sheet, ids)) {
    if (endsBefore(table, row)) end();
    const [first] = row.cells;
    if (first && row.isLine && table.length === 0) gathered.addText(first.text, { line: row.nth });
    else table.push(row);
  }
  end();
  if (sheet.isCut) gathered.leave('rows-beyond', name);
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

/** Every cell that is seen, empty ones too, as far as the sheet is wide. */
function placedRows({ rows, merged }: Sheet, ids: Ids): readonly PlacedRow[] {
  const width = rows.reduce(
    (widest, { cells }) =>
      cells.reduce((most, { column }) => (column === ids.column ? most : Math.max(most, column)), widest),
    0,
  );
  const areas = merged.map(({ to }) => to.column).filter((column) => column !== ids.column);
  const widest = areas.reduce((most, column) => Math.max(most, Math.min(column, width + 50)), width);
  const covers = new Merged(
    merged,
    rows.map(({ row }) => row),
    widest,
  );
  return rows.flatMap(({ row, cells }) => {
    const said = new Map(cells.map((cell) => [cell.column, cell]));
    const placed: PlacedRow['cells'][number][] = [];
    for (let column = 1; column <= widest; column += 1) {
      const { isCovered, ...span } = covers.at(row, column);
      if (isCovered || column === ids.column) continue;
      placed.push({ text: '', ...said.get(column), column, ...span });
    }
    const filled = placed.filter(({ text, formula }) => text !== '' || formula);
    if (filled.length === 0) return [];
    const isLine = filled.length === 1 && filled[0]?.column === 1 && !ids.byRow.has(row);
    return [
      { nth: row, cells: placed, isLine, isWide: isLine && widest > 1 && filled[0]?.across === widest },
    ];
  });
}

function addTable(
  gathered: Gathered,
  { name, ids, frozen }: { readonly name: string; readonly ids: Ids; readonly frozen: number },
  rows: readonly PlacedRow[],
): void {
  const [first] = rows;
  if (!first) return;
  const width = Math.max(
    ...rows.flatMap(({ cells }) =>
      cells.map(({ text, column, across, down }) =>
        text === '' && across === 1 && down === 1 ? 0 : column + across - 1,
      ),
    ),
  );
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
