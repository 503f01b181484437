// What should fall: its rate turned round, nothing at all as all of it, and a year that is not over held against its part.
import { describe, expect, it } from '@jest/globals';
import { bookOf, claimed, indicator, verified, yearOf } from '#testing/given-book';
import type { Indicator } from '../changes.js';
import type { Measure } from '../measures.js';
import { quartersOf } from '../periods.js';
import { explain } from './explain.js';
import type { ProgramBook } from './explanation.js';
import type { FigureRef } from './figures.js';
import { leavesOf, recompute } from './leaves.js';
import { plainRules, type ReckoningRules } from './rules.js';
import { shownOf } from './shown.js';

const fewer: Measure = { direction: 'down', parts: 'sum', years: 'sum' };
const rate = { figure: 'rate', indicator: 'i', period: '2024' } as const;

function printed(
  book: ProgramBook,
  ref: FigureRef = rate,
  rules: Partial<ReckoningRules> = {},
): string | undefined {
  const figure = explain(book, ref, { ...plainRules, ...rules });
  expect(recompute(figure)).toEqual(figure.value);
  const { text, lack } = shownOf(figure);
  return text ?? lack;
}

/** A year of accidents, of which there should be few. */
const year = (target: string, more: Partial<Indicator> = {}, of = 2024) =>
  yearOf(of, [indicator('i', target, { measure: fewer, ...more })]);
const fallen = (target: string, reached: string) => bookOf([year(target)], [verified('i', '2024', reached)]);
const quarters = (of: number, ...targets: readonly string[]) =>
  targets.map((target, at) => ({ period: quartersOf(of)[at] ?? '', target }));

describe('the rate of what should fall', () => {
  it('is the target over what came, or 100 % less what it was overrun by, as the city says', () => {
    expect(['80', '125'].map((each) => printed(fallen('100', each)))).toEqual(['125.0', '80.0']);
    expect(
      ['80', '125', '0', '200'].map((each) => printed(fallen('100', each), rate, { downward: 'shortfall' })),
    ).toEqual(['120.0', '75.0', '200.0', '0.0']);
  });

  it('is reached in full where nothing came, and says so', () => {
    expect(printed(fallen('100', '0'))).toBe('100.0');
    const figure = explain(fallen('100', '0'), rate, plainRules);
    expect([figure.how, ...leavesOf(figure).map(({ leaf }) => leaf?.kind)]).toEqual([
      'inFull',
      'target',
      'result',
    ]);
  });

  it('is all or nothing where nothing should come', () => {
    for (const downward of ['quotient', 'shortfall'] as const) {
      expect(['0', '3'].map((each) => printed(fallen('0', each), rate, { downward }))).toEqual([
        '100.0',
        '0.0',
      ]);
    }
    expect(printed(bookOf([year('0')]))).toBe('no-result');
  });

  it('counts in a mean beside others', () => {
    const book = bookOf(
      [yearOf(2024, [indicator('i', '4', { measure: fewer }), indicator('j', '10')])],
      [verified('i', '2024', '0'), verified('j', '2024', '5')],
    );
    expect(printed(book, { figure: 'programRate', period: '2024' })).toBe('75.0');
  });
});

describe('a year of what should fall that was reported in part', () => {
  const parts = quarters(2024, '30', '30', '30', '30');
  const reported = (...results: readonly string[]) =>
    results.flatMap((value, at) => (value === '' ? [] : [claimed('i', quartersOf(2024)[at] ?? '', value)]));

  it('is held against what was to be by then', () => {
    expect(printed(bookOf([year('120', { parts })], reported('40')))).toBe('75.0');
    expect(printed(bookOf([year('120', { parts })], reported('40', '20')))).toBe('100.0');
    expect(printed(bookOf([year('120', { parts })], reported('40', '20', '30', '30')))).toBe('100.0');
    const figure = explain(bookOf([year('120', { parts })], reported('40', '20')), rate, plainRules);
    expect(figure.parts.map((part) => [part.figure.figure, part.figure.period])).toEqual([
      ['target', '2024-H1'],
      ['result', '2024-H1'],
    ]);
  });

  it('lacks a rate until it is whole, where nobody said what was to be by then, or a quarter is missing', () => {
    expect(printed(bookOf([year('120')], reported('10')))).toBe('not-whole');
    expect(printed(bookOf([year('120')], reported('10', '10', '10', '10')))).toBe('300.0');
    expect(printed(bookOf([year('120', { parts })], reported('', '20')))).toBe('not-whole');
    expect(printed(bookOf([year('120', { parts })], reported('30', '', '1')))).toBe('100.0');
    expect(printed(bookOf([year('120', { parts })]))).toBe('no-result');
  });

  it('does not count in a mean meanwhile', () => {
    const both = [indicator('i', '120', { measure: fewer }), indicator('j', '10')];
    const book = bookOf([yearOf(2024, both)], [...reported('10'), claimed('j', '2024', '5')]);
    expect(printed(book, { figure: 'programRate', period: '2024' })).toBe('50.0');
  });

  it('is told as it stands, where periods do not add up', () => {
    const average: Measure = { ...fewer, parts: 'average' };
    expect(printed(bookOf([year('12', { measure: average })], reported('10')))).toBe('120.0');
  });

  it('is held against what was to be by then over the years of a term too', () => {
    const term = (years: Measure['years']) =>
      [2022, 2023, 2024].map((each) => year('100', { measure: { ...fewer, years } }, each));
    const results = [claimed('i', '2022', '80'), claimed('i', '2023', '120')];
    for (const years of ['sum', 'cumulative'] as const) {
      const book = bookOf(term(years), results);
      expect(printed(book, { ...rate, period: '2022/2024' })).toBe('100.0');
      expect(printed(book, { ...rate, period: '2022' })).toBe('125.0');
    }
  });
});

describe('what is kept up where less is better', () => {
  it('is the greatest', () => {
    const kept: Measure = { direction: 'down', parts: 'maintained', years: 'maintained' };
    const book = bookOf(
      [year('3', { measure: kept }, 2023), year('4', { measure: kept })],
      [claimed('i', '2023', '2'), claimed('i', '2024-Q1', '1'), claimed('i', '2024-Q2', '5')],
    );
    expect(printed(book, { ...rate, figure: 'result' })).toBe('5');
    expect(printed(book, { ...rate, figure: 'target', period: '2023/2024' })).toBe('4');
    expect(printed(book)).toBe('80.0');
  });
});
