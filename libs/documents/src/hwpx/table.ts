// Tables of a HWPX file: they run over pages, their header rows with them, and a row's id is the name of its first cell.
import { placed, type PlacedCell } from '../grid.js';
import { element } from '../markup.js';
import type { Cell, Row, Table } from '../model.js';
import { fills, styles } from './looks.js';
import { breakingOf, leastHeights } from './breaking.js';
import { cellMargin, columnWidths, type Area } from './measures.js';
import { paragraphOf, textRuns } from './paragraph.js';

export const subListAttributes = {
  id: '',
  textDirection: 'HORIZONTAL',
  lineWrap: 'BREAK',
  linkListIDRef: 0,
  linkListNextIDRef: 0,
  hasTextRef: 0,
  hasNumRef: 0,
} as const;

/** A table as a run holds it, as wide as the text; `number` is its own in the file. */
export function tableXml(table: Table, area: Area, number: number): string {
  const { width } = area;
  const widths = columnWidths(table.columns, width);
  const rows = placed(table);
  const heights = leastHeights(table, rows, widths);
  return element(
    'hp:tbl',
    {
      id: number,
      zOrder: number,
      numberingType: 'TABLE',
      textWrap: 'TOP_AND_BOTTOM',
      textFlow: 'BOTH_SIDES',
      lock: 0,
      dropcapstyle: 'None',
      pageBreak: breakingOf(table, rows, widths, area),
      repeatHeader: table.headerRows > 0 ? 1 : 0,
      rowCnt: rows.length,
      colCnt: widths.length,
      cellSpacing: 0,
      borderFillIDRef: fills.cell,
      noAdjust: 0,
    },
    element('hp:sz', {
      width,
      widthRelTo: 'ABSOLUTE',
      height: sum(heights),
      heightRelTo: 'ABSOLUTE',
      protect: 0,
    }),
    element('hp:pos', {
      treatAsChar: table.together ? 1 : 0,
      affectLSpacing: 0,
      flowWithText: 1,
      allowOverlap: 0,
      holdAnchorAndSO: 0,
      vertRelTo: 'PARA',
      horzRelTo: 'COLUMN',
      vertAlign: 'TOP',
      horzAlign: 'LEFT',
      vertOffset: 0,
      horzOffset: 0,
    }),
    element('hp:outMargin', { left: 0, right: 0, top: 283, bottom: 566 }),
    table.caption ? caption(table.caption, width) : '',
    element('hp:inMargin', cellMargin),
    ...rows.map(({ row, cells }) =>
      element(
        'hp:tr',
        {},
        ...cells.map((each, at) => {
          const header = each.row < table.headerRows;
          return cellXml(each, { header, widths, heights, name: at === 0 ? nameOf(table, row, each) : '' });
        }),
      ),
    ),
  );
}

/** What a reader knows a row again by: the table's id in its first row, and with its own in all that have one. */
function nameOf({ id: table = '' }: Table, { id: row }: Row, { row: at }: PlacedCell): string {
  if (row !== undefined) return `${table}/${row}`;
  return at === 0 ? table : '';
}

function caption(text: string, width: number): string {
  const look = { voice: 'note', align: 'start', depth: 0, marked: false } as const;
  return element(
    'hp:caption',
    { side: 'TOP', fullSz: 0, width: 8504, gap: 425, lastWidth: width },
    element(
      'hp:subList',
      { ...subListAttributes, vertAlign: 'TOP', textWidth: 0, textHeight: 0 },
      paragraphOf(look, textRuns([{ text, bold: true }], 'note'), styles.caption),
    ),
  );
}

interface CellPlace {
  readonly header: boolean;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly name: string;
}

function cellXml(
  { cell, row, column, across, down }: PlacedCell,
  { header, widths, heights, name }: CellPlace,
): string {
  return element(
    'hp:tc',
    {
      name,
      header: header ? 1 : 0,
      hasMargin: 0,
      protect: 0,
      editable: cell.toFill ? 1 : 0,
      dirty: 0,
      borderFillIDRef: fillOf(cell),
    },
    element(
      'hp:subList',
      { ...subListAttributes, vertAlign: cell.heading ? 'CENTER' : 'TOP', textWidth: 0, textHeight: 0 },
      ...paragraphs(cell),
    ),
    element('hp:cellAddr', { colAddr: column, rowAddr: row }),
    element('hp:cellSpan', { colSpan: across, rowSpan: down }),
    element('hp:cellSz', {
      width: sum(widths.slice(column, column + across)),
      height: sum(heights.slice(row, row + down)),
    }),
    element('hp:cellMargin', cellMargin),
  );
}

function fillOf({ heading, toFill }: Cell): number {
  if (toFill) return fills.toFill;
  return heading ? fills.heading : fills.cell;
}

function paragraphs({ paragraphs: all }: Cell): readonly string[] {
  const written = all.length > 0 ? all : [{ runs: [], align: 'start' as const }];
  return written.map(({ runs, align = 'start' }) =>
    paragraphOf({ voice: 'cell', align, depth: 0, marked: false }, textRuns(runs, 'cell')),
  );
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, each) => total + each, 0);
}
