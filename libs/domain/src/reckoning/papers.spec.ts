// Figures that real papers print, reckoned by hand from their rows: two pledges and a yearly operating plan.
import { describe, expect, it } from '@jest/globals';
import { bookOf, claimed, indicator, money, spent, yearOf } from '#testing/given-book';
import type { BudgetSource } from '../changes.js';
import type { Measure } from '../measures.js';
import { derivedTarget } from './derivation.js';
import { explain } from './explain.js';
import { leavesOf, recompute } from './leaves.js';
import { plainRules } from './rules.js';
import { printedOf, shownOf } from './shown.js';

describe('a pledge with five weighed indicators', () => {
  const kept: Measure = { direction: 'up', parts: 'maintained', years: 'sum' };
  const years = [2022, 2023, 2024, 2025, 2026];
  const rows = [
    { id: 'i-1', weight: '30', targets: [941, 1135, 1200, 1250, 674], result: '4278', total: '5200' },
    { id: 'i-2', weight: '20', targets: [675, 1360, 1370, 1380, 695], result: '2108', total: '5480' },
    { id: 'i-3', weight: '20', targets: [160, 180, 185, 190, 200], result: '360', total: '915' },
    { id: 'i-4', weight: '20', targets: [88, 50, 53, 56, 53], result: '222', total: '300' },
    { id: 'i-5', weight: '10', targets: [1, 1, 1, 1, 1], result: '3', total: '5' },
  ];
  const sources: readonly [BudgetSource, readonly number[], readonly number[]][] = [
    ['national', [54, 124, 75, 76, 39], [40, 115, 0]],
    ['province', [2767, 3885, 4321, 4499, 2404], [2706, 7333, 870]],
    ['own', [3166, 2975, 3471, 3917, 2261], [1308, 4380, 610]],
  ];
  const quarters = new Map([
    ['i-1', ['600', '', '600', '']],
    ['i-2', ['342', '342', '343', '343']],
    ['i-3', ['', '', '120', '65']],
    ['i-4', ['28', '15', '', '10']],
    ['i-5', ['1', '1', '1', '1']],
  ]);
  const parts = (id: string, year: number) =>
    (year === 2024 ? (quarters.get(id) ?? []) : []).flatMap((target, index) =>
      target === '' ? [] : [{ period: `2024-Q${index + 1}`, target }],
    );
  const book = bookOf(
    years.map((year, at) =>
      yearOf(
        year,
        rows.map(({ id, weight, targets }) =>
          indicator(id, String(targets[at]), {
            weight,
            ...(id === 'i-5' && { measure: kept }),
            ...(year === 2024 && { parts: parts(id, year) }),
          }),
        ),
        sources.map(([source, planned]) => money(source, source, String(planned[at]))),
      ),
    ),
    rows.map(({ id, result }) => claimed(id, '2022-Q3/2024-Q1', result)),
    sources.flatMap(([source, , amounts]) =>
      amounts.map((amount, at) => spent(2022 + at, source, String(amount))),
    ),
  );
  const of = (figure: Parameters<typeof explain>[1]) => explain(book, figure, plainRules);
  const printed = (figure: Parameters<typeof explain>[1]) => shownOf(of(figure)).text;
  const term = '2022/2026';

  it.each([
    ['i-1', '82.3'],
    ['i-2', '38.5'],
    ['i-3', '39.3'],
    ['i-4', '74.0'],
    ['i-5', '60.0'],
  ])('came so far with %s: %s', (id, rate) => {
    expect(printed({ figure: 'rate', indicator: id, period: term })).toBe(rate);
    expect(printed({ figure: 'target', indicator: id, period: term })).toBe(
      rows.find((row) => row.id === id)?.total,
    );
  });

  it('came to 61.0 % with all of them, which the rounded rates would not make', () => {
    const total = of({ figure: 'programRate', period: term });
    expect(shownOf(total).text).toBe('61.0');
    expect(total.provisional).toBe(true);
    expect(printedOf({ ...total, ...recompute(total) })).toBe('61');
    expect(leavesOf(total).filter(({ leaf }) => leaf?.kind === 'result')).toHaveLength(5);
    expect(printed({ figure: 'weights', period: '2024' })).toBe('100');
  });

  it('has quarters that make the year', () => {
    for (const { id, targets } of rows) {
      expect(printed({ figure: 'target', indicator: id, period: '2024' })).toBe(String(targets[2]));
      expect(printed({ figure: 'target', indicator: id, period: '2024-Q1/2024-Q3' })).toBe(
        { 'i-1': '1200', 'i-2': '1027', 'i-3': '120', 'i-4': '43', 'i-5': '1' }[id],
      );
    }
    expect(of({ figure: 'target', indicator: 'i-1', period: '2024-Q2' }).lack).toBe('no-target');
  });

  it('has money by row and by column', () => {
    expect(years.map((year) => printed({ figure: 'budget', period: String(year) }))).toEqual([
      '5987',
      '6984',
      '7867',
      '8492',
      '4704',
    ]);
    expect(sources.map(([source]) => printed({ figure: 'budget', period: term, source }))).toEqual([
      '368',
      '17876',
      '15790',
    ]);
    expect(printed({ figure: 'budget', period: term })).toBe('34034');
    expect(of({ figure: 'budget', period: term, source: 'other' }).lack).toBe('no-budget');
  });

  it('has spent what its rows say', () => {
    expect([2022, 2023, 2024].map((year) => printed({ figure: 'spent', period: String(year) }))).toEqual([
      '4054',
      '11828',
      '1480',
    ]);
    expect(printed({ figure: 'spent', period: term })).toBe('17362');
    expect(printed({ figure: 'execution', period: term })).toBe('51.0');
  });
});

describe('a road map over half-years at both ends of a term', () => {
  const measure: Measure = { direction: 'up', parts: 'sum', years: 'cumulative' };
  const book = bookOf([
    yearOf(2018, [indicator('i', '5000', { measure, parts: [{ period: '2018-H2', target: '5000' }] })]),
    yearOf(2019, [indicator('i', '13300', { measure })]),
    yearOf(2020, [indicator('i', '13500', { measure })]),
    yearOf(2021, [indicator('i', '13500', { measure })]),
    yearOf(2022, [indicator('i', '8000', { measure, parts: [{ period: '2022-H1', target: '8000' }] })]),
  ]);

  it.each([
    ['2018-H2', '9.4'],
    ['2018', '9.4'],
    ['2019', '34.3'],
    ['2020', '59.7'],
    ['2021', '85.0'],
    ['2022-H1', '100.0'],
  ])('plans until the end of %s: %s', (period, planned) => {
    expect(shownOf(explain(book, { figure: 'planned', indicator: 'i', period }, plainRules)).text).toBe(
      planned,
    );
  });

  it('is held against the whole term', () => {
    const reported = {
      ...book,
      results: Object.fromEntries([
        ['a', claimed('i', '2018-H2', '5131')],
        ['b', claimed('i', '2019-H1', '6000')],
        ['c', claimed('i', '2019-H2', '7000')],
      ]),
    };
    const rate = explain(reported, { figure: 'rate', indicator: 'i', period: '2019' }, plainRules);
    expect(rate.value).toEqual({ over: '18131', under: '53300' });
    expect(leavesOf(rate).map(({ figure }) => `${figure.figure} ${figure.period}`)).toEqual([
      'result 2018-H2',
      'result 2019-H1',
      'result 2019-H2',
      'target 2018',
      'target 2019',
      'target 2020',
      'target 2021',
      'target 2022',
    ]);
  });

  it('is held against the term before it where that was another program of the paper', () => {
    const years = [
      [5131, 2967, 2164],
      [12885, 9005, 3880],
      [15249, 9649, 5600],
      [14510, 9780, 4730],
      [8312, 5995, 2317],
    ];
    const before = bookOf(
      [
        yearOf(2014, [
          indicator('all', '53000'),
          indicator('public', '35710'),
          indicator('private', '17290'),
        ]),
      ],
      years.flatMap((row, at) =>
        ['all', 'public', 'private'].map((id, column) =>
          claimed(id, `2014-${String(at + 1).padStart(2, '0')}`, String(row[column])),
        ),
      ),
    );
    const printed = (figure: 'result' | 'rate', id: string) =>
      shownOf(explain(before, { figure, indicator: id, period: '2014' }, plainRules)).text;
    expect(['all', 'public', 'private'].map((id) => printed('result', id))).toEqual([
      '56087',
      '37396',
      '18691',
    ]);
    expect(['all', 'public', 'private'].map((id) => printed('rate', id))).toEqual([
      '105.8',
      '104.7',
      '108.1',
    ]);
  });
});

describe('a yearly plan with targets from the year before', () => {
  it.each([
    ['2664', '2800', '233'],
    ['1963', '2060', '171'],
    ['6594', '6920', '576'],
  ])('%s and 5 %% more, to the ten, is %s, by the month %s', (value, target, month) => {
    const raised = derivedTarget({
      baseline: { value, period: '2015' },
      raise: '5',
      places: -1,
      rounding: 'halfUp',
    });
    expect(raised).toBe(target);
    const book = bookOf([yearOf(2016, [indicator('i', raised)])]);
    const average = explain(book, { figure: 'monthlyAverage', indicator: 'i', period: '2016' }, plainRules);
    expect(shownOf(average).text).toBe(month);
    expect(recompute(average)).toEqual(average.value);
  });

  it('prints 577 by the month of the 6,930 that it prints', () => {
    const book = bookOf([yearOf(2016, [indicator('i', '6930')])]);
    expect(
      shownOf(explain(book, { figure: 'monthlyAverage', indicator: 'i', period: '2016' }, plainRules)).text,
    ).toBe('577');
  });
});
