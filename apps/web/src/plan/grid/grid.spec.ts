// A figure typed into a table must land in its own year, part and line, and overwrite nothing that somebody else wrote since.
import { describe, expect, it } from '@jest/globals';
import type { YearFigures } from '#domain/changes';
import type { EditionLine } from '#domain/plan/states';
import { standsIn, withTyped, type CellOf, type Typed } from './cells.js';
import { laidFrom, laidInto, type ProgramRows } from './pasting.js';
import { problemIn, problemsIn } from './problems.js';
import { rowsOf, type GridView } from './rows.js';
import { gridStrings as say } from './strings.js';

const people = { indicator: 'i-1', name: '참여 인원', unit: '명', target: '120', weight: '40' };
const wages = { line: 'b-1', source: 'own', item: '인건비', amount: '960', scale: 'thousandWon' } as const;
const years: readonly YearFigures[] = [
  { year: 2023, content: [], indicators: [people], budget: [wages] },
  { year: 2024, content: [], indicators: [], budget: [] },
];
const target = (year: number, id = 'i-1'): CellOf => ({ what: 'target', id, year });
const part = (period: string): CellOf => ({ what: 'part', id: 'i-1', period });
const said = (cell: CellOf, typed: string, stood = standsIn(years, cell)): Typed => ({ cell, typed, stood });

describe('what is typed into a table of plan figures', () => {
  it('stands in its place, and leaves all else as it is', () => {
    const [first, second] = withTyped(years, [
      said(target(2023), '1,300'),
      said(part('2023-Q2'), '60'),
      said(part('2023-Q1'), '40'),
    ]);
    expect(first).toEqual({
      ...years[0],
      indicators: [
        {
          ...people,
          target: '1300',
          parts: [
            { period: '2023-Q1', target: '40' },
            { period: '2023-Q2', target: '60' },
          ],
        },
      ],
    });
    expect(second).toBe(years[1]);
  });

  it('makes an indicator or a budget line for a year that does not have it, as the other years do', () => {
    const [, second] = withTyped(years, [
      said(target(2024), '130'),
      said({ what: 'amount', id: 'b-1', year: 2024 }, '1,000'),
    ]);
    expect(second?.indicators).toEqual([{ ...people, target: '130' }]);
    expect(second?.budget).toEqual([{ ...wages, amount: '1000' }]);
  });

  it('makes a new one under the name that is typed beside it', () => {
    const line = (what: 'item' | 'source' | 'scale'): CellOf => ({ what, id: 'b-2' });
    const [first] = withTyped(years, [
      said({ what: 'amount', id: 'b-2', year: 2023 }, '12'),
      said(line('item'), ' 강사비 '),
      said(line('source'), '국비'),
      said(line('scale'), '백만원'),
    ]);
    expect(first?.budget.at(-1)).toEqual({
      ...{ line: 'b-2', source: 'national', item: '강사비', amount: '12', scale: 'millionWon' },
    });
  });

  it('makes nothing of a dash where nothing stands', () => {
    const dashes = [said(target(2024), '–'), said({ what: 'amount', id: 'b-1', year: 2024 }, '-')];
    expect(withTyped(years, dashes)).toEqual(years);
  });

  it('takes a part away where a dash is typed', () => {
    const divided = withTyped(years, [said(part('2023-Q1'), '40')]);
    const [first] = withTyped(divided, [said(part('2023-Q1'), '–', '40')]);
    expect(first?.indicators).toEqual([people]);
  });
});

describe('what is wrong with a cell', () => {
  it.each([
    [target(2023), '열둘', say.noFigure],
    [target(2023), '', say.missing],
    [{ what: 'amount', id: 'b-1', year: 2023 }, '1.5', say.noWhole],
    [{ what: 'source', id: 'b-2' }, '하늘', say.noSource],
    [target(2023), '1,200', undefined],
    [target(2024), '–', undefined],
  ] satisfies readonly [CellOf, string, unknown][])('%j with ‘%s’', (cell, typed, problem) => {
    expect(problemIn(years, [said(cell, typed)], cell)).toEqual(problem);
  });

  it('is that somebody else wrote there since', () => {
    expect(problemIn(years, [said(target(2023), '130', '110')], target(2023))).toEqual(say.meanwhile('120'));
  });

  it('is that a new row has no name, unit or target of its own', () => {
    const fresh = [said({ what: 'part', id: 'i-2', period: '2024-Q1' }, '5', '')];
    expect(problemsIn(years, fresh)).toEqual([
      { what: 'name', id: 'i-2' },
      { what: 'unit', id: 'i-2' },
      target(2024, 'i-2'),
    ]);
  });
});

describe('a pasted block', () => {
  const program = (view: GridView, added: readonly string[] = []): ProgramRows => ({
    line: { program: 'p-1' } as EditionLine,
    figures: years,
    rows: rowsOf(view, years, 2023, added),
  });

  it('goes down over the rows, and into figures alone', () => {
    const table = { view: 'years', year: 2023, width: 4, programs: [program('years')] } as const;
    const laid = laidFrom(table, '120\t130\n9\t9', { row: 0, column: 2 });
    expect(laid.programs.map(({ typed }) => typed)).toEqual([
      [
        [target(2023), '120'],
        [target(2024), '130'],
      ],
    ]);
    expect(laid).toMatchObject({ placed: 2, unplaced: 2 });
  });

  it('adds as many rows as it has where it goes into an added one', () => {
    const own = program('budget', ['b-2']);
    const table = { view: 'budget', year: 2023, width: 5, programs: [own] } as const;
    const block = '강사비\t국비\t천원\t10\t20\n재료비\t구비\t천원\t30\t40';
    const laid = laidInto(table, own, block, { id: 'b-2', column: 0 }, () => 'b-3');
    expect(laid.programs).toMatchObject([{ added: ['b-3'] }]);
    const typed = laid.programs.flatMap((each) => each.typed).map(([cell, text]) => said(cell, text, ''));
    const [first, second] = withTyped(years, typed);
    expect(first?.budget.slice(1).map(({ line, item, amount }) => [line, item, amount])).toEqual([
      ['b-2', '강사비', '10'],
      ['b-3', '재료비', '30'],
    ]);
    expect(second?.budget.map(({ amount }) => amount)).toEqual(['20', '40']);
    expect(problemsIn(years, typed)).toEqual([]);
  });
});
