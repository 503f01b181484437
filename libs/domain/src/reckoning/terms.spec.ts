// Years of one plan: running totals and shares of a term end where another plan begins; half-years only at its ends.
import { describe, expect, it } from '@jest/globals';
import { bookOf, claimed, indicator, yearOf } from '#testing/given-book';
import type { Indicator } from '../changes.js';
import type { Measure } from '../measures.js';
import { explain } from './explain.js';
import type { ProgramBook } from './explanation.js';
import type { FigureRef } from './figures.js';
import { recompute } from './leaves.js';
import { plainRules } from './rules.js';
import { shownOf } from './shown.js';
import { standingOf } from './standing.js';
import { plainStanding } from './standing-rules.js';
import { termAround } from './terms.js';

const running: Measure = { direction: 'up', parts: 'sum', years: 'cumulative' };
const average: Measure = { direction: 'up', parts: 'average', years: 'average' };

function printed(book: ProgramBook, figure: FigureRef['figure'], period: string): string | undefined {
  const explained = explain(book, { figure, indicator: 'i', period } as FigureRef, plainRules);
  expect(recompute(explained)).toEqual(explained.value);
  const { text, lack } = shownOf(explained);
  return text ?? lack;
}

/** A year that a plan put in force, or that none has. */
const of = (year: number, target: string, plan?: string, more: Partial<Indicator> = {}) => ({
  ...yearOf(year, [indicator('i', target, { measure: running, ...more })]),
  ...(plan !== undefined && { adopted: { plan, edition: 'e-1' } }),
});

describe('a running total over two terms', () => {
  const years = [of(2021, '50', 'a'), of(2022, '50', 'a'), of(2023, '30', 'b'), of(2024, '70', 'b')];
  const book = bookOf(years, [
    ...['2021', '2022'].map((year) => claimed('i', year, '50')),
    claimed('i', '2023', '10'),
  ]);

  it('is held against its own term alone', () => {
    expect(printed(book, 'rate', '2022')).toBe('100.0');
    expect(printed(book, 'rate', '2023')).toBe('10.0');
    expect(printed(book, 'rate', '2023/2024')).toBe('10.0');
  });

  it('is held against what it spans where that goes beyond a term', () => {
    expect(printed(book, 'rate', '2021/2024')).toBe('55.0');
    expect(printed(book, 'rate', '2022/2023')).toBe('75.0');
  });

  it('is planned as a share of its own term', () => {
    const shares = ['2021', '2022', '2023', '2024'].map((year) => printed(book, 'planned', year));
    expect(shares).toEqual(['50.0', '100.0', '30.0', '100.0']);
    expect(printed(book, 'planned', '2020')).toBe('no-target');
  });

  it('stands as its own term does on that day', () => {
    const on = (today: string, term?: string) => {
      const { byRule } = standingOf({ ...book, status: 'running' }, today, plainStanding, term);
      return [byRule?.term, byRule?.standing];
    };
    expect(on('2022-06-01')).toEqual(['2021/2022', 'carriedOn']);
    expect(on('2024-02-01')).toEqual(['2023/2024', 'inPart']);
    expect(on('2024-02-01', '2021/2022')).toEqual(['2021/2022', 'done']);
  });
});

describe('the years of a plan', () => {
  const around = (year: number, ...plans: readonly (string | undefined)[]) =>
    termAround(
      plans.map((plan, at) => of(2021 + at, '1', plan)),
      year,
    );

  it('are those that it put in force, and those that were over by then', () => {
    expect([2022, 2023].map((year) => around(year, 'a', 'a', 'b'))).toEqual(['2021/2022', '2023']);
    expect(around(2021, undefined, 'a', 'a')).toBe('2021/2023');
    expect(around(2022, undefined, undefined)).toBe('2021/2022');
  });

  it('are not those of a draft that comes after it', () => {
    expect([2022, 2023].map((year) => around(year, 'a', 'a', undefined))).toEqual(['2021/2022', '2023']);
  });

  it('are those next to a year that none has', () => {
    expect([2020, 2030].map((year) => around(year, 'a', 'b'))).toEqual(['2021', '2022']);
    expect(around(2024)).toBeUndefined();
  });
});

describe('a year with one part', () => {
  const part = (period: string, target: string) => ({ parts: [{ period, target }] });
  const years = (measure: Measure, middle: Partial<Indicator>) => [
    of(2022, '12', 'a', { measure, ...part('2022-H2', '12') }),
    of(2023, '24', 'a', { measure, ...middle }),
    of(2024, '60', 'a', { measure, ...part('2024-H1', '60') }),
  ];

  it('is that half at the ends of a term', () => {
    const book = bookOf(years(running, {}));
    expect(['2022', '2024', '2022-H2'].map((period) => printed(book, 'monthlyAverage', period))).toEqual([
      '2',
      '10',
      '2',
    ]);
    expect(printed(book, 'monthlyAverage', '2022/2024')).toBe('4');
    expect(printed(book, 'target', '2022-H2')).toBe('12');
  });

  it('is a whole year within it, and where its part is less than half of it', () => {
    const within = bookOf(years(running, part('2023-H2', '24')));
    expect(printed(within, 'monthlyAverage', '2023')).toBe('2');
    const autumn = bookOf([of(2022, '24', 'a', part('2022-Q4', '24')), of(2023, '24', 'a')]);
    expect(printed(autumn, 'monthlyAverage', '2022')).toBe('2');
  });

  it('counts half in a mean over years', () => {
    const book = bookOf(years(average, {}), [
      ...[claimed('i', '2022', '10'), claimed('i', '2023', '20'), claimed('i', '2024-H1', '60')],
    ]);
    expect(printed(book, 'target', '2022/2024')).toBe('30');
    expect(printed(book, 'result', '2022/2024')).toBe('27.5');
  });
});
