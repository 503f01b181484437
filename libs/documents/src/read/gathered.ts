// A document while it is read: numbers its blocks, counts what it holds, and stops what holds too much.
import type {
  LeftOut,
  ReadBlock,
  ReadCell,
  ReadDocument,
  ReadFormat,
  ReadRow,
  ReadTable,
  ReadText,
} from './document.js';
import { readLimits } from './limits.js';
import { cleaned } from './cleaned.js';
import { NotRead } from './not-read.js';

/** A row before it is counted. */
export interface RowToAdd extends Omit<ReadRow, 'cells'> {
  readonly cells: readonly CellToAdd[];
}

/** A cell of which spans are known only where there are any. */
export type CellToAdd = Omit<ReadCell, 'across' | 'down'> & Partial<Pick<ReadCell, 'across' | 'down'>>;

/** Blocks in their order. Throws NotRead where there are more words than anybody reads. */
export class Gathered {
  private readonly blocks: ReadBlock[] = [];
  private readonly leftOut: LeftOut[] = [];
  private tables = 0;
  private cells = 0;
  private characters = 0;

  constructor(private readonly format: ReadFormat) {}

  /** A paragraph; none where it is empty. */
  addText(text: string, place: Omit<ReadText, 'kind' | 'text'>): void {
    const said = this.counted(text).trim();
    if (said !== '') this.add({ kind: 'text', text: said, ...place });
  }

  /** A table; what lies beyond the limits is left out and said. Gives its number. */
  addTable(place: Omit<ReadTable, 'kind' | 'nth' | 'rows'>, rows: readonly RowToAdd[]): number {
    this.tables += 1;
    const nth = this.tables;
    const kept: ReadRow[] = [];
    for (const { cells, ...row } of rows) {
      if (kept.length === readLimits.rows || this.cells > readLimits.cells) break;
      kept.push({ ...row, cells: this.within(cells) });
    }
    const isWhole =
      kept.length === rows.length && rows.every((row, at) => row.cells.length === kept[at]?.cells.length);
    if (!isWhole) this.leave('rows-beyond', place.sheet ?? String(nth));
    this.add({ kind: 'table', nth, ...place, rows: kept });
    return nth;
  }

  /** Says that something was left out; once for each place. */
  leave(kind: LeftOut['kind'], where?: string): void {
    if (this.leftOut.length >= readLimits.leftOut) return;
    if (this.leftOut.some((each) => each.kind === kind && each.where === where)) return;
    this.leftOut.push({ kind, ...(where !== undefined && { where }) });
  }

  document(): ReadDocument {
    return { format: this.format, blocks: this.blocks, leftOut: this.leftOut };
  }

  private add(block: ReadBlock): void {
    if (this.blocks.length >= readLimits.blocks)
      throw new NotRead('too-large', 'more paragraphs than are read');
    this.blocks.push(block);
  }

  private within(cells: readonly CellToAdd[]): readonly ReadCell[] {
    const kept = cells.filter(({ column }) => column <= readLimits.columns);
    this.cells += kept.length;
    return kept.map(({ text, across, down, ...cell }) => ({
      ...cell,
      text: this.counted(text).trim(),
      across: span(across),
      down: span(down),
    }));
  }

  private counted(text: string): string {
    this.characters += text.length;
    if (text.length > readLimits.cellCharacters || this.characters > readLimits.characters) {
      throw new NotRead('too-large', 'more words than are read');
    }
    return cleaned(text);
  }
}

/** A span that can be: files say negative ones, and ones that are wider than any table. */
function span(said = 1): number {
  return Number.isInteger(said) && said > 0 ? Math.min(said, readLimits.rows) : 1;
}
