// Reads a text: tables whose cells stand between tabs, as they come out of a PDF or a spreadsheet, CSV, and tables of HTML.
import { cleaned } from '../cleaned.js';
import { decoded } from '../decoded.js';
import type { ReadDocument } from '../document.js';
import { Gathered } from '../gathered.js';
import { readLimits } from '../limits.js';
import { isMarkedUp, piecesOf, plainText } from '../marked-up.js';
import { addHtml, isHtml } from './html.js';
import { commaSeparated, tabbed, type TextRow } from './records.js';

const heading = /^(#{1,6})\s+(.+)$/;

/** A text as a document: lines with tabs that follow one another are a table, every other line is a paragraph. */
export function readText(bytes: Uint8Array): ReadDocument {
  const text = cleaned(decoded(bytes));
  const gathered = new Gathered('text');
  if (isHtml(text)) {
    addHtml(gathered, text);
    return gathered.document();
  }
  const records = commaSeparated(text);
  if (records) addTable(gathered, records);
  else addLines(gathered, tabbed(text.split('\n')));
  return gathered.document();
}

function addLines(gathered: Gathered, records: Iterable<TextRow>): void {
  let table: TextRow[] = [];
  const end = () => {
    if (table.length > 0) addTable(gathered, table);
    table = [];
  };
  for (const record of records) {
    if (record.cells.length > 1) {
      // One more than is read, so that it is said that there were more.
      if (table.length <= readLimits.rows) table.push(record);
      continue;
    }
    end();
    const said = spoken(record.cells[0] ?? '');
    const [, marks, title] = heading.exec(said) ?? [];
    const level = marks?.length;
    gathered.addText(title ?? said, { line: record.line, ...(level !== undefined && { level }) });
  }
  end();
}

function addTable(gathered: Gathered, records: readonly TextRow[]): void {
  const rows = records.slice(0, readLimits.rows + 1).map(({ cells }, at) => ({
    nth: at + 1,
    cells: cells.map((text, column) => ({ column: column + 1, text: spoken(text) })),
  }));
  gathered.addTable({ line: records[0]?.line ?? 1 }, rows);
}

/** What a cell or a line says, its marks of paragraphs as lines. */
function spoken(text: string): string {
  return isMarkedUp(text) ? plainText(piecesOf(text)) : text.trim();
}
