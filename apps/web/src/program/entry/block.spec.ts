// A block of a spreadsheet must land cell by cell where it was pasted: a figure in another row is a wrong figure.
import { describe, expect, it } from '@jest/globals';
import { isBlock, laidOver } from './block.js';

const size = { rows: 3, columns: 2 };

describe('a pasted block', () => {
  it('is told from what belongs into one cell', () => {
    expect(['820', '1,204', '820\n', '820\t1', '820\n\n640'].map(isBlock)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('keeps blank cells and rows in their places', () => {
    expect(laidOver('820\tregister\r\n\t\r\n640\t', { row: 0, column: 0 }, size)).toEqual({
      cells: [
        { row: 0, column: 0, text: '820' },
        { row: 0, column: 1, text: 'register' },
        { row: 1, column: 0, text: '' },
        { row: 1, column: 1, text: '' },
        { row: 2, column: 0, text: '640' },
        { row: 2, column: 1, text: '' },
      ],
      outside: 0,
    });
  });

  it('leaves commas to the figures', () => {
    expect(laidOver('1,200\n3,400', { row: 0, column: 0 }, size).cells.map(({ text }) => text)).toEqual([
      '1,200',
      '3,400',
    ]);
  });

  it('says how much lies outside of the table', () => {
    expect(laidOver('1\t2\n3\t4', { row: 2, column: 1 }, size)).toEqual({
      cells: [{ row: 2, column: 1, text: '1' }],
      outside: 3,
    });
  });
});
