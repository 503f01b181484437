// Somebody must find on paper what is said not to add up: its place in words, its figures with their units.
import { describe, expect, it } from '@jest/globals';
import { measuredIn, placeOf } from './contradiction-words.js';

describe('where something does not add up', () => {
  it('is an indicator in a period', () => {
    const at = { figure: 'target', indicator: 'i-1', period: '2024-Q3' } as const;
    expect(placeOf({ at, indicatorName: '상담 인원' })).toEqual({
      ko: '상담 인원 2024년 3분기 목표',
      en: '상담 인원 Q3 2024, target',
    });
    expect(measuredIn({ at, unit: '명' }, '1200').ko).toBe('1,200명');
  });

  it('is money, narrowed to where it comes from and goes', () => {
    const at = { figure: 'budget', period: '2024', source: 'national', item: '강사비' } as const;
    expect(placeOf({ at })).toEqual({
      ko: '2024년 예산(국비, 강사비)',
      en: '2024, budget (National, 강사비)',
    });
    expect(measuredIn({ at, scale: 'thousandWon' }, '1200')).toEqual({
      ko: '1,200천원',
      en: '1,200 thousand won',
    });
  });

  it('is a rate, whose size is in percent', () => {
    const at = { figure: 'programRate', period: '2022/2026' } as const;
    expect(placeOf({ at })).toEqual({ ko: '2022–2026년 이행률', en: '2022–2026, implementation rate' });
    expect(measuredIn({ at }, '61.0').en).toBe('61.0%');
    expect(measuredIn({ at }).ko).toBe('%');
  });
});
