// Tables of an HTML page: headings say what they head, rows and tables carry their ids.
import { placed, type PlacedCell, type PlacedRow } from '../grid.js';
import { element, enclosed, escaped } from '../markup.js';
import type { Table } from '../model.js';
import { paragraphHtml } from './text.js';

/** A table with its caption, its repeated rows as head, and a body for each heading that goes across. */
export function tableHtml(table: Table): string {
  const rows = placed(table);
  const total = table.columns.reduce((sum, share) => sum + share, 0);
  const columns = table.columns.map((share) => element('col', { style: `width: ${percent(share / total)}` }));
  const across = table.columns.length;
  const row = (placedRow: PlacedRow, inHead: boolean) =>
    enclosed(
      'tr',
      { 'data-row': placedRow.row.id },
      ...placedRow.cells.map((cell) => cellHtml(cell, scopeOf(cell, inHead, across))),
    );
  return enclosed(
    'table',
    { 'data-table': table.id, class: table.together ? 'together' : undefined },
    table.caption === undefined ? '' : enclosed('caption', {}, escaped(table.caption)),
    enclosed('colgroup', {}, ...columns),
    table.headerRows > 0
      ? enclosed('thead', {}, ...rows.slice(0, table.headerRows).map((each) => row(each, true)))
      : '',
    ...bodies(rows.slice(table.headerRows), across).map((body) =>
      enclosed('tbody', {}, ...body.map((each) => row(each, false))),
    ),
  );
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** Rows below one heading that goes across the table belong together. */
function bodies(rows: readonly PlacedRow[], across: number): readonly (readonly PlacedRow[])[] {
  const starts = rows.flatMap(({ cells: [first] }, at) =>
    at === 0 || (first && goesAcross(first, across)) ? [at] : [],
  );
  return starts.map((start, at) => rows.slice(start, starts[at + 1]));
}

function goesAcross({ cell, across }: PlacedCell, columns: number): boolean {
  return cell.heading === true && across === columns;
}

function scopeOf(placedCell: PlacedCell, inHead: boolean, columns: number): string | undefined {
  if (!placedCell.cell.heading) return undefined;
  if (inHead) return placedCell.across > 1 ? 'colgroup' : 'col';
  return goesAcross(placedCell, columns) ? 'rowgroup' : 'row';
}

function cellHtml({ cell, across, down }: PlacedCell, scope: string | undefined): string {
  return enclosed(
    scope === undefined ? 'td' : 'th',
    {
      scope,
      colspan: across > 1 ? across : undefined,
      rowspan: down > 1 ? down : undefined,
      class: cell.toFill ? 'to-fill' : undefined,
      'data-figure': cell.figure,
    },
    ...cell.paragraphs.map((paragraph) => paragraphHtml({ ...paragraph, depth: 0 })),
  );
}
