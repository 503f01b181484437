// Texts come in from spreadsheets, papers and clipboards, in whatever characters their program writes: what they say is the same.
import { describe, expect, it } from '@jest/globals';
import type { ReadTable } from '../document.js';
import { NotRead } from '../not-read.js';
import { readText } from './read-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readText(utf8(text));
const tables = (text: string) => tablesOf(readText(utf8(text)).blocks);

function tablesOf(blocks: ReturnType<typeof readText>['blocks']) {
  return blocks.filter((block): block is ReadTable => block.kind === 'table');
}
const cellsOf = ({ rows }: ReadTable) => rows.map(({ cells }) => cells.map(({ text }) => text));

describe('A text', () => {
  it('gives paragraphs and tables in their order, each at its line', () => {
    const { blocks, format } = read('회의록\n\n## 안건\n번호\t사업\t\n1\t돌봄\t\n\n끝.\n');
    expect(format).toBe('text');
    expect(blocks).toEqual([
      { kind: 'text', text: '회의록', line: 1 },
      { kind: 'text', text: '안건', line: 3, level: 2 },
      {
        kind: 'table',
        nth: 1,
        line: 4,
        rows: [
          { nth: 1, cells: row('번호', '사업', '') },
          { nth: 2, cells: row('1', '돌봄', '') },
        ],
      },
      { kind: 'text', text: '끝.', line: 7 },
    ]);
  });

  it('parts tables where a line is empty or has no tab', () => {
    expect(tables('a\tb\n\nc\td\n둘째\ne\tf').map(({ nth, line }) => [nth, line])).toEqual([
      [1, 1],
      [2, 3],
      [3, 5],
    ]);
  });

  it('reads paragraphs marked in a cell as lines, and boxes as ticked or not', () => {
    const [table] = tables(
      '1\t<p>-첫째 의견</p> <p>-둘째 <b>의견</b></p>\t<input checked="" type="checkbox"> 신규 <input type="checkbox"/> 계속',
    );
    expect(table && cellsOf(table)).toEqual([['1', '-첫째 의견\n-둘째 의견', '☑ 신규 ☐ 계속']]);
  });

  it('leaves what merely looks like a mark as it stands', () => {
    const [table] = tables('a <b & c>d\t<http://example.org/x>\t1 < 2 &amp; 3');
    expect(table && cellsOf(table)).toEqual([['a <b & c>d', '<http://example.org/x>', '1 < 2 &amp; 3']]);
  });

  it('joins the lines of a cell that a spreadsheet copied in quotes, and leaves other quotes alone', () => {
    const [table] = tables('1\t"첫 줄\n""둘째"" 줄"\t끝\n2\t"말"\t"열린 채');
    expect(table && cellsOf(table)).toEqual([
      ['1', '첫 줄\n"둘째" 줄', '끝'],
      ['2', '"말"', '"열린 채'],
    ]);
    expect(table?.rows.map(({ nth }) => nth)).toEqual([1, 2]);
  });

  it('that is CSV is one table, quoted cells and all; prose with commas is none', () => {
    const [table] = tables('번호,의견\n1,"하나, 둘\n셋"\n2,""\n');
    expect(table && cellsOf(table)).toEqual([
      ['번호', '의견'],
      ['1', '하나, 둘\n셋'],
      ['2', ''],
    ]);
    expect(tables('가, 나, 다 그리고 라.\n그래서, 마.\n')).toEqual([]);
  });

  it('that is HTML of a clipboard gives its tables with spans, and nothing of what would run', () => {
    const { blocks, leftOut } = read(
      '<html><head><title>x</title></head><body><h2>의견</h2><script>alert("<table>")</script>' +
        '<table><tr><th rowspan=2>번호</th><th colspan="2">의견 &amp; 답변</th></tr><tr><td>하나<br>둘</td><td>' +
        '<table><tr><td>안</td></tr></table></td></tr></table><p>끝.</p>',
    );
    expect(blocks.map((block) => (block.kind === 'text' ? block.text : cellsOf(block)))).toEqual([
      '의견',
      [
        ['번호', '의견 & 답변'],
        ['하나\n둘', ''],
      ],
      [['안']],
      '끝.',
    ]);
    const [outer] = tablesOf(blocks);
    expect(
      outer?.rows.map(({ cells }) => cells.map(({ column, across, down }) => [column, across, down])),
    ).toEqual([
      [
        [1, 1, 2],
        [2, 2, 1],
      ],
      [
        [2, 1, 1],
        [3, 1, 1],
      ],
    ]);
    expect(leftOut).toEqual([{ kind: 'nested-table', where: '2' }]);
  });

  it.each([
    ['UTF-8 with its mark', Buffer.from('\ufeff번호\t의견')],
    ['UTF-16', Buffer.from('\ufeff번호\t의견', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\ufeff번호\t의견', 'utf16le').swap16()],
    ['CP949', Buffer.from('b9f8c8a309c0c7b0df', 'hex')],
  ])('says the same in %s', (_, bytes) => {
    expect(tablesOf(readText(bytes).blocks).map(cellsOf)).toEqual([[['번호', '의견']]]);
  });

  it('of lines in two encodings is read line by line', () => {
    const mixed = Buffer.concat([Buffer.from('b9f8c8a309c0c7b0df0a', 'hex'), Buffer.from('번호\t의견\n')]);
    expect(tablesOf(readText(mixed).blocks).map(cellsOf)).toEqual([
      [
        ['번호', '의견'],
        ['번호', '의견'],
      ],
    ]);
  });

  it('loses what nobody sees: control characters, marks of direction, halves of characters', () => {
    expect(read('가\u0000나\u202e다\u200b').blocks).toEqual([{ kind: 'text', text: '가나다', line: 1 }]);
    expect(read('\u1100\u1161').blocks).toEqual([{ kind: 'text', text: '가', line: 1 }]);
  });

  it('says how many columns and rows it left out, and stops at words without end', () => {
    const wide = read(`${'x\t'.repeat(500)}\n`);
    expect(tablesOf(wide.blocks)[0]?.rows[0]?.cells).toHaveLength(200);
    expect(wide.leftOut).toEqual([{ kind: 'rows-beyond', where: '1' }]);
    expect(tablesOf(read('x\ty\n'.repeat(30_000)).blocks)[0]?.rows).toHaveLength(20_000);
    expect(() => read('x'.repeat(300_000))).toThrow(new NotRead('too-large', 'more words than are read'));
  });
});

function row(...texts: readonly string[]) {
  return texts.map((text, at) => ({ column: at + 1, text, across: 1, down: 1 }));
}
