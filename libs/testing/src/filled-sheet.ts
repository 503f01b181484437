// An answer sheet as somebody gives it back: opened in a spreadsheet program, filled in, sorted, and saved by it in its own way.
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue, WriteSheet } from 'hucre';
import { sheetColumns, sheetNamedBy, type SheetColumn } from '#contract/tables/answer-sheet';

/** What somebody writes into a row, by its columns. */
export type Filling = Readonly<Partial<Record<SheetColumn, string>>>;

/** The answer sheet among the sheets of a file, filled in by the ids of its rows; a note of one's own comes before it. */
export async function filledIn(
  bytes: Uint8Array,
  fillings: Readonly<Record<string, Filling>>,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const kept = sheets.map(({ name, rows }): WriteSheet => {
    const at = rows.findIndex((row) => row.some((cell) => isSheetId(cell)));
    if (at === -1) return { name, rows };
    const ids = rows[at]?.findIndex((cell) => isSheetId(cell)) ?? -1;
    const body = rows.slice(at + 1).map((row) => filledRow(row, fillings[textOf(row[ids])] ?? {}));
    const head = rows.slice(0, at + 1);
    return {
      name,
      rows: [...head, ...body.reverse(), []],
      columns: sheetColumns.map(() => ({ width: 20 })).concat([{ width: 1, hidden: true } as never]),
    };
  });
  return writeXlsx({ sheets: [{ name: '메모', rows: [['제출 전에 과장님 확인']] }, ...kept] });
}

/** A filled sheet in which somebody has its first row twice, the second time with other words. */
export async function withRowTwice(bytes: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const twice = sheets.map(({ name, rows }): WriteSheet => {
    const at = rows.findIndex((row) => row.some((cell) => isSheetId(cell)));
    const first = at === -1 ? undefined : rows[at + 1];
    return { name, rows: first ? [...rows, filledRow(first, filling)] : rows };
  });
  return writeXlsx({ sheets: twice });
}

function filledRow(row: readonly CellValue[], filling: Filling): CellValue[] {
  const filled = [...row];
  for (const [at, column] of sheetColumns.entries()) {
    const said = filling[column];
    if (said !== undefined) filled[at] = said;
  }
  return filled;
}

function isSheetId(cell: CellValue): boolean {
  return sheetNamedBy(textOf(cell)) !== undefined;
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
