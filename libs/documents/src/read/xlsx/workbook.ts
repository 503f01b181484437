// What a workbook says of itself before its sheets are read: which there are, where their parts lie, its texts and its looks.
import { NotRead } from '../not-read.js';
import { readXml } from '../xml.js';
import type { ZipParts } from '../zip-parts.js';
import { lookOf, type NumberLook } from './shown.js';

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly since1904: boolean;
  /** Texts that cells name by their number. */
  readonly texts: readonly string[];
  /** By the number of a cell's style. */
  readonly looks: readonly NumberLook[];
}

const path = 'xl/workbook.xml';
/** Beyond these nobody looks. */
const mostSheets = 100;

/** Throws NotRead where the parts hold no workbook. */
export function readWorkbook(parts: ZipParts): Workbook {
  const part = parts.part(path);
  if (!part) throw new NotRead('damaged', 'no workbook');
  const targets = targetsOf(parts);
  const sheets: SheetPart[] = [];
  let since1904 = false;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = isTrue(attributes.get('date1904'));
      if (name !== 'sheet' || sheets.length >= mostSheets) return;
      const target = targets.get(attributes.get('id') ?? '');
      const state = attributes.get('state') ?? 'visible';
      if (target !== undefined) {
        sheets.push({ name: attributes.get('name') ?? '', isHidden: state !== 'visible', path: target });
      }
    },
  });
  return { sheets, since1904, texts: textsOf(parts), looks: looksOf(parts) };
}

/** Whether an attribute says yes, in any of its spellings. */
export function isTrue(said: string | undefined): boolean {
  return said === '1' || said === 'true' || said === 'on';
}

const escapes = /_x([0-9a-f]{4})_/gi;

/** A text as it was typed: characters that XML cannot hold are written as their numbers. */
export function typed(text: string): string {
  return text.replace(escapes, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Only what lies in the file itself. */
function targetsOf(parts: ZipParts): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const part = parts.part('xl/_rels/workbook.xml.rels');
  if (!part) return targets;
  readXml(part, {
    open: (name, attributes) => {
      const target = attributes.get('Target');
      if (name !== 'Relationship' || target === undefined) return;
      if (attributes.get('TargetMode')?.toLowerCase() === 'external') return;
      targets.set(attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

function textsOf(parts: ZipParts): readonly string[] {
  const texts: string[] = [];
  const part = parts.part('xl/sharedStrings.xml');
  if (!part) return texts;
  let text = '';
  let saying = 0;
  let phonetic = 0;
  readXml(part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') saying += 1;
      if (name === 'rPh') phonetic += 1;
    },
    text: (chunk) => {
      if (saying > 0 && phonetic === 0) text += chunk;
    },
    close: (name) => {
      if (name === 't') saying -= 1;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'si') texts.push(typed(text));
    },
  });
  return texts;
}

function looksOf(parts: ZipParts): readonly NumberLook[] {
  const formats = new Map<number, string>();
  const looks: NumberLook[] = [];
  const part = parts.part('xl/styles.xml');
  if (!part) return looks;
  let inCells = false;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true;
      const number = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') formats.set(number, attributes.get('formatCode') ?? '');
      if (name === 'xf' && inCells) looks.push(lookOf(number, formats.get(number)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return looks;
}
