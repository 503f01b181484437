// The least that a file of each format consists of, around whatever somebody puts inside.
import { forgedZip, type Forged } from './zip.js';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const hangul =
  'xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph"';

/** A sheet of a workbook: what stands in its element, and how it is listed. */
export interface HostileSheet {
  readonly xml: string | Uint8Array;
  readonly listed?: string;
}

/** What stands in a sheet's element, as its part. */
export function sheetXml(content: string): string {
  return `${declaration}<worksheet xmlns="${main}">${content}</worksheet>`;
}

/** A workbook of sheets, with other parts beside them. */
export function workbook(sheets: readonly HostileSheet[], others: readonly Forged[] = []): Buffer {
  const list = sheets.map(
    ({ listed = '' }, at) => `<sheet name="${at + 1}" sheetId="${at + 1}" r:id="r${at + 1}" ${listed}/>`,
  );
  const targets = sheets.map(
    (_, at) => `<Relationship Id="r${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return forgedZip([
    // By this it is known for what it is, and let in.
    { path: '[Content_Types].xml', data: `${declaration}<Types/>` },
    {
      path: 'xl/workbook.xml',
      data: `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      data: `${declaration}<Relationships>${targets.join('')}</Relationships>`,
    },
    ...sheets.map(({ xml }, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, data: xml })),
    ...others,
  ]);
}

/** A Word file; `prolog` stands before its root. */
export function wordFile(body: string, others: readonly Forged[] = [], prolog = ''): Buffer {
  const data = `${declaration}${prolog}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`;
  return forgedZip([{ path: 'word/document.xml', data }, ...others]);
}

/** A HWPX file of one section. */
export function hangulFile(section: string, others: readonly Forged[] = [], prolog = ''): Buffer {
  const data = `${declaration}${prolog}<hs:sec ${hangul}>${section}</hs:sec>`;
  return forgedZip([
    { path: 'mimetype', data: 'application/hwp+zip', method: 0 },
    { path: 'Contents/section0.xml', data },
    ...others,
  ]);
}

/** A paragraph of Word. */
export const wordText = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** A paragraph of Hangul. */
export const hangulText = (text: string) => `<hp:p><hp:run><hp:t>${text}</hp:t></hp:run></hp:p>`;
