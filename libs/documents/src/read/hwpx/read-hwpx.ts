// Reads HWPX: paragraphs and tables of its sections; heads and feet of pages, notes to editors and fields' workings are left out.
import type { ReadDocument, ReadFormat } from '../document.js';
import { Flow } from '../flow.js';
import { Gathered } from '../gathered.js';
import { NotRead } from '../not-read.js';
import { readXml, type Attributes, type XmlReader } from '../xml.js';
import { ZipParts } from '../zip-parts.js';

const sectionPath = /^Contents\/section(\d+)\.xml$/;
const manifest = 'META-INF/manifest.xml';

/** A HWPX file as a document; `format` is what it was before somebody made HWPX of it. */
export function readHwpx(bytes: Uint8Array, format: ReadFormat = 'hwpx'): ReadDocument {
  const parts = new ZipParts(bytes);
  needOpen(parts);
  const gathered = new Gathered(format);
  const sections = parts.paths
    .flatMap((path) => {
      const nth = sectionPath.exec(path)?.[1];
      return nth === undefined ? [] : [{ path, nth: Number(nth) }];
    })
    .toSorted((one, other) => one.nth - other.nth);
  if (sections.length === 0) throw new NotRead('damaged', 'no section');
  const flow = new Flow(gathered);
  for (const { path } of sections) {
    const part = parts.part(path);
    if (part) readXml(part, new SectionReading(flow, gathered));
  }
  return gathered.document();
}

/** A file with a password says so in its manifest. */
function needOpen(parts: ZipParts): void {
  const part = parts.part(manifest);
  if (!part) return;
  readXml(part, {
    open: (name) => {
      if (name === 'encryption-data') throw new NotRead('encrypted');
    },
  });
}

/** Nothing within these is said in the paper's own text. */
const apart = new Set(['header', 'footer', 'hiddenComment', 'secPr', 'parameters', 'masterPage']);
const said: Readonly<Record<string, string>> = {
  lineBreak: '\n',
  tab: ' ',
  nbSpace: ' ',
  fwSpace: ' ',
  hyphen: '-',
};
/** Names that our own tables and rows have. */
const ownName = /^[\w/.:-]+$/;

interface OpenCell {
  column: number;
  across: number;
  down: number;
}

class SectionReading implements XmlReader {
  private readonly cells: OpenCell[] = [];
  /** The names of the tables that are open; none until a first row was named. */
  private readonly tables: { id: string | undefined; rows: number }[] = [];
  private apart = 0;
  private texts = 0;
  private captions = 0;
  private caption = '';

  constructor(
    private readonly flow: Flow,
    private readonly gathered: Gathered,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.apart > 0 || apart.has(name)) {
      this.apart += 1;
      if (name === 'hiddenComment') this.gathered.leave('comment');
      return;
    }
    const cell = this.cells.at(-1);
    switch (name) {
      case 'p':
        return this.captions > 0 ? undefined : this.flow.beginParagraph();
      case 't':
      case 'mainText':
        this.texts += 1;
        return;
      case 'tbl':
        this.tables.push({ id: undefined, rows: 0 });
        return this.flow.beginTable();
      case 'caption':
        this.captions += 1;
        return;
      case 'tr':
        return this.beginRow();
      case 'tc':
        return this.beginCell(attributes.get('name') ?? '');
      case 'cellAddr':
        if (cell) cell.column = Number(attributes.get('colAddr')) + 1;
        return;
      case 'cellSpan':
        if (cell) Object.assign(cell, spansOf(attributes));
        return;
      case 'pic':
        return this.gathered.leave('picture');
      case 'checkBtn':
      case 'radioBtn':
        return this.flow.say(boxOf(attributes));
    }
    if (this.texts > 0) this.text(said[name] ?? '');
  }

  text(text: string): void {
    if (this.apart > 0 || this.texts === 0) return;
    if (this.captions > 0) this.caption += text;
    else this.flow.say(text);
  }

  close(name: string): void {
    if (this.apart > 0) {
      this.apart -= 1;
      return;
    }
    switch (name) {
      case 'p':
        return this.captions > 0 ? undefined : this.flow.endParagraph();
      case 't':
      case 'mainText':
        this.texts -= 1;
        return;
      case 'caption':
        this.captions -= 1;
        this.flow.caption(this.caption);
        this.caption = '';
        return;
      case 'tc':
        return this.endCell();
      case 'tbl':
        this.tables.pop();
        return this.flow.endTable();
    }
  }

  private beginRow(): void {
    const table = this.tables.at(-1);
    if (table) table.rows += 1;
    this.flow.beginRow();
  }

  /** A row's first named cell carries the ids: the table's in its first row, before the row's own in the others. */
  private beginCell(name: string): void {
    this.cells.push({ column: 1, across: 1, down: 1 });
    this.flow.beginCell();
    const table = this.tables.at(-1);
    if (!table || !ownName.test(name)) return;
    if (table.rows === 1 && !name.startsWith('/')) {
      table.id ??= name;
      return this.flow.name({ table: table.id });
    }
    const before = `${table.id ?? ''}/`;
    if (name.startsWith(before)) this.flow.name({ row: name.slice(before.length) });
  }

  private endCell(): void {
    const cell = this.cells.pop();
    if (cell) this.flow.endCell(cell);
  }
}

function spansOf(attributes: Attributes): Pick<OpenCell, 'across' | 'down'> {
  return { across: Number(attributes.get('colSpan')), down: Number(attributes.get('rowSpan')) };
}

function boxOf(attributes: Attributes): string {
  const box = attributes.get('value') === 'CHECKED' ? '☑' : '☐';
  const caption = attributes.get('caption') ?? '';
  return caption === '' ? box : `${box} ${caption}`;
}
