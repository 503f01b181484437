// A spreadsheet is read as it looked when it was saved: dates as dates, formulas as what they showed, what hides said to hide.
import { describe, expect, it } from '@jest/globals';
import { sheetXml, workbook } from '#testing/hostile/packages';
import type { ReadTable } from '../document.js';
import { readXlsx } from './read-xlsx.js';

const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;
const said = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const number = (ref: string, value: number | string, style = 0) =>
  `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
const sheet = (rows: string, before = '', after = '') =>
  sheetXml(`${before}<sheetData>${rows}</sheetData>${after}`);

const looks = {
  path: 'xl/styles.xml',
  data:
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m&quot;월&quot;"/>' +
    '<numFmt numFmtId="165" formatCode="#,##0.0&quot;명&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>' +
    '<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="22"/></cellXfs></styleSheet>',
};

const read = (xml: string, others: Parameters<typeof workbook>[1] = [looks]) =>
  readXlsx(workbook([{ xml }], others));
const tablesOf = ({ blocks }: ReturnType<typeof readXlsx>) =>
  blocks.filter((block): block is ReadTable => block.kind === 'table');
const textsOf = (table: ReadTable | undefined) =>
  table?.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('A spreadsheet', () => {
  it('shows its numbers as a person sees them, and all their digits', () => {
    const cells = [
      number('A1', 44391, 1),
      number('B1', 44391, 2),
      number('C1', 12345.5, 3),
      number('D1', 0.61, 4),
      number('E1', 44391.4375, 5),
      number('F1', 0.1 + 0.2),
      number('G1', 12345.678, 3),
      '<c r="H1" t="b"><v>1</v></c>',
    ];
    expect(textsOf(tablesOf(read(sheet(row(1, ...cells))))[0])).toEqual([
      ['2021-07-14', '2021-07-14', '12,345.5', '61.00%', '2021-07-14 10:30', '0.3', '12,345.678', 'TRUE'],
    ]);
  });

  it('says which cells are formulas, and gives what they showed', () => {
    const [table] = tablesOf(read(sheet(row(1, number('A1', 2), '<c r="B1"><f>A1*2</f><v>4</v></c>'))));
    expect(table?.rows[0]?.cells.map(({ text, formula }) => [text, formula])).toEqual([
      ['2', undefined],
      ['4', true],
    ]);
  });

  it('takes a line above its table for text, and goes on over empty rows', () => {
    const rows = [
      row(1, said('A1', '제목')),
      row(3, said('A3', '번호'), said('B3', '의견')),
      row(4, said('A4', '1'), said('B4', '확대')),
      row(9, said('A9', '2'), said('B9', '축소')),
    ];
    const { blocks } = read(sheet(rows.join('')));
    expect(blocks[0]).toEqual({ kind: 'text', text: '제목', line: 1 });
    expect(blocks).toHaveLength(2);
    expect(tablesOf(read(sheet(rows.join(''))))[0]?.rows.map(({ nth }) => nth)).toEqual([3, 4, 9]);
  });

  it('gives merged cells once, with what they span', () => {
    const rows = row(1, said('A1', '가'), said('B1', '나'), said('C1', '다')) + row(2, said('C2', '라'));
    const [table] = tablesOf(read(sheet(rows, '', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>')));
    expect(
      table?.rows.map(({ cells }) =>
        cells.map(({ text, column, across, down }) => [text, column, across, down]),
      ),
    ).toEqual([
      [
        ['가', 1, 2, 2],
        ['다', 3, 1, 1],
      ],
      [['라', 3, 1, 1]],
    ]);
  });

  it('leaves sheets that hide, macros and notes out, and says so', () => {
    const one = { xml: sheet(row(1, said('A1', 'x'), said('B1', 'y'))) };
    const { leftOut, blocks } = readXlsx(
      workbook(
        [one, { ...one, listed: 'state="hidden"' }],
        [
          { path: 'xl/vbaProject.bin', data: 'x' },
          { path: 'xl/comments1.xml', data: '<comments/>' },
        ],
      ),
    );
    expect(blocks).toHaveLength(1);
    expect(leftOut).toEqual([{ kind: 'hidden-sheet', where: '2' }, { kind: 'macro' }, { kind: 'comment' }]);
  });

  it('keeps a hidden column that holds anything but ids', () => {
    const hidden = '<cols><col min="2" max="2" hidden="1"/></cols>';
    const rows =
      row(1, said('A1', '번호'), said('B1', '내부 의견')) + row(2, said('A2', '1'), said('B2', '확대 필요'));
    expect(textsOf(tablesOf(read(sheet(rows, hidden)))[0])).toEqual([
      ['번호', '내부 의견'],
      ['1', '확대 필요'],
    ]);
  });

  it('knows its rows again after somebody sorted them', () => {
    const hidden =
      '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="2" hidden="1"/></cols>';
    const rows =
      row(1, said('A1', '의견'), said('B1', 'answers/r/d')) +
      row(2, said('A2', '나'), said('B2', 'op-2')) +
      row(3, said('A3', '가'), said('B3', 'op-1'));
    const [table] = tablesOf(read(sheet(rows, hidden)));
    expect(table?.id).toBe('answers/r/d');
    expect(table?.rows.map(({ id, cells }) => [id, cells.length])).toEqual([
      [undefined, 1],
      ['op-2', 1],
      ['op-1', 1],
    ]);
  });

  it('reads no more rows than anybody fills, and says so', () => {
    const rows = Array.from({ length: 25_000 }, (_, at) =>
      row(at + 1, number(`A${at + 1}`, 1), number(`B${at + 1}`, 2)),
    );
    const result = read(sheet(rows.join('')));
    expect(tablesOf(result)[0]?.rows).toHaveLength(20_000);
    expect(result.leftOut).toEqual([{ kind: 'rows-beyond', where: '1' }]);
  });
});
