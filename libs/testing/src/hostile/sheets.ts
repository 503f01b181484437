// What stands in a spreadsheet: a million rows, formulas, macros, sheets that hide, areas merged over everything.
import { forgedZip, type Forged } from './zip.js';
import type { Fate, HostileFile } from './hostile-file.js';
import { sheetXml, workbook } from './packages.js';

const row = (content: string, number = 1) => `<row r="${number}">${content}</row>`;
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const inline = (text: string, ref = 'A1') => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Spreadsheets that no program wrote. */
export function* sheets(): Generator<HostileFile> {
  for (const [name, content] of Object.entries(oddContents)) {
    yield sheet(name, content, ['read']);
  }
  yield sheet('a million rows', data(millionRows()), ['read']);
  yield sheet(
    'forty thousand areas over everything',
    `${data(columnOfRows(20_000))}<mergeCells>${areas(40_000)}</mergeCells>`,
    ['too-large'],
  );
  yield* others();
}

function sheet(name: string, content: string, fates: readonly Fate[]): HostileFile {
  return { name: `xlsx with ${name}`, type: 'xlsx', bytes: workbook([{ xml: sheetXml(content) }]), fates };
}

const oddContents: Readonly<Record<string, string>> = {
  'a cell in a column beyond all': data(row(inline('x', 'ZZZ1'))),
  'a row beyond all': data(row(inline('x', 'A9999999'), 9_999_999)),
  'rows that are not numbers': data(
    '<row r="x"><c r="??"><v>1</v></c></row><row r="-4"><c><v>1</v></c></row>',
  ),
  'rows in no order, twice': data(
    row(inline('c', 'A3'), 3) + row(inline('a', 'A1')) + row(inline('b', 'A1')),
  ),
  'a formula and what it showed': data(row('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f></c>')),
  'formulas that reach elsewhere': data(
    row(
      `<c r="A1" t="str"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>x</v></c><c r="B1"><f>cmd|' /C calc'!A0</f><v>0</v></c>`,
    ),
  ),
  'formulas in a circle': data(row('<c r="A1"><f>B1</f><v>0</v></c><c r="B1"><f>A1</f><v>0</v></c>')),
  'a text that is not there': data(row('<c r="A1" t="s"><v>999999</v></c><c r="B1" t="s"><v>-1</v></c>')),
  'numbers that are none': data(
    row('<c r="A1"><v>NaN</v></c><c r="B1"><v>1e999</v></c><c r="C1"><v>x</v></c>'),
  ),
  'an error and a kind that nobody knows': data(
    row('<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="zz"><v>1</v></c>'),
  ),
  'escaped control characters': data(row(inline('_x0000__x0007__xD800__x005F_x0041_'))),
  'areas the wrong way round': `${data(row(inline('x')))}<mergeCells><mergeCell ref="C3:A1"/><mergeCell ref="A1:"/><mergeCell ref=""/></mergeCells>`,
  'one area over everything': `${data(row(inline('x')))}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
  'areas that overlap': `${data(row(inline('x') + inline('y', 'B1')))}<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B1:C3"/></mergeCells>`,
  'hidden columns without end': `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(5_000)}</cols>${data(row(inline('x')))}`,
  'a view frozen beyond all': `<sheetViews><sheetView><pane ySplit="-5" state="frozen"/></sheetView></sheetViews>${data(row(inline('x')))}`,
  'twenty thousand cells in one place': data(row(inline('x').repeat(20_000))),
  'nothing at all': '',
};

/** Each as short as a row can be, no two alike. */
function millionRows(): string {
  const rows: string[] = [];
  for (let number = 1; number <= 1_000_000; number += 1)
    rows.push(`<row><c><v>${number * 7919}</v></c></row>`);
  return rows.join('');
}

function columnOfRows(count: number): string {
  return Array.from({ length: count }, (_, at) => row(inline('x', `A${at + 1}`), at + 1)).join('');
}

function areas(count: number): string {
  return '<mergeCell ref="A1:C20000"/>'.repeat(count);
}

function* others(): Generator<HostileFile> {
  const one = { xml: sheetXml(data(row(inline('x')))) };
  const beside = (
    name: string,
    parts: readonly Forged[],
    fates: readonly Fate[] = ['read'],
  ): HostileFile => ({
    name: `xlsx with ${name}`,
    type: 'xlsx',
    bytes: workbook([one], parts),
    fates,
  });
  yield beside('macros', [{ path: 'xl/vbaProject.bin', data: 'Attribute VB_Name = "x"' }]);
  yield beside(
    'texts that never end',
    [{ path: 'xl/sharedStrings.xml', data: '<sst><si><t>x' }],
    ['damaged'],
  );
  yield beside('looks that cannot be', [
    {
      path: 'xl/styles.xml',
      data: `<styleSheet><numFmts><numFmt numFmtId="-1" formatCode="${'#'.repeat(5_000)}"/></numFmts><cellXfs><xf numFmtId="x"/></cellXfs></styleSheet>`,
    },
  ]);
  yield {
    name: 'xlsx with a sheet that hides',
    type: 'xlsx',
    bytes: workbook([one, { ...one, listed: 'state="veryHidden"' }]),
    fates: ['read'],
  };
  yield {
    name: 'xlsx with a thousand sheets',
    type: 'xlsx',
    bytes: workbook(Array.from({ length: 1_000 }, () => one)),
    fates: ['read'],
  };
  for (const target of [
    'workbook.xml',
    '../../../etc/passwd',
    'http://127.0.0.1:9/x',
    '/xl/_rels/workbook.xml.rels',
  ]) {
    yield {
      name: `xlsx whose sheet lies at ${target}`,
      type: 'xlsx',
      bytes: forgedZip([
        {
          path: 'xl/workbook.xml',
          data: '<workbook xmlns:r="r"><sheets><sheet name="x" r:id="a"/></sheets></workbook>',
        },
        {
          path: 'xl/_rels/workbook.xml.rels',
          data: `<Relationships><Relationship Id="a" Target="${target}"/></Relationships>`,
        },
      ]),
      fates: ['read'],
    };
  }
}
