// Periods stand in every table of figures: each must read as offices say it.
import { describe, expect, it } from '@jest/globals';
import { partLabel, periodLabel } from './period-labels.js';

describe('periodLabel', () => {
  it.each([
    ['2024', '2024년', '2024'],
    ['2024-H2', '2024년 하반기', 'second half of 2024'],
    ['2024-Q3', '2024년 3분기', 'Q3 2024'],
    ['2024-09', '2024년 9월', 'Sep 2024'],
    ['2022/2026', '2022–2026년', '2022–2026'],
    ['상반기 추진', '상반기 추진', '상반기 추진'],
    ['2022-Q3/2024-Q1', '2022년 3분기 – 2024년 1분기', 'Q3 2022 – Q1 2024'],
  ])('says %s', (period, ko, en) => {
    expect(periodLabel(period)).toEqual({ ko, en });
  });
});

describe('partLabel', () => {
  it.each([
    ['2024-Q3', '3분기', 'Q3'],
    ['2024-H1', '상반기', 'first half'],
    ['2024-12', '12월', 'Dec'],
    ['2024', '2024년', '2024'],
    ['2024-Q3/2025-Q1', '2024년 3분기 – 2025년 1분기', 'Q3 2024 – Q1 2025'],
  ])('says %s beside its year', (period, ko, en) => {
    expect(partLabel(period)).toEqual({ ko, en });
  });
});
