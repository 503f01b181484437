// A schedule is drawn as coarsely as its rows allow, and each row takes the columns that it says.
import { describe, expect, it } from '@jest/globals';
import { ganttOf, takes } from './schedule-grid.js';

const row = (...periods: readonly string[]) => ({ id: 's-1', title: '개소', periods });

describe('a schedule as a grid', () => {
  it('has quarters where all rows are made of them', () => {
    const [first, ...others] = ganttOf([row('2023-H1'), row('2022-Q3/2023-Q2')]);
    expect(first).toEqual({ year: 2022, columns: ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'] });
    expect(others.map(({ year }) => year)).toEqual([2023]);
  });

  it('has months where one row takes less than a quarter', () => {
    expect(ganttOf([row('2024'), row('2024-02')])[0]?.columns).toHaveLength(12);
    expect(ganttOf([row('2024-02/2024-06')])[0]?.columns[1]).toBe('2024-02');
    expect(ganttOf([row('2024-01/2024-06')])[0]?.columns).toHaveLength(4);
  });

  it('marks what a row takes, in each of its periods', () => {
    const twice = row('2022-Q3', '2023-Q1');
    expect(['2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1'].map((column) => takes(twice, column))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('is empty without rows', () => {
    expect(ganttOf([])).toEqual([]);
  });
});
