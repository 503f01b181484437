// What stands around the tables of a paper, on one sheet: nothing that is printed elsewhere is missing here.
import type { SheetImage, WriteSheet } from 'hucre';
import { lying } from '../fitted.js';
import { placed } from '../grid.js';
import type { LaidOutBlock, MarkedParagraph } from '../laid-out.js';
import type { Heading, PaperLanguage, Paragraph, Picture, Table } from '../model.js';
import { GridSheet } from './grid-sheet.js';
import { font, richText, textOf } from './text.js';
import { framed, plain } from './look.js';
import { heightOf, highestRow, lineLengths, rowHeights } from './measures.js';
import { pageSetup } from './page.js';

/** A table that has a sheet of its own is only named. */
export type TextBlock = LaidOutBlock | { readonly kind: 'elsewhere'; readonly sheet: string };

const fewestColumns = 12;
const lineLength = lineLengths.portrait;
const headingSizes = { 1: 16, 2: 13, 3: 11.5 };
const pointsPerMillimetre = 72 / 25.4;
const pixelsPerPoint = 96 / 72;
/** A letter of a column's width, in points. */
const pointsPerLetter = 5.6;

/** The sheet; its columns are as many as its tables need, and text runs over all of them. */
export function textSheet(blocks: readonly TextBlock[], name: string, language: PaperLanguage): WriteSheet {
  const tables = blocks.filter((block) => block.kind === 'table').map(({ columns }) => columns.length);
  const columns = Math.max(fewestColumns, ...tables);
  const writer = new TextSheet(columns, language);
  for (const block of blocks) writer.add(block);
  const widths = Array.from({ length: columns }, () => ({ width: lineLength / columns }));
  return {
    name,
    ...writer.sheet.written(widths),
    images: writer.images,
    pageSetup: pageSetup('portrait'),
    view: { showGridLines: false },
  };
}

class TextSheet {
  readonly sheet = new GridSheet();
  readonly images: SheetImage[] = [];
  private next = 0;

  constructor(
    private readonly columns: number,
    private readonly language: PaperLanguage,
  ) {}

  add(block: TextBlock): void {
    switch (block.kind) {
      case 'heading':
        return this.addHeading(block);
      case 'paragraph':
        return this.addParagraph(block);
      case 'table':
        return this.addTable(block);
      case 'picture':
        return this.addPicture(block);
      case 'elsewhere':
        return this.addText({ kind: 'paragraph', runs: [{ text: `→ ${block.sheet}` }] });
    }
  }

  private addHeading({ level, text, align }: Heading): void {
    this.addText({ kind: 'paragraph', align, runs: [{ text, bold: true }] }, { size: headingSizes[level] });
  }

  private addParagraph({ runs, align, mark, depth }: MarkedParagraph): void {
    const marked = mark === undefined ? runs : [{ text: `${mark} ` }, ...runs];
    this.addText({ kind: 'paragraph', align, runs: marked }, { indent: depth });
  }

  /** A text over all columns, and over as many rows as it needs: no row may be higher than a program allows. */
  private addText(paragraph: Paragraph, { size = font.size, indent = 0 } = {}): void {
    const height =
      (heightOf(textOf({ paragraphs: [paragraph] }), lineLength - 2 * indent) * size) / font.size;
    const runs = richText([paragraph], this.language).map((run) => ({ ...run, font: { ...run.font, size } }));
    const place = this.take(height);
    this.sheet.put(place, { type: 'richText', richText: runs, style: plain(paragraph.align, indent) });
  }

  private take(height: number) {
    const down = Math.ceil(height / highestRow);
    const row = this.next;
    this.next += down;
    for (let at = row; at < this.next; at += 1) this.sheet.setHeight(at, height / down);
    return { row, column: 0, across: this.columns, down };
  }

  private addTable(table: Table): void {
    const edges = this.edgesOf(table.columns);
    const cells = placed(table)
      .flatMap((row) => row.cells)
      .map(({ cell, row, column, across, down }) => {
        const left = edges[column] ?? 0;
        return { cell, row, column: left, across: (edges[column + across] ?? this.columns) - left, down };
      });
    for (const { cell, row, ...span } of cells) {
      const { shown, hidden } = framed(cell, this.language);
      this.sheet.put({ row: row + this.next, ...span }, shown, hidden);
    }
    const letters = lineLength / this.columns;
    const talls = cells.map(({ cell, row, down, across }) => ({
      row,
      down,
      height: heightOf(textOf(cell), across * letters),
    }));
    const heights = rowHeights(table.rows.length, talls);
    heights.forEach((height, row) => this.sheet.setHeight(row + this.next, height));
    this.next += heights.length + 1;
  }

  /** Between which of the sheet's columns a table's lie: by their shares, none narrower than one. */
  private edgesOf(shares: readonly number[]): readonly number[] {
    const total = shares.reduce((sum, share) => sum + share, 0);
    let before = 0;
    return shares.reduce<readonly number[]>(
      (edges, share, at) => {
        before += share;
        const wished = Math.round((before / total) * this.columns);
        const narrowest = (edges.at(-1) ?? 0) + 1;
        return [...edges, Math.max(narrowest, Math.min(wished, this.columns - (shares.length - at - 1)))];
      },
      [0],
    );
  }

  private addPicture(picture: Picture): void {
    const { type, bytes, alt } = picture;
    const { width, height } = lying(picture);
    const scale = Math.min(1, (lineLength * pointsPerLetter) / (width * pointsPerMillimetre));
    const points = {
      across: width * pointsPerMillimetre * scale,
      down: height * pointsPerMillimetre * scale,
    };
    const { row, down } = this.take(points.down);
    const columns = Math.round((points.across / (lineLength * pointsPerLetter)) * this.columns);
    this.images.push({
      data: bytes,
      type,
      anchor: { from: { row, col: 0 }, to: { row: row + down, col: Math.max(1, columns) } },
      width: Math.round(points.across * pixelsPerPoint),
      height: Math.round(points.down * pixelsPerPoint),
      altText: alt,
    });
  }
}
