// What rows of a table set in the lines of a draft: nothing but what they say, and nothing twice.
import { describe, expect, it } from '@jest/globals';
import type { YearFigures } from '#domain/changes';
import type { Derivation } from '#domain/measures';
import { figureColumns, type FigureRow } from '#contract/tables/figure-table';
import { isBefore, setsFigure, yearsWith } from './draft-figures.js';

const nothing = Object.fromEntries(figureColumns.map(({ key }) => [key, ''])) as FigureRow;
const row = (cells: Partial<FigureRow>): FigureRow => ({ ...nothing, ...cells });

const people = { indicator: 'i-1', name: '참여 인원', unit: '명', target: '40' } as const;
const derived: Derivation = {
  baseline: { value: '38', period: '2023' },
  ...{ raise: '5', places: 0, rounding: 'halfUp' },
};
const wages = { line: 'b-1', source: 'own', item: '인건비', amount: '1000', scale: 'thousandWon' } as const;
const year = (some: Partial<YearFigures> = {}): YearFigures => ({
  ...{ year: 2024, content: ['상담'], indicators: [people], budget: [wages] },
  ...some,
});
const years = [year(), year({ year: 2025 })];
const set = (cells: Partial<FigureRow>, before = years) => yearsWith(row(cells), before);

describe('a row sets in a draft', () => {
  it('the target of its year, its weight, or a part of it, and leaves the rest', () => {
    const target = { name: '참여 인원', period: '2024', target: '1,200', weight: '60%' };
    expect(set(target)).toEqual({
      years: [year({ indicators: [{ ...people, target: '1200', weight: '60' }] }), years[1]],
    });
    const parts = [
      { period: '2025-H1', target: '10' },
      { period: '2025-H2', target: '30' },
    ];
    const half = [year({ year: 2025, indicators: [{ ...people, parts: parts.slice(1) }] })];
    expect(set({ item: 'i-1', period: '2025-H1', target: '10' }, half)).toEqual({
      years: [year({ year: 2025, indicators: [{ ...people, parts }] })],
    });
  });

  it('nothing where it says what stands there', () => {
    expect(set({ name: '참여 인원', period: '2024', target: '40.0', weight: '-' })).toEqual({ years });
    expect(set({ name: '인건비', source: '구비', unit: '백만원', period: '2025', target: '1' })).toEqual({
      years,
    });
    const same = set({ item: 'i-1', period: '2024', target: '40' });
    expect('years' in same && same.years === years).toBe(true);
  });

  it('a target of its own in the place of one that came of a baseline', () => {
    const before = [year({ indicators: [{ ...people, derived }] })];
    expect(set({ item: 'i-1', period: '2024', target: '41' }, before)).toEqual({
      years: [year({ indicators: [{ ...people, target: '41' }] })],
    });
  });

  it('what the year does not have yet, the same under the same id', () => {
    const cells = { name: '취업 인원', unit: '명', period: '2024', target: '12' };
    expect(set(cells)).toMatchObject({
      years: [{ indicators: [people, { name: '취업 인원', unit: '명', target: '12' }] }, years[1]],
    });
    expect(set(cells)).toEqual(set(cells));
    const money = { kind: '예산', name: '장비', source: '국비', period: '2024', target: '5' };
    expect(set(money)).toMatchObject({
      years: [
        { budget: [wages, { source: 'national', item: '장비', amount: '5', scale: 'thousandWon' }] },
        {},
      ],
    });
  });

  it.each([
    ['a period that is none', { name: '참여 인원', period: '언젠가', target: '1' }, 'period-invalid'],
    ['a year that the plan is not for', { name: '참여 인원', period: '2026', target: '1' }, 'unknown-year'],
    ['several years', { name: '참여 인원', period: '2024/2025', target: '1' }, 'unknown-year'],
    ['no figure', { name: '참여 인원', period: '2024', target: '많음' }, 'number-invalid'],
    ['no weight', { name: '참여 인원', period: '2024', target: '1', weight: '반' }, 'number-invalid'],
    ['another unit', { name: '참여 인원', unit: '천명', period: '2024', target: '1' }, 'unit-unfit'],
    ['an id that is none', { item: 'i-9', unit: '명', period: '2024', target: '1' }, 'unknown-indicator'],
    ['a part of nothing', { name: '취업', unit: '명', period: '2024-Q1', target: '1' }, 'unknown-indicator'],
    ['a new one without unit', { name: '취업', period: '2024', target: '1' }, 'text-missing'],
    [
      'money from nowhere',
      { kind: '예산', name: '장비', period: '2024', target: '1' },
      'unknown-budget-line',
    ],
    ['no money', { item: 'b-1', kind: '예산', period: '2024', target: '많음' }, 'number-invalid'],
    ['a part of a won', { item: 'b-1', kind: '예산', period: '2024', target: '1.5' }, 'number-invalid'],
    ['a debt', { name: '참여 인원', period: '2024', target: '-1' }, 'number-invalid'],
    [
      'money in no scale',
      { item: 'b-1', kind: '예산', unit: '명', period: '2024', target: '1' },
      'unit-unfit',
    ],
  ] as const)('not with %s', (_, cells, code) => {
    expect(set(cells)).toMatchObject({ refused: code });
  });

  it('nothing in the years before its own', () => {
    const before = (period: string) => isBefore(row({ name: '참여 인원', period, target: '1' }), years);
    expect(['2023', '2023-Q4', '2022/2023'].map(before)).toEqual([true, true, true]);
    expect(['2024', '2023/2024', '2026', '언젠가'].map(before)).toEqual([false, false, false, false]);
  });

  it('only where it says nothing of what was reached or spent', () => {
    expect(setsFigure(row({ target: '1' }))).toBe(true);
    expect(setsFigure(row({ target: '-' }))).toBe(false);
    expect(setsFigure(row({ target: '1', claimed: '1' }))).toBe(false);
    expect(setsFigure(row({ target: '1', spent: '1' }))).toBe(false);
  });
});
