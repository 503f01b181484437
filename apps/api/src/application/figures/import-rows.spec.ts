// What rows of an imported table ask for: named by id, number or name, in whichever way offices write them.
import { describe, expect, it } from '@jest/globals';
import type { BudgetSource } from '#domain/changes';
import { figuresOf, type IntroducedProgram } from '#domain/program/states';
import type { Result, Spending } from '#domain/reported';
import { figureColumns, type FigureRow } from '#contract/tables/figure-table';
import { evidenceIn } from './figure-rows.js';
import { programNamed } from './import-naming.js';
import { wantedBy as wantedOf } from './import-rows.js';
import type { PlanProgram } from './plan-programs.js';

const nothing = Object.fromEntries(figureColumns.map(({ key }) => [key, ''])) as FigureRow;
const row = (cells: Partial<FigureRow>): FigureRow => ({ ...nothing, ...cells });
const wantedBy = (cells: FigureRow, state: IntroducedProgram) => wantedOf({ cells }, state);
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
    scheduleRevision: 0,
    judgementRevision: 0,
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

  it('counts money in the scale of its line, whichever it says, or is refused', () => {
    const cells = row({ item: 'b-own', period: '2024', spent: '1', until: '2024-06-30' });
    const amount = (unit: string, spent = '1') => wantedBy({ ...cells, unit, spent }, program());
    expect(amount('')).toMatchObject({ command: { amount: '1' } });
    expect(amount('천원')).toMatchObject({ command: { amount: '1' } });
    expect(amount('백만원', '1.5')).toMatchObject({ command: { amount: '1500' } });
    expect(amount('원', '2,000')).toMatchObject({ command: { amount: '2' } });
    expect(amount('원', '2,500')).toMatchObject({ refused: 'unit-unfit', field: 'unit' });
    expect(amount('명')).toMatchObject({
      refused: 'unit-unfit',
      about: { said: '명', stands: 'thousandWon' },
    });
    expect(amount('백만원', '많음')).toMatchObject({ command: { amount: '많음' } });
  });

  it('corrects money in the scale that it was recorded in, whatever its line is counted in', () => {
    const inWon = {
      ...program(),
      spending: { 's-1': { ...spending, amount: '5000000', scale: 'won' } },
    } as const;
    const cells = row({ item: 'b-own', period: '2024', until: '2024-03-31', reason: '정산' });
    expect(wantedBy({ ...cells, spent: '5000' }, inWon)).toEqual({ outcome: 'same' });
    expect(wantedBy({ ...cells, spent: '5000000', unit: '원' }, inWon)).toEqual({ outcome: 'same' });
    expect(wantedBy({ ...cells, spent: '5500', unit: '천원' }, inWon)).toMatchObject({
      command: { type: 'CorrectSpending', spending: 's-1', amount: '5500000' },
    });
  });

  it('has its result in the unit of its indicator, or is refused', () => {
    const cells = row({ item: 'i-1', period: '2024-Q2', claimed: '1' });
    expect(wantedBy({ ...cells, unit: ' 명 ' }, program())).toMatchObject({ outcome: 'reported' });
    expect(wantedBy({ ...cells, unit: '천명' }, program())).toMatchObject({
      refused: 'unit-unfit',
      about: { said: '천명', stands: '명' },
    });
  });

  it('brings new evidence of the same figure with a reason, and knows what is shown already', () => {
    const shown = [{ title: '명부; 1부', link: 'https://city.example/1' }, { title: '사진' }];
    const state = program({ 'r-1': result({ evidence: shown }) });
    const cells = row({ item: 'i-1', period: '2024-Q1', claimed: '10' });
    expect(wantedBy({ ...cells, evidence: '명부; 1부 <https://city.example/1>\n사진' }, state)).toEqual({
      outcome: 'same',
    });
    expect(wantedOf({ cells, evidence: shown }, state)).toEqual({ outcome: 'same' });
    const more = { ...cells, evidence: '협약서' };
    expect(wantedBy(more, state)).toMatchObject({ refused: 'reason-missing' });
    expect(wantedBy({ ...more, reason: '증빙 추가' }, state)).toMatchObject({
      outcome: 'corrected',
      command: { type: 'CorrectResult', value: '10', evidence: [{ title: '협약서' }] },
    });
  });

  it('tells what it says besides and nothing takes', () => {
    const cells = row({ item: 'i-1', period: '2024-Q1', claimed: '10', note: '잠정', verified: '9' });
    expect(wantedBy(cells, program({ 'r-1': result() }))).toEqual({
      outcome: 'same',
      left: ['verified', 'note'],
    });
    const confirmed = { status: 'confirmed', verified: '9', note: '잠정' } as Partial<Result>;
    expect(wantedBy(cells, program({ 'r-1': result(confirmed) }))).toEqual({ outcome: 'same' });
    expect(wantedBy(cells, program())).toMatchObject({ outcome: 'reported', left: ['verified'] });
  });

  it('says nothing where it has no figure, and is refused for what it does not name', () => {
    expect(wantedBy(row({ item: 'i-1', period: '2024', claimed: '-' }), program())).toEqual({
      outcome: 'empty',
    });
    expect(wantedBy(row({ item: 'i-1', period: '언젠가', claimed: '1' }), program())).toMatchObject({
      refused: 'period-invalid',
      field: 'period',
    });
    expect(wantedBy(row({ item: 'i-1', period: '2024/2023', claimed: '1' }), program())).toMatchObject({
      refused: 'period-reversed',
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
