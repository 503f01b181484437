// The cells of one sheet, as they come: bounded, whatever the sheet says of its size.
import { readLimits } from '../limits.js';
import { readXml, type Attributes, type XmlReader } from '../xml.js';
import type { Chunks } from '../zip-parts.js';
import { areaNamed, cellNamed, type Area } from './places.js';
import { shownNumber } from './shown.js';
import { isTrue, typed, type Workbook } from './workbook.js';

export interface SheetCell {
  readonly column: number;
  readonly text: string;
  readonly formula?: true;
}

export interface SheetRow {
  readonly row: number;
  /** Those with a text or a formula, from the left. */
  readonly cells: readonly SheetCell[];
}

export interface Sheet {
  /** Those with a cell, from the top. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly Area[];
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  /** How many rows at the top stay in sight. */
  readonly frozen: number;
  /** Rows or columns were left out. */
  readonly isCut: boolean;
}

const mostMerged = 40_000;
const mostHidden = 1_000;
/** A cell longer than any program writes. */
const longestText = readLimits.cellCharacters + 1;

/** Reads a sheet, at most the rows and columns that are read of any table. */
export function readSheet(chunks: Chunks, workbook: Workbook): Sheet {
  const reading = new SheetReading(workbook);
  readXml(chunks, reading);
  return reading.sheet();
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string;
}

class SheetReading implements XmlReader {
  private readonly rows: SheetRow[] = [];
  private readonly merged: Area[] = [];
  private readonly hidden: { readonly from: number; readonly to: number }[] = [];
  private frozen = 0;
  private isCut = false;
  private row = 0;
  private column = 0;
  private cells: SheetCell[] = [];
  private cell: OpenCell | undefined;
  private saying = 0;
  private phonetic = 0;
  private readonly texts: ReadonlySet<string> = new Set(['v', 't']);

  constructor(private readonly workbook: Workbook) {}

  sheet(): Sheet {
    const rows = this.rows.toSorted((one, other) => one.row - other.row);
    return {
      rows,
      merged: this.merged,
      hiddenColumns: this.hidden,
      frozen: this.frozen,
      isCut: this.isCut,
    };
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'pane':
        this.frozen = isFrozen(attributes) ? splitOf(attributes) : 0;
        return;
      case 'col':
        if (isTrue(attributes.get('hidden')) && this.hidden.length < mostHidden) {
          this.hidden.push({ from: Number(attributes.get('min')), to: Number(attributes.get('max')) });
        }
        return;
      case 'row':
        this.row = numbered(attributes.get('r')) ?? this.row + 1;
        this.column = 0;
        this.cells = [];
        return;
      case 'c':
        return this.beginCell(attributes);
      case 'f':
        if (this.cell) this.cell.hasFormula = true;
        return;
      case 'rPh':
        this.phonetic += 1;
        return;
      case 'mergeCell':
        return this.merge(attributes.get('ref') ?? '');
    }
    if (this.texts.has(name)) this.saying += 1;
  }

  text(text: string): void {
    if (!this.cell || this.saying === 0 || this.phonetic > 0) return;
    if (this.cell.value.length < longestText) this.cell.value += text;
  }

  close(name: string): void {
    if (this.texts.has(name)) this.saying -= 1;
    if (name === 'rPh') this.phonetic -= 1;
    if (name === 'c') this.endCell();
    if (name === 'row' && this.cells.length > 0) this.endRow();
  }

  /** Enough when more rows came than are read; what is merged in so long a sheet nobody misses. */
  isDone(): boolean {
    return this.isCut && this.rows.length >= readLimits.rows;
  }

  private beginCell(attributes: Attributes): void {
    const named = cellNamed(attributes.get('r') ?? '');
    this.column = named?.column ?? this.column + 1;
    this.cell = {
      column: this.column,
      type: attributes.get('t') ?? 'n',
      style: Number(attributes.get('s') ?? 0),
      hasFormula: false,
      value: '',
    };
  }

  private endCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (!cell) return;
    const text = this.shown(cell);
    if (text === '' && !cell.hasFormula) return;
    if (cell.column > readLimits.columns || this.cells.length >= readLimits.columns) {
      this.isCut = true;
      return;
    }
    this.cells.push({ column: cell.column, text, ...(cell.hasFormula && { formula: true }) });
  }

  private endRow(): void {
    if (this.rows.length >= readLimits.rows) this.isCut = true;
    else this.rows.push({ row: this.row, cells: this.cells });
    this.cells = [];
  }

  private shown({ type, value, style }: OpenCell): string {
    const { texts, looks, since1904 } = this.workbook;
    if (type === 's') return texts[Number(value)] ?? '';
    if (type === 'b') return isTrue(value) ? 'TRUE' : 'FALSE';
    if (type !== 'n') return typed(value);
    const number = Number(value);
    const look = looks[style];
    if (value === '' || !Number.isFinite(number)) return value;
    return look ? shownNumber(number, look, since1904) : String(number);
  }

  private merge(ref: string): void {
    const area = areaNamed(ref);
    if (area && this.merged.length < mostMerged) this.merged.push(area);
  }
}

function isFrozen(attributes: Attributes): boolean {
  return (attributes.get('state') ?? '').startsWith('frozen');
}

function splitOf(attributes: Attributes): number {
  return numbered(attributes.get('ySplit')) ?? 0;
}

/** The number of a row; undefined for what is none. */
function numbered(said: string | undefined): number | undefined {
  const number = Number(said);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
