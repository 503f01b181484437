// What is typed must come to the figures that are meant: nothing blank is said, nothing that stood there is dropped.
import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '#domain/changes';
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

describe('the figures of the year after', () => {
  it('have their parts in it, and begin without the baseline of the year before', () => {
    const derived = { baseline: { value: '95', period: '2023' }, raise: '5', places: 0, rounding: 'halfUp' };
    const parts = [{ period: '2024-Q1', target: '30' }];
    const indicator: Indicator = { ...people, parts, derived: { ...derived, rounding: 'halfUp' } };
    expect(figuresAfter({ year: 2024, content: ['내용'], indicators: [indicator], budget: [] })).toEqual({
      ...{ year: 2025, content: ['내용'], budget: [] },
      indicators: [{ ...people, parts: [{ period: '2025-Q1', target: '30' }] }],
    });
  });
});
