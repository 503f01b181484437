// How a sheet is printed: A4 as its section lies, as wide as the page, the mark of a draft and the number on every page.
import type { HeaderFooter, NamedRange, PageSetup } from 'hucre';
import type { Section } from '../model.js';

const millimetresPerInch = 25.4;
const margins = { top: 20, left: 20, right: 20, bottom: 15, header: 8, footer: 8 };

/** What all sheets of a paper have in common when they are printed. */
export function pageSetup(orientation: Section['orientation']): PageSetup {
  const inches = Object.entries(margins).map(([side, length]) => [side, length / millimetresPerInch]);
  return {
    paperSize: 'a4',
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: Object.fromEntries(inches),
  };
}

/**
 * The rows of a sheet that are printed on each of its pages, from and to, counted from 1; written by us, since the library puts
 * no quotes around names of sheets.
 */
export function repeatedRows(sheet: string, from: number, to: number): NamedRange {
  const range = `'${sheet.replaceAll("'", "''")}'!$${from}:$${to}`;
  return { name: '_xlnm.Print_Titles', scope: sheet, range };
}

/** What stands above and below each page; `&` begins a code there. */
export function headerFooter(draftMark: string | undefined): HeaderFooter {
  return {
    oddFooter: '&C- &P -',
    ...(draftMark !== undefined && { oddHeader: `&R${draftMark.replaceAll('&', '&&')}` }),
  };
}
