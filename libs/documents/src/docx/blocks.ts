// The shapes of a laid-out paper as Word knows them: real headings, tables whose heads repeat, marks printed as text.
import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import { fitted, lying } from '../fitted.js';
import type { Size } from '../fitted.js';
import { placed } from '../grid.js';
import type { PlacedCell, PlacedRow } from '../grid.js';
import type { LaidOutBlock, MarkedParagraph } from '../laid-out.js';
import type * as model from '../model.js';
import type { Ids } from './ids.js';
import { NumberedBookmark } from './numbered-bookmark.js';
import type { BookmarkName } from './numbered-bookmark.js';

/** Where a block stands. */
export interface Place {
  /** In twentieths of a point, as everything here that Word measures. */
  readonly room: Size;
  readonly ids: Ids;
}

const pixelsPerMillimetre = 96 / 25.4;
const twipsPerPixel = 15;
const indent = 240;
const hanging = 220;
const cellMargin = 70;
const headingFill = 'ECECEC';
const toFillFill = 'FFF8D6';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
};

const alignments = {
  start: AlignmentType.START,
  center: AlignmentType.CENTER,
  end: AlignmentType.END,
};

/** A block as what stands in a Word file; a table is followed by an empty line, so that two do not become one. */
export function wordBlocks(block: LaidOutBlock, place: Place): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [paragraph(block)];
    case 'table':
      return [...captions(block), table(block, place), new Paragraph({ spacing: { line: 120 } })];
    case 'picture':
      return [picture(block, place)];
  }
}

function heading({ level, text, align = 'start' }: model.Heading): Paragraph {
  return new Paragraph({ heading: levels[level], alignment: alignments[align], children: lines({ text }) });
}

function paragraph({ runs, align = 'start', mark, depth }: MarkedParagraph): Paragraph {
  const marked = mark === undefined ? [] : [new TextRun({ text: `${mark} ` })];
  const left = depth * indent + (mark === undefined ? 0 : hanging);
  return new Paragraph({
    alignment: alignments[align],
    indent: { left, hanging: mark === undefined ? 0 : hanging },
    children: [...marked, ...runs.flatMap((run) => lines(run))],
  });
}

function lines({ text, bold, struck, underlined }: model.Run, size?: number): readonly TextRun[] {
  return text.split('\n').map(
    (line, at) =>
      new TextRun({
        text: line,
        ...(at > 0 && { break: 1 }),
        ...(bold && { bold }),
        ...(struck && { strike: true }),
        ...(underlined && { underline: {} }),
        ...(size !== undefined && { size }),
      }),
  );
}

function captions({ caption }: model.Table): readonly Paragraph[] {
  if (caption === undefined) return [];
  return [new Paragraph({ style: 'Caption', keepNext: true, children: lines({ text: caption }) })];
}

/** In half points: smaller letters where many columns share a line. */
function textSize(columns: number): number {
  if (columns > 9) return 15;
  return columns > 6 ? 17 : 19;
}

function table(block: model.Table, { room: { width }, ids }: Place): Table {
  const share = width / block.columns.reduce((sum, each) => sum + each, 0);
  const columnWidths = block.columns.map((each) => Math.floor(each * share));
  const name = ids.table(block.id);
  const size = textSize(block.columns.length);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths,
    margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: cellMargin, right: cellMargin },
    rows: placed(block).map((each, at) => {
      const bookmark = ids.row(name, each.row.id);
      const keepNext = block.together === true && at < block.rows.length - 1;
      return row(each, { columnWidths, size, bookmark, keepNext, repeated: at < block.headerRows });
    }),
  });
}

interface RowPlace {
  readonly columnWidths: readonly number[];
  readonly size: number;
  readonly bookmark: BookmarkName | undefined;
  readonly repeated: boolean;
  /** Stays on the page of the row below it. */
  readonly keepNext: boolean;
}

function row({ cells }: PlacedRow, { repeated, bookmark, ...place }: RowPlace): TableRow {
  return new TableRow({
    tableHeader: repeated,
    children: cells.map((each, at) => cell(each, { ...place, bookmark: at === 0 ? bookmark : undefined })),
  });
}

function cell(
  { cell: { paragraphs, heading, toFill }, column, across, down }: PlacedCell,
  { columnWidths, size, bookmark, keepNext }: Omit<RowPlace, 'repeated'>,
): TableCell {
  const width = columnWidths.slice(column, column + across).reduce((sum, each) => sum + each, 0);
  const [first, ...others] = paragraphs.length > 0 ? paragraphs : [{ runs: [] }];
  const within = ({ runs, align = 'start' }: Pick<model.Paragraph, 'runs' | 'align'>, at?: BookmarkName) => {
    const children: readonly ParagraphChild[] = runs.flatMap((run) => lines(run, size));
    return new Paragraph({
      alignment: alignments[align],
      keepNext,
      run: { size },
      children: at === undefined ? children : [new NumberedBookmark(at, children)],
    });
  };
  const fill = toFill ? toFillFill : heading ? headingFill : undefined;
  return new TableCell({
    columnSpan: across,
    rowSpan: down,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(fill && { shading: { fill } }),
    children: [...(first ? [within(first, bookmark)] : []), ...others.map((each) => within(each))],
  });
}

function picture(
  { type, bytes, width, height, turn = 0, alt }: model.Picture,
  { room, ids }: Place,
): Paragraph {
  const printed = fitted(
    { width: width * pixelsPerMillimetre, height: height * pixelsPerMillimetre },
    { width: room.width / twipsPerPixel, height: room.height / twipsPerPixel },
  );
  const drawn = lying({ ...printed, turn });
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: type === 'jpeg' ? 'jpg' : type,
        data: bytes,
        transformation: {
          ...{ width: Math.round(drawn.width), height: Math.round(drawn.height) },
          ...(turn !== 0 && { rotation: turn }),
        },
        altText: { id: ids.picture(), name: alt, title: alt, description: alt },
      }),
    ],
  });
}
