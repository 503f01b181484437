// Files for spreadsheets: they say their encoding, run nothing, and read back as they were.
import { describe, expect, it } from '@jest/globals';
import { csvOf, fromCsv } from './csv.js';
import { tableOf } from './table-text.js';

describe('a file for spreadsheets', () => {
  it('says its encoding, and quotes every cell', () => {
    expect(
      csvOf([
        ['번호', '이름'],
        ['1-1', '"가", 나'],
      ]),
    ).toBe('\uFEFF"번호","이름"\r\n"1-1","""가"", 나"\r\n');
  });

  it('lets no text run as a formula, and reads back as it was', () => {
    const cells = ['=1+1', '+82', '-', '@here', "'quoted", 'plain', '두 줄\n한 칸'];
    const [read] = tableOf(csvOf([cells]));
    expect(read?.slice(0, 2)).toEqual(["'=1+1", "'+82"]);
    expect(read?.map(fromCsv)).toEqual(cells);
  });
});
