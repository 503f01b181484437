// Tables of HTML, as a browser or a word processor copies them: cells, spans, paragraphs; nothing in it is run or fetched.
import type { CellToAdd, Gathered, RowToAdd } from '../gathered.js';
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
  readonly line: number;
  readonly spanned: Spanned;
  readonly rows: RowToAdd[];
  cells: CellToAdd[];
  cell: { readonly pieces: Piece[]; readonly across: number; readonly down: number } | undefined;
}

class HtmlReading {
  private readonly tables: OpenTable[] = [];
  private silence: string | undefined;
  private pieces: Piece[] = [];
  private level: number | undefined;
  private paragraphs = 0;

  constructor(private readonly gathered: Gathered) {}

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
    const cell = this.tables.at(-1)?.cell;
    if (cell) cell.pieces.push(piece);
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
      endRow(table);
      if (!ends) table.spanned.beginRow();
      return true;
    }
    if (name !== 'td' && name !== 'th') return false;
    endCell(table);
    if (!ends) table.cell = { pieces: [], across: spanOf(rest, 'colspan'), down: spanOf(rest, 'rowspan') };
    return true;
  }

  private beginTable(): void {
    if (this.tables.length === 0) this.endText();
    else this.gathered.leave('nested-table');
    this.paragraphs += 1;
    this.tables.push({
      line: this.paragraphs,
      spanned: new Spanned(),
      rows: [],
      cells: [],
      cell: undefined,
    });
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    endRow(table);
    if (table.rows.length > 0) this.gathered.addTable({ line: table.line }, table.rows);
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
    if (text === '') return;
    this.paragraphs += 1;
    this.gathered.addText(text, {
      line: this.paragraphs,
      ...(this.level !== undefined && { level: this.level }),
    });
  }
}

function endCell(table: OpenTable): void {
  if (!table.cell) return;
  const { pieces, across, down } = table.cell;
  table.cells.push({ column: table.spanned.take(across, down), across, down, text: plainText(pieces) });
  table.cell = undefined;
}

function endRow(table: OpenTable): void {
  endCell(table);
  if (table.cells.length > 0) table.rows.push({ nth: table.rows.length + 1, cells: table.cells });
  table.cells = [];
}

function spanOf(rest: string, name: string): number {
  const said = Number(attributeOf(rest, name) ?? 1);
  return Number.isInteger(said) && said > 0 ? Math.min(said, readLimits.rows) : 1;
}
