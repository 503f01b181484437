// A plan's figures go out in rows that say in what they are counted, however often that changed.
import { describe, expect, it } from '@jest/globals';
import type { BudgetLine, Indicator } from '#domain/changes';
import { figuresOf, type IntroducedProgram } from '#domain/program/states';
import { plainStanding } from '#domain/reckoning/standing-rules';
import type { Result, Spending } from '#domain/reported';
import { figureRows } from './figure-rows.js';
import type { PlanProgram } from './plan-programs.js';

const by = { person: 'p-1', post: { kind: 'office', post: 'office' } } as const;
const reported = { revision: 1, by, on: '2024-04-01', corrections: [] };

const wages: BudgetLine = {
  ...{ line: 'b-1', source: 'own', item: '인건비', amount: '8000', scale: 'thousandWon' },
};
const spending: Spending = {
  ...reported,
  ...{ status: 'recorded', year: 2024, line: 'b-1', amount: '5000000', scale: 'won', until: '2024-03-31' },
};
const indicator = (unit: string): Indicator => ({ indicator: 'i-1', name: '참여 인원', unit, target: '40' });

function yearOf(year: number, unit: string) {
  const figures = {
    ...figuresOf({ status: 'none' }, year),
    ...{ indicators: [indicator(unit)], budget: [wages] },
  };
  return { ...figures, first: figures };
}

function rowsWith(some: Partial<IntroducedProgram>) {
  const program = {
    ...{ status: 'running', name: '상담', owner: 'd-1', former: [], cooperating: [] },
    years: { 2024: yearOf(2024, '명'), 2025: yearOf(2025, '명'), 2026: yearOf(2026, '천명') },
    ...{ revisions: [], ancestors: [], results: {}, spending: {}, schedule: [], scheduleRevision: 0 },
    ...{ judgementRevision: 0, entries: {}, selfChecks: {}, stated: {}, reasons: {} },
    ...some,
  } as IntroducedProgram;
  const placed = { line: { program: 'p-1', number: '1-1' }, program } as PlanProgram;
  return figureRows(placed, plainStanding, 'ko');
}

describe('a row of figures', () => {
  it('counts what is planned and spent in the finer of both scales', () => {
    const money = rowsWith({ spending: { 's-1': spending } }).filter(({ item }) => item === 'b-1');
    expect(money.map(({ unit, target, spent }) => `${unit} ${target} ${spent}`)).toEqual([
      '원 8000000 5000000',
      '천원 8000 ',
      '천원 8000 ',
    ]);
  });

  it('has a result over years in the unit of the last of them', () => {
    const over = {
      indicator: 'i-1',
      period: '2024/2025',
      claimed: '10',
      evidence: [],
      status: 'provisional',
    };
    const rows = rowsWith({ results: { 'r-1': { ...reported, ...over } as unknown as Result } });
    expect(rows.find(({ period }) => period === '2024/2025')).toMatchObject({ unit: '명', claimed: '10' });
  });
});
