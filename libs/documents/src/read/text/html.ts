// Tables of HTML, as a browser or a word processor copies them: cells, spans, paragraphs; nothing in it is run or fetched.
import { Flow } from '../flow.js';
import type { Gathered } from '../gathered.js';
import { readLimits } from '../limits.js';
import { attributeOf, piecesOf, plainText, type Piece } from '../marked-up.js';
import { Spanned } from '../spanned.js';

const begins = /^\s*(?:Version:[\s\S]{0,400}?)?<(?:!doctype html|html|head|body|meta|table|style|div|p|!--)/i;
const silent = new Set(['script', 'style', 'head', 'title']);
const textBlocks = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const headings = /^h([1-6])$/;

/** Whether a text is HTML with a table in it, not merely a text with a mark here and there. */
export function isHtml(text: string): boolean {
  return begins.test(text) && /<table[\s>]/i.test(text);
}

/** Adds what stands in HTML, block by block. */
export function addHtml(gathered: Gathered, html: string): void {
  const reading = new HtmlReading(gathered);
  for (const piece of piecesOf(html)) reading.take(piece);
  reading.end();
}

interface OpenTable {
  readonly spanned: Spanned;
  cell: { readonly pieces: Piece[]; readonly across: number; readonly down: number } | undefined;
}

class HtmlReading {
  private readonly flow: Flow;
  private readonly tables: OpenTable[] = [];
  private silence: string | undefined;
  private pieces: Piece[] = [];
  private level: number | undefined;

  constructor(gathered: Gathered) {
    this.flow = new Flow(gathered);
  }

  take(piece: Piece): void {
    if (this.silence !== undefined) {
      if (piece.kind === 'tag' && piece.ends && piece.name === this.silence) this.silence = undefined;
      return;
    }
    if (piece.kind === 'tag' && !piece.ends && silent.has(piece.name)) {
      this.silence = piece.name;
      return;
    }
    if (piece.kind === 'tag' && this.turned(piece)) return;
    const table = this.tables.at(-1);
    if (table) table.cell?.pieces.push(piece);
    else this.outside(piece);
  }

  end(): void {
    while (this.tables.length > 0) this.endTable();
    this.endText();
  }

  /** What opens or closes a table, a row or a cell. */
  private turned({ name, ends, rest }: Extract<Piece, { kind: 'tag' }>): boolean {
    const table = this.tables.at(-1);
    if (name === 'table') {
      if (ends) this.endTable();
      else this.beginTable();
      return true;
    }
    if (!table) return false;
    if (name === 'tr') {
      this.endCell(table);
      if (!ends) this.beginRow(table);
      return true;
    }
    if (name !== 'td' && name !== 'th') return false;
    this.endCell(table);
    if (!ends) table.cell = { pieces: [], across: spanOf(rest, 'colspan'), down: spanOf(rest, 'rowspan') };
    return true;
  }

  private beginTable(): void {
    if (this.tables.length === 0) this.endText();
    this.flow.beginTable();
    this.tables.push({ spanned: new Spanned(), cell: undefined });
  }

  private beginRow({ spanned }: OpenTable): void {
    spanned.beginRow();
    this.flow.beginRow();
  }

  private endCell(table: OpenTable): void {
    if (!table.cell) return;
    const { pieces, across, down } = table.cell;
    table.cell = undefined;
    this.flow.beginCell();
    this.paragraph(plainText(pieces), undefined);
    this.flow.endCell({ column: table.spanned.take(across, down), across, down });
  }

  private endTable(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    this.endCell(table);
    this.tables.pop();
    this.flow.endTable();
  }

  private outside(piece: Piece): void {
    if (piece.kind === 'tag' && textBlocks.has(piece.name)) {
      this.endText();
      const level = headings.exec(piece.name)?.[1];
      this.level = level === undefined || piece.ends ? undefined : Number(level);
    } else this.pieces.push(piece);
  }

  private endText(): void {
    const text = plainText(this.pieces);
    this.pieces = [];
    if (text !== '') this.paragraph(text, this.level);
  }

  private paragraph(text: string, level: number | undefined): void {
    this.flow.beginParagraph();
    if (level !== undefined) this.flow.head(level);
    this.flow.say(text);
    this.flow.endParagraph();
  }
}

function spanOf(rest: string, name: string): number {
  const said = Number(attributeOf(rest, name) ?? 1);
  return Number.isInteger(said) && said > 0 ? Math.min(said, readLimits.rows) : 1;
}
