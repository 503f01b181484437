// While somebody types, they hear what does not add up, and nothing of what they have not finished.
import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '#domain/changes';
import type { Derivation } from '#domain/measures';
import { oddIn } from './odd-figures.js';

const people: Indicator = {
  ...{ indicator: 'i-1', name: '상담 인원', unit: '명', target: '1,200', weight: '60' },
  parts: [
    { period: '2024-H1', target: '500' },
    { period: '2024-H2', target: '600' },
  ],
};
const others: Indicator = { indicator: 'i-2', name: '교육 횟수', unit: '회', target: '12', weight: '40' };

const derivedFrom = (value: string, period: string, raise: string): Derivation => ({
  baseline: { value, period },
  ...{ raise, places: 0, rounding: 'halfUp' },
});

const odd = (...indicators: readonly Indicator[]) =>
  oddIn({ year: 2024, content: [], indicators, budget: [] });

describe('what is typed', () => {
  it('says at once that parts do not make the year, by the name of the indicator', () => {
    expect(odd(people, others)).toEqual([
      {
        ...{ kind: 'parts', says: '1200', follows: '1100', indicatorName: '상담 인원', unit: '명' },
        at: { figure: 'target', indicator: 'i-1', period: '2024' },
      },
    ]);
    expect(odd({ ...people, target: '1,100' }, others)).toEqual([]);
  });

  it('says that weights do not make a hundred, and that a target does not come of its baseline', () => {
    const derived = derivedFrom('100', '2023', '5');
    expect(odd({ ...others, derived, weight: '50' })).toMatchObject([
      { kind: 'derived', says: '12', follows: '105' },
      { kind: 'weights', says: '100', follows: '50' },
    ]);
  });

  it('is left alone while it is no figure', () => {
    expect(odd({ ...people, target: '' }, others)).toEqual([]);
    expect(odd({ ...people, parts: [{ period: '2024-H1', target: '5o' }] }, others)).toEqual([]);
    expect(odd({ ...others, weight: '4o' })).toEqual([]);
    const derived = derivedFrom('x', '', '');
    expect(odd({ ...others, derived, weight: '100' })).toEqual([]);
  });
});
