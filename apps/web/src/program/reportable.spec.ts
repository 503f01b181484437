// What is offered for reporting: a period that is left out is never reported, and one that is there twice is refused.
import { describe, expect, it } from '@jest/globals';
import type { Indicator, YearFigures } from '#domain/changes';
import { plainMeasure } from '#domain/measures';
import type { IntroducedProgram } from '#domain/program/states';
import type { Result, Spending } from '#domain/reported';
import { begunPeriods, latestSpending, scaleOfSum, targetOf, unitOf } from './reportable.js';

const by = { person: 'kim', post: { kind: 'office', post: 'jobs-office' } } as const;
const people: Indicator = {
  indicator: 'i-1',
  name: '참여 인원',
  unit: '명',
  target: '100',
  parts: [
    { period: '2024-Q1', target: '40' },
    { period: '2024-Q2', target: '60' },
  ],
};
const whole: Indicator = { indicator: 'i-2', name: '만족도', unit: '점', target: '80' };
const ratio: Indicator = {
  indicator: 'i-3',
  name: '비율',
  unit: '%',
  target: '50',
  measure: { ...plainMeasure, ratio: { over: 'i-1', under: 'i-2', times: '100' } },
};
const result = (indicator: string, period: string): Result => ({
  indicator,
  period,
  status: 'provisional',
  claimed: '38',
  evidence: [],
  revision: 1,
  by,
  on: '2024-04-02',
  corrections: [],
});
const withdrawn = (of: Result): Result => ({
  ...of,
  status: 'withdrawn',
  reason: '',
  endedBy: by,
  endedOn: '2024-04-03',
});
const asStated = (figures: Partial<YearFigures> & { readonly year: number }) => {
  const year = { content: [], indicators: [], budget: [], ...figures };
  return { ...year, first: year };
};
const years = {
  2023: asStated({ year: 2023, indicators: [{ ...people, unit: '건', parts: [] }] }),
  2024: asStated({ year: 2024, indicators: [people, whole, ratio] }),
};

describe('the periods of a year that have begun', () => {
  const partsOn = (today: string, results: IntroducedProgram['results'] = {}) =>
    begunPeriods({ years, results }, 2024, today).map(
      (each) => `${each.indicator.indicator} ${each.period} ${each.result?.id ?? '–'}`,
    );

  it('are the parts of each indicator, or its whole year; what follows from others is not reported', () => {
    expect(partsOn('2024-02-01')).toEqual(['i-1 2024-Q1 –', 'i-2 2024 –']);
    expect(partsOn('2024-04-01')).toEqual(['i-1 2024-Q1 –', 'i-1 2024-Q2 –', 'i-2 2024 –']);
  });

  it('name the result that stands in them, of which a part may be taken too; one that was taken back does not', () => {
    const results = {
      'r-1': result('i-1', '2024-01'),
      'r-2': withdrawn(result('i-1', '2024-Q2')),
      'r-3': result('i-2', '2024'),
    };
    expect(partsOn('2024-04-01', results)).toEqual(['i-1 2024-Q1 r-1', 'i-1 2024-Q2 –', 'i-2 2024 r-3']);
  });
});

describe('a target and its unit', () => {
  it('are those of the year that is meant', () => {
    expect(targetOf({ years }, 'i-1', '2024-Q2')).toEqual({ value: '60', unit: '명' });
    expect(targetOf({ years }, 'i-1', '2024-H1')).toBeUndefined();
    expect(['2023', '2024-Q1', '2031'].map((period) => unitOf({ years }, 'i-1', period))).toEqual([
      '건',
      '명',
      '명',
    ]);
  });
});

describe('what was spent of a line', () => {
  it('is what was recorded until the latest day, in whatever order', () => {
    const spent = (year: number, until: string): Spending => ({
      status: 'recorded',
      year,
      line: 'b-1',
      amount: '10',
      scale: 'thousandWon',
      until,
      revision: 1,
      by,
      on: until,
      corrections: [],
    });
    const spending = {
      's-2': spent(2024, '2024-06-30'),
      's-1': spent(2024, '2024-03-31'),
      's-0': spent(2023, '2024-02-28'),
    };
    expect(latestSpending({ spending }, 'b-1', 2024)?.id).toBe('s-2');
    expect(latestSpending({ spending }, 'b-2', 2024)).toBeUndefined();
  });
});

describe('what a sum of money is counted in', () => {
  it('is the finest of what its own lines are', () => {
    const line = { line: 'b-1', source: 'own', item: '인건비', amount: '1', scale: 'millionWon' } as const;
    const fine = { ...line, line: 'b-2', source: 'national', scale: 'thousandWon' } as const;
    const budgeted = {
      years: {
        2023: asStated({ year: 2023, budget: [line] }),
        2024: asStated({ year: 2024, budget: [line, fine] }),
      },
    };
    expect(scaleOfSum(budgeted, { period: '2023' })).toBe('millionWon');
    expect(scaleOfSum(budgeted, { period: '2023/2024' })).toBe('thousandWon');
    expect(scaleOfSum(budgeted, { period: '2024', source: 'own' })).toBe('millionWon');
    expect(scaleOfSum(budgeted, { period: '2024', item: '강사비' })).toBeUndefined();
  });
});
