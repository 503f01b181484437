// A table that is worked on has a sheet to itself: only so can its heads stay in sight and be printed on each page.
import type { NamedRange, WriteSheet } from 'hucre';
import { placed } from '../grid.js';
import type { PaperLanguage, Section, Table } from '../model.js';
import { GridSheet } from './grid-sheet.js';
import { framed, plain } from './look.js';
import { columnWidths, heightOf, lineLengths, rowHeights } from './measures.js';
import { pageSetup, repeatedRows } from './page.js';
import { richText, textOf } from './text.js';

/** Where a table's sheet stands in its paper. */
export interface SheetPlace {
  readonly name: string;
  readonly language: PaperLanguage;
  readonly orientation: Section['orientation'];
}

/** What may still be done where only some cells may be filled in. */
const protection = { sheet: true, formatColumns: true, formatRows: true };

/** The table under its caption; ids of its rows, and above them its own, stand in a hidden column behind it. */
export function tableSheet(table: Table, { name, language, orientation }: SheetPlace): WriteSheet {
  const { columns, headerRows, caption, rows } = table;
  const sheet = new GridSheet();
  const top = topOf(table);
  if (caption !== undefined) {
    const runs = richText([{ kind: 'paragraph', runs: [{ text: caption, bold: true }] }], language);
    const place = { row: 0, column: 0, across: columns.length, down: 1 };
    sheet.put(place, { type: 'richText', richText: [...runs], style: plain() });
  }
  const widths = columnWidths(columns, lineLengths[orientation]);
  putRows(sheet, table, { top, widths, language });
  putIds(sheet, table, { top, language });
  const fillable = rows.some(({ cells }) => cells.some(({ toFill }) => toFill));
  return {
    name,
    ...sheet.written([...widths.map((width) => ({ width })), { width: 1, hidden: true }]),
    ...(headerRows > 0 && { freezePane: { rows: top + headerRows } }),
    pageSetup: pageSetup(orientation),
    ...(fillable && { protection }),
  };
}

/** Its heads, if it has any, printed on each page. */
export function repeatedHeads(table: Table, { name }: SheetPlace): readonly NamedRange[] {
  const top = topOf(table);
  return table.headerRows === 0 ? [] : [repeatedRows(name, top + 1, top + table.headerRows)];
}

/** How many rows stand above the table: one for its caption. */
function topOf({ caption }: Table): number {
  return caption === undefined ? 0 : 1;
}

function putRows(
  sheet: GridSheet,
  table: Table,
  at: { readonly top: number; readonly widths: readonly number[]; readonly language: PaperLanguage },
): void {
  const all = placed(table).flatMap(({ cells }) => cells);
  for (const { cell, row, ...span } of all) {
    const { shown, hidden } = framed(cell, at.language);
    sheet.put({ row: row + at.top, ...span }, shown, hidden);
  }
  const talls = all.map(({ cell, row, column, across, down }) => {
    const width = at.widths.slice(column, column + across).reduce((sum, each) => sum + each, 0);
    return { row, down, height: heightOf(textOf(cell), width) };
  });
  rowHeights(table.rows.length, talls).forEach((height, row) => sheet.setHeight(row + at.top, height));
}

function putIds(
  sheet: GridSheet,
  { id, rows, columns, headerRows }: Table,
  { top, language }: { readonly top: number; readonly language: PaperLanguage },
): void {
  rows.forEach(({ id: own }, row) => {
    const value = row === 0 && headerRows > 0 ? id : own;
    if (value === undefined) return;
    const runs = richText([{ kind: 'paragraph', runs: [{ text: value }] }], language);
    const place = { row: row + top, column: columns.length, across: 1, down: 1 };
    sheet.put(place, { type: 'richText', richText: [...runs], style: plain() });
  });
}
