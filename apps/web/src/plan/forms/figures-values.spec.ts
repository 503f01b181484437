// What is typed must come to the figures that are meant: nothing blank is said, nothing that stood there is dropped.
import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '#domain/changes';
import { figuresForYear } from '#domain/figures';
import { figuresAfter, figuresOf } from './figures-values.js';

const people: Indicator = {
  indicator: 'i-people',
  name: '참여 인원',
  unit: '명',
  target: '100',
  weight: '40',
};

describe('what was written of an indicator', () => {
  it('says nothing of what was left blank or is plain', () => {
    const written: Indicator = {
      ...people,
      weight: ' ',
      parts: [
        { period: '2024-Q1', target: '1,000' },
        { period: '2024-Q2', target: '' },
      ],
      measure: { direction: 'up', parts: 'sum', years: 'sum', ratio: { over: '', under: '', times: '100' } },
      derived: { baseline: { value: '', period: '2023' }, raise: '', places: 0, rounding: 'halfUp' },
    };
    const { indicators } = figuresOf({ year: 2024, content: [], indicators: [written], budget: [] });
    expect(indicators).toEqual([
      {
        ...{ indicator: 'i-people', name: '참여 인원', unit: '명', target: '100' },
        parts: [{ period: '2024-Q1', target: '1000' }],
      },
    ]);
  });

  it('keeps whatever else was said', () => {
    const said: Indicator = {
      ...people,
      measure: { direction: 'down', parts: 'last', years: 'average' },
      derived: { baseline: { value: '2664', period: '2023' }, raise: '5', places: -1, rounding: 'halfUp' },
      continues: [{ program: 'p-0', indicator: 'i-0' }],
    };
    const { indicators } = figuresOf({ year: 2024, content: [], indicators: [said], budget: [] });
    expect(indicators).toEqual([said]);
  });
});

describe('figures of another year', () => {
  const figures = {
    ...{ year: 2024, content: ['내용'], budget: [] },
    indicators: [
      {
        ...people,
        parts: [
          { period: '2024-Q1', target: '30' },
          { period: '2024-Q2/2024-Q3', target: '70' },
        ],
        derived: { baseline: { value: '95', period: '2023' }, raise: '5', places: 0, rounding: 'halfUp' },
      },
    ],
  } as const;
  const periods = ({ indicators }: ReturnType<typeof figuresForYear>) =>
    indicators.flatMap(({ parts = [] }) => parts.map(({ period }) => period));

  it('have their parts in it, whatever was typed on the way to the year', () => {
    const typed = figuresForYear(figuresForYear(figuresForYear(figures, 2), Number.NaN), 2026);
    expect(periods(typed)).toEqual(['2026-Q1', '2026-Q2/2026-Q3']);
    expect(typed.indicators[0]?.derived).toEqual(figures.indicators[0].derived);
  });

  it('begin without the baseline of the year before', () => {
    const next = figuresAfter(figures);
    expect(next.year).toBe(2025);
    expect(periods(next)).toEqual(['2025-Q1', '2025-Q2/2025-Q3']);
    expect(next.indicators[0]?.derived).toBeUndefined();
  });
});
