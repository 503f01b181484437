// Reads XLSX: each sheet that is seen, as what its cells showed when the file was saved; formulas are never reckoned, macros
// never run.
import type { ReadDocument } from '../document.js';
import { Gathered } from '../gathered.js';
import { needPlain } from '../office.js';
import { ZipParts } from '../zip-parts.js';
import { addSheet } from './blocks.js';
import { readSheet } from './sheet.js';
import { readWorkbook } from './workbook.js';

/** A spreadsheet as a document. */
export function readXlsx(bytes: Uint8Array): ReadDocument {
  needPlain(bytes);
  const parts = new ZipParts(bytes);
  const workbook = readWorkbook(parts);
  const gathered = new Gathered('xlsx');
  for (const { name, isHidden, path } of workbook.sheets) {
    const part = parts.part(path);
    if (isHidden) gathered.leave('hidden-sheet', name);
    else if (part) addSheet(gathered, name, readSheet(part, workbook));
  }
  const holds = (shape: RegExp) => parts.paths.some((path) => shape.test(path));
  if (holds(/vbaProject\.bin$|^xl\/macrosheets\//)) gathered.leave('macro');
  if (holds(/^xl\/(?:threadedC|c)omments/)) gathered.leave('comment');
  if (holds(/^xl\/media\//)) gathered.leave('picture');
  return gathered.document();
}
