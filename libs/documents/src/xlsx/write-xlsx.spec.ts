// A spreadsheet says all that its paper says; it reckons with figures, and with nothing that is text.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Sheet, Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { endlessText, examplePaper, hostileTexts } from '#testing/example-paper';
import { tablesByKordoc, tablesOf } from '#testing/read-by-kordoc';
import { laidOut } from '../laid-out.js';
import type { Block, Cell, Paper, Table } from '../model.js';
import { printable } from '../printable.js';
import { figureOf } from './figure.js';
import { heightOf, rowHeights } from './measures.js';
import { SheetNames } from './sheet-names.js';
import { writeXlsx } from './write-xlsx.js';

const cellOf = (text: string, more: Partial<Cell> = {}): Cell => ({
  paragraphs: [{ kind: 'paragraph', runs: [{ text }] }],
  ...more,
});

const paperOf = (...blocks: readonly Block[]): Paper =>
  examplePaper('ko', { draftMark: undefined, sections: [{ orientation: 'portrait', blocks }] });

/** A table of one column: a head, then these. */
const tableOf = (...cells: readonly Cell[]): Table => ({
  kind: 'table',
  id: 'table',
  columns: [1],
  headerRows: 1,
  rows: [cellOf('머리'), ...cells].map((each) => ({ cells: [each] })),
});

const opened = async (paper: Paper) => readXlsx(await writeXlsx(paper), { readStyles: true });
const column = (sheet: Sheet | undefined) => sheet?.rows.map(([first]) => first);

describe('The example paper as XLSX', () => {
  let written: Uint8Array;
  let read: Workbook;
  const sheet = (name: string) => read.sheets.find((each) => each.name === name);

  beforeAll(async () => {
    written = await writeXlsx(examplePaper());
    read = await readXlsx(written, { readStyles: true });
  });

  it('has each table with ids on a sheet of its own, every cell at its place, as another reader sees it', async () => {
    const tables = laidOut(examplePaper())
      .sections.flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'table');
    const expected = tables.flatMap(({ id, rows, caption, columns }, at) => {
      if (id === undefined && rows.every((row) => row.id === undefined)) return [];
      return [
        { cells: tablesOf(examplePaper())[at], above: caption === undefined ? 0 : 1, width: columns.length },
      ];
    });
    const [, ...found] = await tablesByKordoc(written);
    expect(read.sheets.map(({ name }) => name)).toEqual(['본문', '참석 위원', '의견과 답변', '바뀐 것']);
    expect(found).toHaveLength(expected.length);
    expected.forEach(({ cells, above, width }, at) => {
      const seen = found[at]?.filter(({ row, column }) => row >= above && column < width);
      expect(seen?.map(({ row, ...cell }) => ({ ...cell, row: row - above }))).toEqual(cells);
    });
  });

  it('has all that stands around them on the first, whatever it looks like', () => {
    const texts = column(sheet('본문'));
    const typed = hostileTexts.map((text) => `- ${printable(text)}`);
    expect(texts).toEqual(
      expect.arrayContaining(['제2차 점검 회의록', '2. 안건', '→ 의견과 답변', ...typed]),
    );
    expect(sheet('본문')?.rows.flat()).toEqual(
      expect.arrayContaining(['주무관', '(전결)\n2021. 7. 16.', '과장', '예산팀장', '대국민 공개']),
    );
    expect(sheet('본문')?.images?.[0]?.altText).toContain('막대 네 개');
  });

  it('reckons with figures, but keeps as text what would lose a digit', () => {
    expect(sheet('의견과 답변')?.rows[4]?.slice(3, 9)).toEqual([
      1200.5,
      0,
      '12345678901234567.89',
      -3,
      0,
      '–',
    ]);
    expect(sheet('의견과 답변')?.cells?.get('4,3')?.style?.numFmt).toBe('0.0');
  });

  it('takes no text for a formula', () => {
    const parts = unzipSync(written);
    const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(4);
    for (const path of sheets)
      expect(strFromU8(parts[path] ?? new Uint8Array())).not.toMatch(/<f[ >/]| t="e"/);
    expect(sheet('의견과 답변')?.cells?.get('27,9')?.style?.numFmt).toBe('@');
  });

  it('keeps heads in sight, prints them on each page, and lies as its section does', () => {
    expect(sheet('의견과 답변')).toMatchObject({
      freezePane: { rows: 3 },
      pageSetup: {
        orientation: 'landscape',
        paperSize: 'a4',
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '$2:$3',
      },
    });
    expect(sheet('참석 위원')?.pageSetup?.orientation).toBe('portrait');
    const workbook = strFromU8(unzipSync(written)['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbook).toContain(`localSheetId="1">'참석 위원'!$2:$2<`);
  });

  it('carries the ids of tables and rows behind what is seen, its position and its one date', () => {
    const opinions = sheet('의견과 답변');
    expect(opinions?.columns?.[12]).toMatchObject({ hidden: true });
    expect(opinions?.rows.map((row) => row[12]).filter(Boolean)).toEqual(
      expect.arrayContaining(['opinions', 'opinion-1-1', 'opinion-24-3']),
    );
    expect(sheet('바뀐 것')?.rows.map((row) => row[3])).toEqual([null, 'change-1', 'change-2']);
    expect(read.properties).toMatchObject({
      title: '제2차 점검 회의록',
      created: new Date('2021-07-14T03:00:00Z'),
      modified: new Date('2021-07-14T03:00:00Z'),
      custom: { position: '4242' },
    });
  });

  it('lets be written in only what is to be filled in', () => {
    const { protection, cells, rows } = sheet('의견과 답변') ?? { rows: [] };
    const row = rows.findIndex(([first]) => first === '4');
    expect(protection?.sheet).toBe(true);
    expect(cells?.get(`${row},10`)?.style).toMatchObject({
      protection: { locked: false },
      fill: { type: 'pattern' },
    });
    expect(cells?.get(`${row},9`)?.style?.protection?.locked).not.toBe(false);
    expect(sheet('참석 위원')?.protection).toBeUndefined();
  });

  it('says on each page that it is a draft, and its number', async () => {
    for (const { headerFooter } of read.sheets) {
      expect(headerFooter).toMatchObject({ oddHeader: '&R작성 중', oddFooter: '&C- &P -' });
    }
    const marked = await opened(examplePaper('en', { draftMark: 'A&B' }));
    expect(marked.sheets[0]?.headerFooter?.oddHeader).toBe('&RA&&B');
    const final = await opened(examplePaper('en', { draftMark: undefined }));
    expect(final.sheets[0]?.headerFooter?.oddHeader).toBeUndefined();
  });

  it('is the same file whenever it is made', async () => {
    expect(Buffer.compare(written, await writeXlsx(examplePaper()))).toBe(0);
  });
});

describe('A paper as XLSX', () => {
  it.each(['#REF!', '#N/A', '=1+1', '-1+1', '@SUM(A1)', '_x0041_', '2021-07-14', '1e3', 'TRUE', '  a  '])(
    'has %j as text',
    async (text) => {
      const { sheets } = await opened(paperOf(tableOf(cellOf(text))));
      expect(column(sheets[1])).toEqual(['머리', text]);
    },
  );

  it('says where a cell cannot hold all of a text', async () => {
    const text = endlessText.repeat(4);
    const { sheets } = await opened(paperOf(tableOf(cellOf(text))));
    const shown = String(column(sheets[1])?.[1]);
    expect(shown).toHaveLength(32_767);
    expect(shown).toMatch(/다른 형식의 문서에 있음\)$/);
  });

  it('repeats no heads where a table has none', async () => {
    const { sheets } = await opened(paperOf({ ...tableOf(cellOf('a')), headerRows: 0 }));
    expect(sheets[1]?.freezePane).toBeUndefined();
    expect(sheets[1]?.pageSetup?.printTitlesRow).toBeUndefined();
  });

  it('needs neither tables nor text', async () => {
    expect((await opened(paperOf())).sheets.map(({ name }) => name)).toEqual(['본문']);
  });
});

describe('A figure', () => {
  it.each([
    ['1200.50', '1200.50', { value: 1200.5, format: '0.00' }],
    ['1200.5', '1,200.5', { value: 1200.5, format: '#,##0.0' }],
    ['-1234567', '-1,234,567', { value: -1234567, format: '#,##0' }],
    ['123456789012345', '123456789012345', { value: 123456789012345, format: '0' }],
    ['1234567890123456', '1234567890123456', undefined],
    ['12.5', '12.5%', undefined],
    ['1e3', '1e3', undefined],
  ])('%s, printed as %s', (figure, printed, expected) => {
    expect(figureOf(cellOf(printed, { figure }))).toEqual(expected);
  });
});

describe('A sheet', () => {
  it('has a name that programs take, and that no other has', () => {
    const names = new SheetNames();
    const wished = [
      '의견: 답변/1',
      '',
      'History',
      "'a'",
      'A',
      `${'가'.repeat(30)}🙂`,
      '가'.repeat(40),
      '가'.repeat(40),
    ];
    expect(wished.map((each) => names.name(each))).toEqual([
      '의견  답변 1',
      '-',
      'History -',
      'a',
      'A (2)',
      '가'.repeat(30),
      '가'.repeat(31),
      `${'가'.repeat(27)} (2)`,
    ]);
  });

  it('has rows as high as their texts, where cells span them too', () => {
    expect(heightOf('가'.repeat(10), 22)).toBe(18);
    expect(heightOf('가'.repeat(10), 11)).toBe(33);
    expect(
      rowHeights(3, [
        { row: 0, down: 2, height: 60 },
        { row: 0, down: 1, height: 20 },
        { row: 2, down: 1, height: 4000 },
      ]),
    ).toEqual([20, 40, 409]);
  });
});
