// What is pasted from a spreadsheet must be read as it stood there, and written back without losing a cell.
import { describe, expect, it } from '@jest/globals';
import { numberedTableOf, tableOf, textOf, withCell } from './table-text.js';

describe('a pasted table', () => {
  it('is read from tabs, as spreadsheets copy it, with what is decomposed composed again', () => {
    expect(tableOf(`${'부서'.normalize('NFD')}\t직위\r\n관광과\t 관광과장 \r\n\t\r\n`)).toEqual([
      ['부서', '직위'],
      ['관광과', '관광과장'],
    ]);
  });

  it('is read from commas or semicolons, and leaves those within a cell', () => {
    expect(tableOf('\uFEFF이름,금액\n가,"960,000"')).toEqual([
      ['이름', '금액'],
      ['가', '960,000'],
    ]);
    expect(tableOf('이름;금액\n가;960,000')).toEqual([
      ['이름', '금액'],
      ['가', '960,000'],
    ]);
    expect(tableOf('이름\t금액\n가\t960,000')).toEqual([
      ['이름', '금액'],
      ['가', '960,000'],
    ]);
  });

  it('knows the number of each row in its sheet, blank ones and breaks within cells counted as there', () => {
    expect(numberedTableOf('가,나\n,\n"1\n2",3\n\n4,5')).toEqual([
      { row: 1, cells: ['가', '나'] },
      { row: 3, cells: ['1\n2', '3'] },
      { row: 5, cells: ['4', '5'] },
    ]);
  });

  it('keeps line breaks and quotes within a cell, there and back', () => {
    const rows = [
      ['내용', '비고'],
      ['하루 "3시간"\n낮에만', ''],
    ];
    expect(textOf(rows)).toBe('내용\t비고\n"하루 ""3시간""\n낮에만"\t');
    expect(tableOf(textOf(rows))).toEqual(rows);
  });

  it('is corrected in one cell, also in one that its row did not reach', () => {
    expect(withCell([['a', 'b'], ['c']], 1, 2, 'd')).toEqual([
      ['a', 'b'],
      ['c', '', 'd'],
    ]);
  });
});
