// Marks of official papers by depth, and approval lines as tables.
import { describe, expect, it } from '@jest/globals';
import { placed } from './grid.js';
import { laidOut } from './laid-out.js';
import type { Block, Paper, Table } from './model.js';
import { officialMark } from './numbering.js';

const paper = (...blocks: readonly Block[]): Paper => ({
  title: '회의록',
  language: 'ko',
  author: '복지정책과',
  asOf: '2021-07-14T03:00:00Z',
  position: '42',
  sections: [{ orientation: 'portrait', blocks }],
});

const cell = (text: string) => ({ paragraphs: [{ kind: 'paragraph' as const, runs: [{ text }] }] });

describe('Official marks', () => {
  it.each([
    [0, 3, '3.'],
    [1, 1, '가.'],
    [1, 15, '거.'],
    [2, 2, '2)'],
    [3, 14, '하)'],
    [4, 1, '(1)'],
    [5, 2, '(나)'],
    [6, 3, '③'],
    [6, 21, '(21)'],
    [7, 1, '㉮'],
    [9, 2, '㉯'],
  ])('at depth %i, item %i is %s', (depth, n, mark) => {
    expect(officialMark(depth, n)).toBe(mark);
  });
});

describe('A paper laid out', () => {
  it('marks items by their place and depth', () => {
    const {
      sections: [section],
    } = laidOut(
      paper({
        kind: 'items',
        marks: 'official',
        items: [
          { runs: [{ text: '일시' }], items: [{ runs: [{ text: '10시' }] }, { runs: [{ text: '12시' }] }] },
          { runs: [{ text: '장소' }] },
        ],
      }),
    );
    expect(section?.blocks).toMatchObject([
      { mark: '1.', depth: 0 },
      { mark: '가.', depth: 1 },
      { mark: '나.', depth: 1 },
      { mark: '2.', depth: 0 },
    ]);
  });

  it('shows an approval line as posts over signatures, and what is awaited as an empty cell', () => {
    const {
      sections: [section],
    } = laidOut(
      paper({
        kind: 'approvalLine',
        steps: [{ post: '기안자', on: '2021-07-14' }, { post: '과장', mark: '(전결)' }, { post: '국장' }],
        registration: ['복지정책과-1234'],
      }),
    );
    const [table, registration] = section?.blocks ?? [];
    expect(
      placed(table as Table).map(({ cells }) => cells.map((each) => each.cell.paragraphs.length)),
    ).toEqual([
      [1, 1, 1],
      [1, 1, 0],
    ]);
    expect(registration).toMatchObject({ kind: 'paragraph', runs: [{ text: '복지정책과-1234' }] });
  });
});

describe('A table', () => {
  const table = (rows: Table['rows']): Table => ({ kind: 'table', columns: [1, 1], headerRows: 1, rows });

  it('places cells beside those that reach down into their row', () => {
    const rows = [{ cells: [{ ...cell('a'), down: 2 }, cell('b')] }, { cells: [cell('c')] }];
    expect(placed(table(rows))[1]?.cells).toMatchObject([{ column: 1 }]);
  });

  it.each([
    ['a hole', [{ cells: [cell('a')] }]],
    ['a cell too many', [{ cells: [cell('a'), cell('b'), cell('c')] }]],
    ['a span below the last row', [{ cells: [{ ...cell('a'), down: 2 }, cell('b')] }]],
  ])('with %s is a mistake', (_, rows) => {
    expect(() => placed(table(rows))).toThrow();
  });
});
