// Tables and files to be taken in are read as they stand: each row under its number, each amount in its scale.
import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '#domain/refusals';
import type { ImportTable } from './figures-import.js';
import { tableIn, tableInExport } from './import-table.js';

function rowsOf(read: ImportTable | Refusal) {
  if (!('rows' in read)) throw new TypeError(read.refused);
  return read.rows;
}

describe('a table', () => {
  it('has its rows under the numbers that they have in the sheet, below a title and between blank lines', () => {
    const text = '2024년 집행 현황\n\n번호,기간,집행액\n\n1-1,2024,5\n,,\n1-2,2024,6\n';
    expect(rowsOf(tableIn(text)).map(({ row, cells }) => `${row} ${cells.number} ${cells.spent}`)).toEqual([
      '5 1-1 5',
      '7 1-2 6',
    ]);
  });

  it('counts money in what its heading says, unless a row says otherwise', () => {
    const text =
      '번호\t기간\t집행액(단위: 백만원)\t단위\n1-1\t2024\t5\t\n1-2\t2024\t6\t천원\n1-3\t2024\t\t\n';
    expect(rowsOf(tableIn(text)).map(({ cells }) => cells.unit)).toEqual(['백만원', '천원', '']);
  });

  it('counts money planned in what its own heading says, and indicators never', () => {
    const heads = '번호,지표,재원,기간,예산액(백만원),집행액(천원)';
    const rows = ['1-1,인건비,구비,2024,5,', '1-1,인건비,구비,2024,5,-', '1-1,인건비,구비,2024,5,6'];
    const text = [heads, ...rows, '1-1,참여 인원,,2024,40,'].join('\n');
    expect(rowsOf(tableIn(text)).map(({ cells }) => cells.unit)).toEqual(['백만원', '백만원', '천원', '']);
  });

  it.each(['', 'a,b\n1,2', '번호,집행액\n1-1,5'])('is none without its headings: %j', (text) => {
    expect(tableIn(text)).toMatchObject({ refused: 'invalid-field', field: 'table' });
  });
});

describe('a file', () => {
  const budget = [{ line: 'b-1', scale: 'millionWon' }];
  const indicators = [{ indicator: 'i-1', unit: '명' }];
  const evidence = [{ title: '명부; 1부', link: 'https://city.example/1' }];
  const file = {
    format: 'committee-cycles/figures',
    programs: [
      {
        ...{ program: 'p-1', number: '1-1', name: '상담', years: [{ year: 2024, budget, indicators }] },
        results: [{ id: 'r-1', indicator: 'i-1', period: '2024-Q1', claimed: '10', evidence }],
        spending: [{ id: 's-1', line: 'b-1', year: 2024, amount: '5', until: '2024-06-30' }],
      },
    ],
  };

  it('says in what each figure is counted, and keeps evidence as it is', () => {
    const rows = rowsOf(tableInExport(file));
    expect(rows.map(({ cells }) => cells.unit)).toEqual(['명', '백만원']);
    expect(rows[0]?.evidence).toEqual(evidence);
  });

  it('says money spent in the scale that it was recorded in, not in that of its line', () => {
    const [program] = file.programs;
    const spending = (program?.spending ?? []).map((spent) => ({ ...spent, scale: 'won' }));
    const [spent] = rowsOf(tableInExport({ ...file, programs: [{ ...program, results: [], spending }] }));
    expect(spent?.cells).toMatchObject({ unit: '원', spent: '5' });
  });

  it.each([undefined, {}, { format: 'another' }, { format: file.format, programs: 3 }])(
    'is none of another format: %j',
    (other) => {
      expect(tableInExport(other)).toMatchObject({ refused: 'invalid-field', field: 'figures' });
    },
  );
});
