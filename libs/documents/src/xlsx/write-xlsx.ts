// A paper as a spreadsheet, to be reckoned with and filled in: each table known by an id on its own sheet, all else on the first.
import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { laidOut } from '../laid-out.js';
import type { LaidOutBlock, LaidOutSection } from '../laid-out.js';
import type { Paper, Table } from '../model.js';
import { settled } from '../settled.js';
import { headerFooter } from './page.js';
import { SheetNames } from './sheet-names.js';
import { repeatedHeads, tableSheet } from './table-sheet.js';
import { font } from './text.js';
import { textSheet } from './text-sheet.js';
import type { TextBlock } from './text-sheet.js';

const words = { ko: { text: '본문', table: '표' }, en: { text: 'Text', table: 'Table' } };

/** Writes a paper as XLSX; the same paper makes the same bytes. */
export async function writeXlsx(paper: Paper): Promise<Uint8Array> {
  const { title, author, language, asOf, position, draftMark, sections } = laidOut(paper);
  const names = new SheetNames();
  const textName = names.name(words[language].text);
  const sheets = sheetsOf(sections, (wished = words[language].table) => names.name(wished));
  const tables = sheets.flatMap((each) => each.tables);
  const around = sheets.flatMap((each) => each.around);
  const date = new Date(asOf);
  const written = await writeWorkbook({
    sheets: [
      textSheet(around, textName, language),
      ...tables.map(({ table, ...place }) => tableSheet(table, { ...place, language })),
    ].map((sheet) => ({ ...sheet, headerFooter: headerFooter(draftMark) })),
    namedRanges: tables.flatMap(({ table, ...place }) => repeatedHeads(table, { ...place, language })),
    defaultFont: font,
    properties: {
      title,
      creator: author,
      lastModifiedBy: author,
      created: date,
      modified: date,
      custom: { asOf, position },
    },
  });
  return settled(written, asOf);
}

interface NamedTable {
  readonly table: Table;
  readonly name: string;
  readonly orientation: LaidOutSection['orientation'];
}

/** For each section the tables that are worked on, named by their captions or by the heading above, and what stands around them. */
function sheetsOf(sections: readonly LaidOutSection[], nameOf: (wished?: string) => string) {
  let heading: string | undefined;
  return sections.map(({ orientation, blocks }) => {
    const tables: NamedTable[] = [];
    const around = blocks.map((block): TextBlock => {
      if (block.kind === 'heading') heading = block.text;
      if (!isWorkedOn(block)) return block;
      const name = nameOf(block.caption ?? heading);
      tables.push({ table: block, name, orientation });
      return { kind: 'elsewhere', sheet: name };
    });
    return { tables, around };
  });
}

/** A table whose id or whose rows' ids come back with it; signatures and the like are only read. */
function isWorkedOn(block: LaidOutBlock): block is Table {
  return block.kind === 'table' && (block.id !== undefined || block.rows.some(({ id }) => id !== undefined));
}
