// What rows of an imported table ask for: named by id, number or name, in whichever way offices write them.
import { describe, expect, it } from '@jest/globals';
import type { BudgetSource } from '#domain/changes';
import { figuresOf, type IntroducedProgram } from '#domain/program/states';
import type { Result, Spending } from '#domain/reported';
import { figureColumns, type FigureRow } from '#contract/tables/figure-table';
import { evidenceIn } from './figure-rows.js';
import { programNamed, wantedBy } from './import-rows.js';
import type { PlanProgram } from './plan-programs.js';

const nothing = Object.fromEntries(figureColumns.map(({ key }) => [key, ''])) as FigureRow;
const row = (cells: Partial<FigureRow>): FigureRow => ({ ...nothing, ...cells });
const by = { person: 'p-1', post: { kind: 'office', post: 'office' } } as const;
const reported = { revision: 1, by, on: '2024-04-01', corrections: [] };

const result = (more: Partial<Result> = {}): Result =>
  ({
    ...reported,
    ...{ indicator: 'i-1', period: '2024-Q1', claimed: '10', evidence: [{ title: 'Register' }] },
    status: 'provisional',
    ...more,
  }) as Result;

const spending: Spending = {
  ...reported,
  ...{
    status: 'recorded',
    year: 2024,
    line: 'b-own',
    amount: '500',
    scale: 'thousandWon',
    until: '2024-03-31',
  },
};

const line = (source: BudgetSource) =>
  ({ line: `b-${source}`, source, item: '운영비', amount: '1000', scale: 'thousandWon' }) as const;

function program(results: IntroducedProgram['results'] = {}): IntroducedProgram {
  const figures = {
    ...figuresOf({ status: 'none' }, 2024),
    indicators: [{ indicator: 'i-1', name: '참여 인원', unit: '명', target: '40' }],
    budget: [line('own'), line('national')],
  };
  return {
    status: 'running',
    name: '청년 일자리 연계',
    owner: 'd-1',
    former: [],
    cooperating: [],
    years: { 2024: { ...figures, first: figures } },
    revisions: [],
    ancestors: [],
    results,
    spending: { 's-1': spending },
    schedule: [],
    entries: {},
    selfChecks: {},
    stated: {},
    reasons: {},
  };
}

const placed = (id: string, number: string, name: string): PlanProgram =>
  ({ line: { program: id, number }, program: { ...program(), name } }) as PlanProgram;

describe('a row', () => {
  it('names its program by id, by number or by name, and by nothing that two have', () => {
    const programs = [
      placed('p-1', '1-1', '상담'),
      placed('p-2', '1-2', '교육'),
      placed('p-3', '1-3', '교육'),
    ];
    const named = (cells: Partial<FigureRow>) => programNamed(row(cells), programs)?.line.program;
    expect(named({ program: 'p-2', number: '1-1' })).toBe('p-2');
    expect(named({ number: '1-3' })).toBe('p-3');
    expect(named({ programName: ' 상 담 ' })).toBe('p-1');
    expect(named({ programName: '교육' })).toBeUndefined();
    expect(named({})).toBeUndefined();
  });

  it('reports a result of a period that has none, the same under the same id', () => {
    const cells = row({ name: '참여 인원', period: '2024년 2분기', claimed: '1,250', evidence: '명부' });
    const wanted = wantedBy(cells, program());
    expect(wanted).toMatchObject({
      outcome: 'reported',
      command: {
        type: 'ReportResult',
        ...{ indicator: 'i-1', period: '2024-Q2', value: '1250', evidence: [{ title: '명부' }] },
      },
    });
    expect(wantedBy(cells, program())).toEqual(wanted);
    expect(wantedBy({ ...cells, period: '2024-Q3' }, program())).not.toEqual(wanted);
  });

  it('leaves a result as it is that says the same, and corrects one that does not only with a reason', () => {
    const state = program({ 'r-1': result() });
    const cells = row({ item: 'i-1', period: '2024-Q1', claimed: '10.0' });
    expect(wantedBy(cells, state)).toEqual({ outcome: 'same' });
    expect(wantedBy({ ...cells, claimed: '12' }, state)).toMatchObject({
      refused: 'reason-missing',
      field: 'reason',
    });
    expect(wantedBy({ ...cells, claimed: '12', reason: '추가' }, state)).toMatchObject({
      outcome: 'corrected',
      seen: 1,
      command: { type: 'CorrectResult', result: 'r-1', value: '12', evidence: [{ title: 'Register' }] },
    });
  });

  it('reports anew what was withdrawn, under another id', () => {
    const cells = row({ item: 'i-1', period: '2024-Q1', claimed: '10' });
    const withdrawn = result({ status: 'withdrawn', reason: '오기' } as Partial<Result>);
    const [first, second] = [wantedBy(cells, program()), wantedBy(cells, program({ 'r-1': withdrawn }))];
    expect([first, second]).toMatchObject([{ outcome: 'reported' }, { outcome: 'reported' }]);
    expect(second).not.toEqual(first);
  });

  it('records money spent of the line that its item and source name', () => {
    const cells = row({
      kind: '예산',
      name: '운영비',
      source: '구비',
      period: '2024',
      spent: '600',
      until: '2024. 6. 30.',
    });
    expect(wantedBy({ ...cells, source: '국비' }, program())).toMatchObject({
      command: { type: 'RecordSpending', line: 'b-national', amount: '600', until: '2024-06-30' },
    });
    expect(wantedBy({ ...cells, source: '' }, program())).toMatchObject({ refused: 'unknown-budget-line' });
    const again = row({ item: 'b-own', period: '2024', spent: '500', until: '2024-03-31' });
    expect(wantedBy(again, program())).toEqual({ outcome: 'same' });
    expect(wantedBy({ ...again, spent: '550', reason: '정산' }, program())).toMatchObject({
      command: { type: 'CorrectSpending', spending: 's-1', amount: '550' },
    });
  });

  it('says nothing where it has no figure, and is refused for what it does not name', () => {
    expect(wantedBy(row({ item: 'i-1', period: '2024', claimed: '-' }), program())).toEqual({
      outcome: 'empty',
    });
    expect(wantedBy(row({ item: 'i-1', period: '언젠가', claimed: '1' }), program())).toMatchObject({
      refused: 'period-invalid',
      field: 'period',
    });
    expect(wantedBy(row({ item: 'i-9', period: '2024', claimed: '1' }), program())).toMatchObject({
      refused: 'unknown-indicator',
    });
    expect(wantedBy(row({ item: 'b-own', period: '2024/2025', spent: '1' }), program())).toMatchObject({
      refused: 'period-invalid',
    });
  });
});

describe('evidence in a cell', () => {
  it('stands on lines of its own or between semicolons, with its address in angle brackets', () => {
    expect(evidenceIn('명부; 사진 <https://city.example/1>\n협약서')).toEqual([
      { title: '명부' },
      { title: '사진', link: 'https://city.example/1' },
      { title: '협약서' },
    ]);
    expect(evidenceIn('')).toEqual([]);
  });
});
