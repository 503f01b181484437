// A paper as the data that the Typst program reads: sizes, indents and room counted here, so that the program only places them.
import { fitted, lying } from '../fitted.js';
import type { Size } from '../fitted.js';
import { placed } from '../grid.js';
import type { PlacedCell } from '../grid.js';
import { laidOut } from '../laid-out.js';
import type { LaidOutBlock, LaidOutSection, MarkedParagraph } from '../laid-out.js';
import type { Heading, Paper, Picture, Run, Table } from '../model.js';
import { drawable, pieces } from './drawable.js';
import type { Font } from './font.js';

/** The two weights that papers are set in. */
export interface Fonts {
  readonly regular: Font;
  readonly bold: Font;
}

/** What the program is given: texts and sizes as JSON, pictures by the paths that the JSON names. */
export interface Inputs {
  readonly paper: string;
  readonly pictures: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

const millimetresPerPoint = 25.4 / 72;
const rooms = { portrait: { width: 170, height: 250 }, landscape: { width: 257, height: 163 } };
const textSize = 10.5;
const indent = 1.2;
const headingSizes = { 1: 16, 2: 13, 3: 11.5 };
const cellInset = 1.2;

/** Smaller letters where many columns share a line. */
function tableSize(columns: number): number {
  if (columns > 9) return 7.5;
  return columns > 6 ? 8.5 : 9.5;
}

/** Everything in a paper that its PDF shows or says of itself. */
export function inputsOf(paper: Paper, fonts: Fonts): Inputs {
  const { title, author, language, asOf, position, draftMark, sections } = laidOut(paper);
  const say = (text: string) => drawable(text.replaceAll('\n', ' '), fonts.bold);
  const pictures: Picture[] = [];
  const nameOf = (picture: Picture) => `/picture-${pictures.push(picture)}.${picture.type}`;
  return {
    paper: JSON.stringify({
      title: say(title),
      author: say(author),
      language,
      keywords: [`asOf=${asOf}`, `position=${position}`],
      draftMark: draftMark === undefined ? null : say(draftMark),
      sections: withSteadyLevels(sections).map(({ orientation, blocks }) => ({
        orientation,
        blocks: blocks.map((block) => shape(block, { fonts, room: rooms[orientation], nameOf })),
      })),
    }),
    pictures: pictures.map(({ type, bytes }, at) => ({ path: `/picture-${at + 1}.${type}`, bytes })),
  };
}

/** PDF/UA wants headings to say something, to begin at 1 and to go down one level at a time; they look as they did. */
function withSteadyLevels(sections: readonly LaidOutSection[]): readonly SteadySection[] {
  let above = 0;
  return sections.map(({ orientation, blocks }) => ({
    orientation,
    blocks: blocks.flatMap((block): readonly SteadyBlock[] => {
      if (block.kind !== 'heading') return [block];
      if (block.text.trim() === '') return [];
      above = Math.min(block.level, above + 1);
      return [{ ...block, depth: above }];
    }),
  }));
}

type SteadyBlock = Exclude<LaidOutBlock, Heading> | (Heading & { readonly depth: number });

interface SteadySection {
  readonly orientation: LaidOutSection['orientation'];
  readonly blocks: readonly SteadyBlock[];
}

interface Place {
  readonly fonts: Fonts;
  /** In millimetres; a caption or a heading has its own beside it. */
  readonly room: Size;
  readonly nameOf: (picture: Picture) => string;
}

function shape(block: SteadyBlock, { fonts, room, nameOf }: Place): unknown {
  const { width } = room;
  switch (block.kind) {
    case 'heading':
      return headingShape(block, fonts, width);
    case 'paragraph':
      return { kind: 'paragraph', ...paragraphShape(block, fonts, { width, size: textSize }) };
    case 'table':
      return tableShape(block, fonts, width);
    case 'picture':
      return pictureShape(block, fonts, { room, path: nameOf(block) });
  }
}

function headingShape(
  { level, depth, text, align = 'start' }: Heading & { depth: number },
  fonts: Fonts,
  width: number,
) {
  const size = headingSizes[level];
  return {
    kind: 'heading',
    level: depth,
    size,
    align,
    lines: linesOf({ text, bold: true }, fonts, ems(width, size)),
  };
}

/** How many ems of letters of a size (in points) fit into a width, one left free for what hangs on. */
function ems(width: number, size: number): number {
  return width / (size * millimetresPerPoint) - 1;
}

function paragraphShape(
  { runs, align = 'start', mark, depth }: MarkedParagraph,
  fonts: Fonts,
  { width, size }: { readonly width: number; readonly size: number },
) {
  const room = ems(width, size) - depth * indent - (mark?.length ?? 0);
  return {
    align,
    depth: depth * indent,
    mark: mark ?? null,
    runs: runs.map((run) => ({
      lines: linesOf(run, fonts, room),
      bold: run.bold ?? false,
      struck: run.struck ?? false,
      underlined: run.underlined ?? false,
    })),
  };
}

function linesOf(
  { text, bold }: Run,
  { regular, bold: heavy }: Fonts,
  room: number,
): readonly (readonly string[])[] {
  const font = bold ? heavy : regular;
  return drawable(text, font)
    .split('\n')
    .map((line) => pieces(line, room, font));
}

function tableShape(table: Table, fonts: Fonts, width: number) {
  const { columns, headerRows, caption, together = false } = table;
  const size = tableSize(columns.length);
  const share = width / columns.reduce((sum, each) => sum + each, 0);
  const rows = placed(table).map(({ cells }) =>
    cells.map((each) => {
      const shares = columns.slice(each.column, each.column + each.across).reduce((sum, one) => sum + one, 0);
      return cellShape(each, fonts, { size, width: shares * share - 2 * cellInset });
    }),
  );
  return {
    kind: 'table',
    caption: caption === undefined ? null : drawable(caption, fonts.regular),
    together,
    columns,
    size,
    inset: cellInset,
    header: rows.slice(0, headerRows),
    rows: rows.slice(headerRows),
  };
}

function cellShape(
  { cell, across, down }: PlacedCell,
  fonts: Fonts,
  place: { readonly width: number; readonly size: number },
) {
  return {
    across,
    down,
    heading: cell.heading ?? false,
    toFill: cell.toFill ?? false,
    paragraphs: cell.paragraphs.map((each) => paragraphShape({ ...each, depth: 0 }, fonts, place)),
  };
}

/** A picture that says nothing is decoration. */
function pictureShape(
  picture: Picture,
  { regular }: Fonts,
  { room, path }: { readonly room: Size; readonly path: string },
) {
  const alt = picture.alt.trim() === '' ? null : drawable(picture.alt, regular);
  const { turn = 0 } = picture;
  return { kind: 'picture', path, ...lying({ ...fitted(picture, room), turn }), turn, alt };
}
