// What cannot be put together: years on both sides of another unit or way of reckoning; and how ratios go over years.
import { describe, expect, it } from '@jest/globals';
import { bookOf, claimed, indicator, yearOf } from '#testing/given-book';
import type { Indicator } from '../changes.js';
import type { Measure, YearAggregation } from '../measures.js';
import { explain } from './explain.js';
import type { ProgramBook } from './explanation.js';
import type { FigureRef } from './figures.js';
import { foundInFigures } from './in-figures.js';
import { recompute } from './leaves.js';
import { plainRules } from './rules.js';
import { shownOf } from './shown.js';
import { standingOf } from './standing.js';
import { plainStanding } from './standing-rules.js';

const both = '2023/2024';

function printed(book: ProgramBook, figure: FigureRef['figure'], period = both, of = 'i') {
  const explained = explain(book, { figure, indicator: of, period } as FigureRef, plainRules);
  expect(recompute(explained)).toEqual(explained.value);
  const { text, lack } = shownOf(explained);
  return text ?? lack;
}

describe('years of which one is counted in another unit', () => {
  const years = (before: Partial<Indicator>) => [
    yearOf(2023, [indicator('i', '100', { unit: '명', ...before }), indicator('j', '10')]),
    yearOf(2024, [indicator('i', '5', { unit: '천명' }), indicator('j', '10')]),
  ];
  const results = [
    claimed('i', '2023', '100'),
    claimed('i', '2024', '5'),
    claimed('j', '2023', '10'),
    claimed('j', '2024', '10'),
  ];
  const book = bookOf(years({}), results);

  it('are not added, and say why', () => {
    expect((['target', 'result', 'rate'] as const).map((figure) => printed(book, figure))).toEqual([
      'not-comparable',
      'not-comparable',
      'not-comparable',
    ]);
    expect(printed(book, 'planned', '2023')).toBe('not-comparable');
    const { parts } = explain(book, { figure: 'target', indicator: 'i', period: both }, plainRules);
    expect(parts.map(({ value }) => value?.over)).toEqual(['100', '5']);
  });

  it('have their own figures each', () => {
    expect(['2023', '2024'].map((year) => printed(book, 'rate', year))).toEqual(['100.0', '100.0']);
  });

  it('leave the mean of the program to what can be compared', () => {
    expect(printed(book, 'programRate')).toBe('100.0');
  });

  it('break off at another direction or way of reckoning too', () => {
    const otherwise = (measure: Measure) => bookOf(years({ unit: '천명', measure }), results);
    expect(printed(otherwise({ direction: 'down', parts: 'sum', years: 'sum' }), 'result')).toBe(
      'not-comparable',
    );
    expect(printed(otherwise({ direction: 'up', parts: 'last', years: 'sum' }), 'result')).toBe(
      'not-comparable',
    );
    expect(printed(otherwise({ direction: 'up', parts: 'sum', years: 'last' }), 'result')).toBe('105');
  });

  it('are counted apart in a standing, and are not behind', () => {
    const told = (of: ProgramBook, today: string) =>
      standingOf({ ...of, status: 'running' }, today, plainStanding).byRule;
    expect(told(book, '2024-02-01')).toMatchObject({ standing: 'onCourse', unmeasured: 1 });
    expect(told(book, '2025-04-01')).toBeUndefined();
    const late = bookOf(years({}), results.slice(0, 3));
    expect(told(late, '2025-04-01')).toMatchObject({ standing: 'inPart', ground: 'missed', unmeasured: 1 });
    const alone = years({}).map((year) => ({ ...year, indicators: year.indicators.slice(0, 1) }));
    expect(told(bookOf(alone, results), '2024-02-01')).toBeUndefined();
  });
});

describe('a ratio over years', () => {
  const ratio = { over: 'hired', under: 'seekers', times: '100' };
  const of = (years: YearAggregation) => {
    const measure: Measure = { direction: 'up', parts: 'sum', years, ratio };
    const year = (at: number, target: string) =>
      yearOf(at, [
        indicator('hired', '1'),
        indicator('seekers', '1'),
        indicator('i', target, { measure, unit: '%' }),
      ]);
    return bookOf(
      [year(2023, '40'), year(2024, '60')],
      [
        ...[claimed('hired', '2023', '10'), claimed('seekers', '2023', '100')],
        ...[claimed('hired', '2024', '150'), claimed('seekers', '2024', '300')],
      ],
    );
  };

  it.each([
    ['sum', '50', '40'],
    ['cumulative', '50', '40'],
    ['average', '50', '30'],
    ['last', '60', '50'],
    ['maximum', '60', '50'],
    ['maintained', '40', '10'],
  ] as const)('has as %s a target of %s, and a result of %s', (years, target, result) => {
    expect([printed(of(years), 'target'), printed(of(years), 'result')]).toEqual([target, result]);
  });

  it('has parts that are no sum either', () => {
    const measure: Measure = { direction: 'up', parts: 'sum', years: 'sum', ratio };
    const parts = [
      { period: '2024-H1', target: '30' },
      { period: '2024-Q3', target: '60' },
    ];
    const found = (target: string) =>
      foundInFigures(yearOf(2024, [indicator('i', target, { measure, parts })])).map(
        ({ follows }) => follows,
      );
    expect([found('40'), found('90')]).toEqual([[], ['40']]);
    const book = bookOf([yearOf(2024, [indicator('i', '40', { measure, parts })])]);
    expect(printed(book, 'target', '2024-Q1/2024-Q3')).toBe('40');
  });

  it('is reported once both are', () => {
    const told = (book: ProgramBook) =>
      standingOf({ ...book, status: 'running' }, '2025-01-05', plainStanding).byRule?.standing;
    const whole = of('last');
    const years = Object.values(whole.years).map((year) => ({
      ...year,
      indicators: year.indicators.map((each) => (each.indicator === 'i' ? { ...each, target: '10' } : each)),
    }));
    const low = { ...whole, years: Object.fromEntries(years.map((year) => [year.year, year])) };
    expect(told(low)).toBe('done');
    const { 'seekers@2024': _, ...results } = low.results;
    expect(told({ ...low, results })).not.toBe('done');
  });
});
