// Nothing may be cut off: rows stay whole only where there is room for them on every page.
import { describe, expect, it } from '@jest/globals';
import { placed } from '../grid.js';
import type { Cell, Table } from '../model.js';
import { breakingOf, leastHeights } from './breaking.js';
import { columnWidths, textArea } from './measures.js';

const area = textArea('portrait');
const cell = (text: string, down = 1): Cell => ({
  paragraphs: [{ kind: 'paragraph', runs: [{ text }] }],
  down,
});
const table = (rows: readonly (readonly Cell[])[], changes: Partial<Table> = {}): Table => ({
  kind: 'table',
  columns: [1, 3],
  headerRows: 1,
  rows: [[cell('번호'), cell('의견')], ...rows].map((cells) => ({ cells })),
  ...changes,
});
const breaking = (each: Table) =>
  breakingOf(each, placed(each), columnWidths(each.columns, area.width), area);

/** Some 37 letters fit into a line of the second column, some 60 lines onto a page. */
const lines = (count: number) => '가'.repeat(37 * count);

describe('A table over pages', () => {
  it.each([
    ['breaks between rows that fit on a page', [[cell('1'), cell(lines(20))]], 'TABLE'],
    ['breaks between many of them', Array.from({ length: 50 }, () => [cell('1'), cell(lines(3))]), 'TABLE'],
    ['breaks within a row that does not', [[cell('1'), cell(lines(80))]], 'CELL'],
    ['breaks within one of many lines', [[cell('1'), cell('가\n'.repeat(80))]], 'CELL'],
    [
      'counts rows together that a merged cell holds together',
      [[cell('1', 3), cell(lines(25))], [cell(lines(25))], [cell(lines(25))]],
      'CELL',
    ],
  ])('%s', (_, rows, how) => {
    expect(breaking(table(rows))).toBe(how);
  });

  it('breaks nowhere where it stays together, and says how tall it is', () => {
    const together = table([[cell('1'), cell('가\n나\n다')]], { together: true });
    expect(breaking(together)).toBe('NONE');
    const [head = 0, row = 0] = leastHeights(together, placed(together), columnWidths([1, 3], area.width));
    expect(row).toBeGreaterThan(2 * head);
  });
});
