// Paragraphs and tables as a word processor nests them, taken apart into the flat blocks of a document: a table within a cell
// follows the table that it stood in.
import { NotRead } from './not-read.js';
import type { CellToAdd, Gathered, RowToAdd } from './gathered.js';

/** Where a cell stands, as far as its format says. */
export type CellPlace = Omit<CellToAdd, 'text'>;

/** A cell whose rows below may still be added to it. */
export type OpenCell = { -readonly [Key in keyof CellToAdd]: CellToAdd[Key] };

interface OpenTable {
  line: number;
  id: string | undefined;
  readonly rows: { readonly cells: OpenCell[]; id?: string }[];
  /** Paragraphs of the cell that is being read. */
  lines: string[];
  /** Tables in its cells, complete. */
  readonly within: OpenTable[];
}

/** Tables in tables deeper than anybody sets them are damage. */
const deepest = 60;

/** Takes paragraphs and tables as they begin and end, one within the other. */
export class Flow {
  private readonly tables: OpenTable[] = [];
  private readonly paragraphs: { text: string; level: number | undefined }[] = [];
  private line = 0;

  constructor(private readonly gathered: Gathered) {}

  /** Whether a table is open. */
  get isInTable(): boolean {
    return this.tables.length > 0;
  }

  beginParagraph(): void {
    this.paragraphs.push({ text: '', level: undefined });
  }

  /** That the open paragraph is a heading. */
  head(level: number): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.level = level;
  }

  /** Text of the open paragraph; outside of any there is none. */
  say(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }

  endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const { text, level } = paragraph;
    const table = this.tables.at(-1);
    if (table) table.lines.push(text);
    else this.addText(text, level);
  }

  /** What its paragraph said so far stands before the table. */
  beginTable(): void {
    if (this.tables.length === deepest) throw new NotRead('damaged', 'tables in tables without end');
    const paragraph = this.paragraphs.at(-1);
    if (paragraph && paragraph.text !== '') {
      this.endParagraph();
      this.beginParagraph();
    }
    if (!this.isInTable) this.line += 1;
    this.tables.push({ line: this.line, id: undefined, rows: [], lines: [], within: [] });
  }

  /** What stands in the table but in none of its cells: its caption, which stands before it. */
  caption(text: string): void {
    const [table] = this.tables;
    if (!table || this.tables.length > 1) return;
    this.gathered.addText(text, { line: table.line });
    this.line += 1;
    table.line = this.line;
  }

  beginRow(): void {
    this.tables.at(-1)?.rows.push({ cells: [] });
  }

  beginCell(): void {
    const table = this.tables.at(-1);
    if (table) table.lines = [];
  }

  /** Puts the cell at its place; what comes back can still grow downwards. */
  endCell(place: CellPlace): OpenCell | undefined {
    const table = this.tables.at(-1);
    const row = table?.rows.at(-1);
    if (!table || !row) return undefined;
    const cell: OpenCell = { ...place, text: table.lines.join('\n') };
    row.cells.push(cell);
    table.lines = [];
    return cell;
  }

  /** Ids of the open row and of the open table. */
  name({ row, table }: { readonly row?: string | undefined; readonly table?: string | undefined }): void {
    const open = this.tables.at(-1);
    const last = open?.rows.at(-1);
    if (last && row !== undefined) last.id ??= row;
    if (open && table !== undefined) open.id ??= table;
  }

  endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const outer = this.tables.at(-1);
    if (outer) outer.within.push(table);
    else this.addTable(table, false);
  }

  private addText(text: string, level: number | undefined): void {
    this.line += 1;
    this.gathered.addText(text, { line: this.line, ...(level !== undefined && { level }) });
  }

  private addTable({ line, id, rows, within }: OpenTable, isNested: boolean): void {
    const counted = rows.map((row, at): RowToAdd => ({ nth: at + 1, ...row }));
    if (counted.every(({ cells }) => cells.length === 0)) {
      for (const each of within) this.addTable(each, isNested);
      return;
    }
    const nth = this.gathered.addTable({ line, ...(id !== undefined && { id }) }, counted);
    if (isNested) this.gathered.leave('nested-table', String(nth));
    for (const each of within) this.addTable(each, true);
  }
}
