// A change that took effect this year is told to be in the next plan only where that plan's figures say so.
import { describe, expect, it } from '@jest/globals';
import type { Change, Indicator, YearFigures } from '../changes.js';
import type { IntroducedProgram, ProgramYear } from '../program/states.js';
import { carriedOnBy } from './carried-on.js';

const visitors: Indicator = { indicator: 'i-visitors', name: 'Visitors', unit: 'people', target: '60' };

function year(of: number, plan: string | undefined, some: Partial<YearFigures> = {}): ProgramYear {
  const figures = { year: of, content: [], indicators: [visitors], budget: [], ...some };
  return { ...figures, first: figures, ...(plan ? { adopted: { plan, edition: 'e-1' } } : {}) };
}

const market = (next: ProgramYear | undefined): IntroducedProgram => ({
  status: 'running',
  name: 'Market',
  owner: 'd-1',
  cooperating: [],
  revisions: [],
  ancestors: [],
  former: [],
  results: {},
  spending: {},
  schedule: [],
  scheduleRevision: 0,
  judgementRevision: 0,
  entries: {},
  selfChecks: {},
  stated: {},
  reasons: {},
  years: { 2021: year(2021, 'plan-2021'), ...(next ? { [next.year]: next } : {}) },
});

const raised: Change = {
  kind: 'indicatorTarget',
  effective: 2021,
  indicator: 'i-visitors',
  from: '40',
  to: '60',
};
const { indicator: _, ...added } = visitors;

describe('carriedOnBy', () => {
  it('names the next plan that has the agreed target', () => {
    expect(carriedOnBy(raised, market(year(2022, 'plan-2022')))).toBe('plan-2022');
  });

  it('names none where there is no next plan yet, or it is not adopted', () => {
    expect(carriedOnBy(raised, market(undefined))).toBeUndefined();
    expect(carriedOnBy(raised, market(year(2022, undefined)))).toBeUndefined();
  });

  it('names none where the next plan says otherwise', () => {
    const lowered = { indicators: [{ ...visitors, target: '50' }] };
    expect(carriedOnBy(raised, market(year(2022, 'plan-2022', lowered)))).toBeUndefined();
  });

  it('does not take the next row of the same plan for another plan', () => {
    expect(carriedOnBy(raised, market(year(2022, 'plan-2021')))).toBeUndefined();
  });

  it.each<[string, Change, Partial<YearFigures>, Partial<YearFigures>]>([
    ['an added indicator', { kind: 'indicatorAdded', effective: 2021, added }, {}, { indicators: [] }],
    [
      'a replaced one',
      { kind: 'indicatorReplaced', effective: 2021, indicator: 'i-old', added },
      {},
      { indicators: [visitors, { ...visitors, indicator: 'i-old', name: 'Stalls' }] },
    ],
    [
      'a removed one',
      { kind: 'indicatorRemoved', effective: 2021, indicator: 'i-visitors' },
      { indicators: [] },
      {},
    ],
    [
      'other content',
      { kind: 'content', effective: 2021, from: 'Twice a week', to: 'Every day' },
      { content: ['Every day'] },
      { content: ['Twice a week'] },
    ],
  ])('tells %s by the figures', (_name, change, so, otherwise) => {
    expect(carriedOnBy(change, market(year(2022, 'plan-2022', so)))).toBe('plan-2022');
    expect(carriedOnBy(change, market(year(2022, 'plan-2022', otherwise)))).toBeUndefined();
  });

  it.each<Change>([
    { kind: 'budgetMoved', effective: 2021, fromLine: 'b-1', toLine: 'b-2', amount: '10' },
    { kind: 'budgetAmount', effective: 2021, line: 'b-1', from: '10', to: '20' },
    { kind: 'abolition', effective: 2021 },
  ])('says nothing where figures cannot tell (%j)', (change) => {
    expect(carriedOnBy(change, market(year(2022, 'plan-2022')))).toBeUndefined();
  });
});
