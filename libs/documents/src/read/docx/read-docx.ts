// Reads DOCX: paragraphs and tables of its body, with the ids that our own files carry at their rows.
import type { ReadDocument } from '../document.js';
import { Flow, type OpenCell } from '../flow.js';
import { Gathered } from '../gathered.js';
import { readLimits } from '../limits.js';
import { needPlain } from '../office.js';
import { NotRead } from '../not-read.js';
import { readXml, type Attributes, type XmlReader } from '../xml.js';
import { ZipParts } from '../zip-parts.js';
import { ownIds } from './own-ids.js';

const body = 'word/document.xml';

/** A Word file as a document. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  needPlain(bytes);
  const parts = new ZipParts(bytes);
  const part = parts.part(body);
  if (!part) throw new NotRead('damaged', 'no body');
  const gathered = new Gathered('docx');
  if (parts.paths.some((path) => path.endsWith('vbaProject.bin'))) gathered.leave('macro');
  if (parts.paths.includes('word/comments.xml')) gathered.leave('comment');
  readXml(part, new BodyReading(gathered, ownIds(parts)));
  return gathered.document();
}

/**
 * Nothing within these is the paper as it stands: what was moved away, how it was formed before, how fields work, the same
 * again for old programs.
 */
const apart = new Set([
  ...['Fallback', 'moveFrom', 'del', 'tabs', 'fldData'],
  ...['pPrChange', 'rPrChange', 'tblPrChange', 'tblPrExChange', 'tblGridChange', 'trPrChange', 'tcPrChange'],
  ...['sectPrChange', 'numberingChange'],
]);
const said: Readonly<Record<string, string>> = { br: '\n', cr: '\n', tab: ' ', noBreakHyphen: '-' };
const headingStyle = /^heading ?([1-6])$/i;

interface OpenTable {
  /** By column, the cell that goes on below. */
  goesOn: Map<number, OpenCell>;
  next: number;
  cell: { across: number; merge: 'none' | 'begins' | 'goes-on' };
}

class BodyReading implements XmlReader {
  private readonly flow: Flow;
  private readonly tables: OpenTable[] = [];
  private apart = 0;
  private texts = 0;
  private count = 0;

  constructor(
    private readonly gathered: Gathered,
    private readonly ids: ReadonlyMap<string, string>,
  ) {
    this.flow = new Flow(gathered);
  }

  open(name: string, attributes: Attributes): void {
    if (this.apart > 0 || apart.has(name)) {
      this.apart += 1;
      return;
    }
    const table = this.tables.at(-1);
    const value = attributes.get('val') ?? '';
    switch (name) {
      case 'p':
        return this.flow.beginParagraph();
      case 't':
        this.texts += 1;
        return;
      case 'pStyle':
        return this.head(headingStyle.exec(value)?.[1]);
      case 'tbl':
        return this.beginTable();
      case 'tr':
        if (table) table.next = 1;
        return this.flow.beginRow();
      case 'gridBefore':
        if (table) table.next += spanOf(value);
        return;
      case 'tc':
        if (table) table.cell = { across: 1, merge: 'none' };
        return this.flow.beginCell();
      case 'gridSpan':
        if (table) table.cell.across = spanOf(value);
        return;
      case 'vMerge':
        if (table) table.cell.merge = value === 'restart' ? 'begins' : 'goes-on';
        return;
      case 'bookmarkStart':
        return this.nameRow(attributes.get('name') ?? '');
      case 'drawing':
      case 'pict':
        return this.gathered.leave('picture');
    }
    const character = said[name];
    if (character !== undefined) this.flow.say(character);
  }

  text(text: string): void {
    if (this.apart === 0 && this.texts > 0) this.flow.say(text);
  }

  close(name: string): void {
    if (this.apart > 0) {
      this.apart -= 1;
      return;
    }
    switch (name) {
      case 'p':
        return this.flow.endParagraph();
      case 't':
        this.texts -= 1;
        return;
      case 'tc':
        return this.endCell();
      case 'tbl':
        this.tables.pop();
        return this.flow.endTable();
    }
  }

  private head(level: string | undefined): void {
    if (level !== undefined) this.flow.head(Number(level));
  }

  /** A table of ours without rows of its own is known by its number in the file. */
  private beginTable(): void {
    this.count += 1;
    this.tables.push({ goesOn: new Map(), next: 1, cell: { across: 1, merge: 'none' } });
    this.flow.beginTable();
    this.flow.name({ table: this.ids.get(`table_${this.count}`) });
  }

  private nameRow(bookmark: string): void {
    const [table] = bookmark.split('_row_');
    if (this.ids.has(bookmark)) {
      this.flow.name({ row: this.ids.get(bookmark), table: table && this.ids.get(table) });
    }
  }

  /** A cell that goes on from the row above makes that one longer. */
  private endCell(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    const { across, merge } = table.cell;
    const column = table.next;
    table.next += across;
    const above = merge === 'goes-on' ? table.goesOn.get(column) : undefined;
    if (above) {
      above.down = (above.down ?? 1) + 1;
      return;
    }
    const cell = this.flow.endCell({ column, across });
    if (cell && merge !== 'none') table.goesOn.set(column, cell);
    else table.goesOn.delete(column);
  }
}

function spanOf(value: string): number {
  const said = Number(value);
  return Number.isInteger(said) && said > 0 ? Math.min(said, readLimits.columns + 1) : 1;
}
