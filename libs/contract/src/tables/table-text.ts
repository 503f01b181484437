// Text that was pasted from a spreadsheet, or read from a file of one, as rows of cells; and back.

/** A row as it stands in a sheet, counted from 1. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Rows of cells, each trimmed and composed; rows without a word are left out. */
export function tableOf(text: string): readonly (readonly string[])[] {
  return numberedTableOf(text).map(({ cells }) => cells);
}

/** The same rows, each with its number in the sheet that they are of: what is left out is counted. */
export function numberedTableOf(text: string): readonly NumberedRow[] {
  const composed = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n');
  return rowsBy(delimiterOf(composed), composed)
    .map((row, index) => ({ row: index + 1, cells: row.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** A block of cells as a spreadsheet copies it, each trimmed and in its place: blank cells and rows are kept. */
export function blockOf(text: string): readonly (readonly string[])[] {
  const composed = text.normalize('NFC').replaceAll(/\r\n?/g, '\n');
  const rows = rowsBy('\t', composed.endsWith('\n') ? composed.slice(0, -1) : composed);
  return rows.map((row) => row.map((cell) => cell.trim()));
}

/** Rows as a spreadsheet takes them. */
export function textOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** A table with one cell otherwise. */
export function withCell(
  rows: readonly (readonly string[])[],
  row: number,
  column: number,
  cell: string,
): readonly (readonly string[])[] {
  return rows.map((cells, index) => {
    if (index !== row) return cells;
    const wide = Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => cells[at] ?? '');
    return wide.with(column, cell);
  });
}

/** What separates the cells: tabs where there are any, as spreadsheets copy them; else what the first line has most of. */
function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const [first = ''] = text.trim().split('\n');
  const count = (mark: string) => first.split(mark).length;
  return count(';') > count(',') ? ';' : ',';
}

/** A cell in quotes may hold separators, line breaks and doubled quotes. */
function rowsBy(delimiter: string, text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoting = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (quoting) {
      if (mark !== '"') cell += mark;
      else if (text[at + 1] === '"') {
        cell += mark;
        at += 1;
      } else quoting = false;
    } else if (mark === '"' && cell.trim() === '') {
      cell = '';
      quoting = true;
    } else if (mark === delimiter) endCell();
    else if (mark === '\n') endRow();
    else cell += mark;
  }
  endRow();
  return rows;
}

function quoted(cell: string): string {
  return /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
