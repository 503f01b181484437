// How a city's own rules turn a figure: caps, what is better when it falls, which figure counts, what programs make.
import { describe, expect, it } from '@jest/globals';
import { bookOf, claimed, ended, indicator, money, spent, verified, yearOf } from '#testing/given-book';
import type { Measure } from '../measures.js';
import type { DatedRule } from '../rule-packs.js';
import { explain, explainGroup } from './explain.js';
import type { ProgramBook } from './explanation.js';
import type { FigureRef } from './figures.js';
import { leavesOf, recompute } from './leaves.js';
import { plainRules, reckoningRules, type ReckoningRules } from './rules.js';
import { shownOf } from './shown.js';

const rate = { figure: 'rate', indicator: 'i', period: '2024' } as const;
const result = { figure: 'result', indicator: 'i', period: '2024' } as const;

function printed(book: ProgramBook, ref: FigureRef, rules: Partial<ReckoningRules> = {}): string | undefined {
  const figure = explain(book, ref, { ...plainRules, ...rules });
  expect(recompute(figure)).toEqual(figure.value);
  const { text, lack } = shownOf(figure);
  return text ?? lack;
}

describe('a rate', () => {
  const over = bookOf([yearOf(2024, [indicator('i', '100')])], [verified('i', '2024', '130')]);

  it('is shown as it is, and capped only where the city says so', () => {
    expect(printed(over, rate)).toBe('130.0');
    expect(printed(over, rate, { cap: '120' })).toBe('120.0');
    expect(printed(over, rate, { cap: '130' })).toBe('130.0');
    const capped = explain(over, rate, { ...plainRules, cap: '100' });
    expect([capped.how, ...leavesOf(capped).map(({ leaf }) => leaf?.kind)]).toEqual([
      'capped',
      'result',
      'target',
      'cap',
    ]);
  });

  it('lacks what it cannot be had without', () => {
    const none = bookOf([yearOf(2024, [indicator('i', '0'), indicator('j', '5')])]);
    expect(printed(none, { ...rate, indicator: 'j' })).toBe('no-result');
    expect(printed(none, { ...rate, indicator: 'x' })).toBe('no-target');
    expect(printed(none, { ...rate, period: '2025' })).toBe('no-target');
    const reported = { ...none, results: { r: claimed('i', '2024', '3') } };
    expect(printed(reported, rate)).toBe('zero-target');
  });
});

describe('the figure of a result that counts', () => {
  const corrected = bookOf(
    [yearOf(2024, [indicator('i', '100')])],
    [verified('i', '2024-Q1', '40', '44'), claimed('i', '2024-Q2', '10')],
  );

  it('is the verified one, until then the claimed one', () => {
    const figure = explain(corrected, result, plainRules);
    expect([shownOf(figure).text, figure.provisional]).toEqual(['50', true]);
    expect(leavesOf(figure).map(({ leaf }) => leaf?.kind === 'result' && leaf.counted)).toEqual([
      'verified',
      'claimed',
    ]);
    expect(explain(corrected, { ...result, period: '2024-Q1' }, plainRules).provisional).toBe(false);
    expect(printed(corrected, result, { counted: 'claimed' })).toBe('54');
  });

  it('is none of one that was withdrawn', () => {
    const results = { a: { ...claimed('i', '2024', '9'), status: 'withdrawn', ...ended('오기') } as const };
    expect(printed({ ...corrected, results }, result)).toBe('no-result');
  });
});

describe('what periods make', () => {
  const quarters = ['10', '30', '20'];
  const of = (measure: Partial<Measure>) =>
    bookOf(
      [2023, 2024].map((year) =>
        yearOf(year, [
          indicator('i', '60', { measure: { direction: 'up', parts: 'sum', years: 'sum', ...measure } }),
        ]),
      ),
      [...quarters.map((value, at) => claimed('i', `2024-Q${at + 1}`, value)), claimed('i', '2023', '5')],
    );

  it.each([
    ['sum', '60', '30'],
    ['last', '20', '20'],
    ['average', '20', '25'],
    ['maximum', '30', '30'],
    ['maintained', '10', '20'],
  ] as const)('is their %s: %s', (parts, year, later) => {
    const book = of({ parts });
    expect(printed(book, result)).toBe(year);
    expect(printed(book, { ...result, period: '2024-Q2/2024-Q3' })).toBe(parts === 'sum' ? '50' : later);
    expect(printed(book, { ...result, period: '2024-Q4' })).toBe('no-result');
  });

  it.each([
    ['sum', '65', '120'],
    ['cumulative', '65', '120'],
    ['last', '60', '60'],
    ['average', '32.5', '60'],
    ['maximum', '60', '60'],
    ['maintained', '5', '60'],
  ] as const)('is over years their %s: %s', (years, value, target) => {
    const book = of({ years });
    expect(printed(book, { ...result, period: '2023/2024' })).toBe(value);
    expect(printed(book, { figure: 'target', indicator: 'i', period: '2023/2024' })).toBe(target);
  });

  it('weighs a mean by the months that it covers', () => {
    const uneven = bookOf(
      [
        yearOf(2024, [
          indicator('i', '9', { measure: { direction: 'up', parts: 'average', years: 'last' } }),
        ]),
      ],
      [claimed('i', '2024-H1', '10'), claimed('i', '2024-Q3', '20')],
    );
    expect(printed(uneven, result)).toBe('13.3');
  });

  it('is unknown where a result was reported only together with other periods', () => {
    const together = bookOf(
      [2023, 2024].map((year) => yearOf(year, [indicator('i', '10')])),
      [claimed('i', '2023-Q3/2024-Q2', '8'), claimed('i', '2024-Q3', '2')],
    );
    expect(printed(together, result)).toBe('only-longer');
    expect(printed(together, { ...result, period: '2024-Q3' })).toBe('2');
    expect(printed(together, { ...result, period: '2024-Q2' })).toBe('only-longer');
    expect(printed(together, { ...result, period: '2023/2024' })).toBe('10');
    expect(
      printed(
        { ...together, results: { h: claimed('i', '2024-H1', '4') } },
        { ...result, period: '2024-Q1' },
      ),
    ).toBe('only-longer');
  });
});

describe('an indicator that is one over another', () => {
  const ratio = { over: 'hired', under: 'seekers', times: '100' };
  const measure: Measure = { direction: 'up', parts: 'last', years: 'last', ratio };
  const indicators = [
    indicator('hired', '100'),
    indicator('seekers', '200'),
    indicator('i', '50', { measure, unit: '%' }),
  ];
  const book = bookOf(
    [yearOf(2024, indicators)],
    [
      claimed('hired', '2024-Q1', '10'),
      claimed('seekers', '2024-Q1', '40'),
      verified('hired', '2024-Q2', '20'),
      verified('seekers', '2024-Q2', '20'),
    ],
  );

  it('follows from the sums of both, not from the mean of its parts', () => {
    expect(printed(book, result)).toBe('50');
    expect(printed(book, { ...result, period: '2024-Q1' })).toBe('25');
    expect(printed(book, rate)).toBe('100.0');
    expect(explain(book, rate, plainRules).provisional).toBe(true);
    expect(leavesOf(explain(book, result, plainRules))).toHaveLength(5);
  });

  it('has no end where it comes back to itself, and no value over nothing', () => {
    const round = indicator('seekers', '1', { measure: { ...measure, ratio: { ...ratio, over: 'i' } } });
    expect(
      printed(
        {
          ...book,
          years: { 2024: yearOf(2024, [...indicators.slice(0, 1), round, ...indicators.slice(2)]) },
        },
        result,
      ),
    ).toBe('circular');
    const none = { a: claimed('hired', '2024', '3'), b: claimed('seekers', '2024', '0') };
    expect(printed({ ...book, results: none }, result)).toBe('zero-result');
  });
});

describe('the rate of a program', () => {
  const total = { figure: 'programRate', period: '2024' } as const;

  it('counts as nothing what has no result, and not at all what has nothing to reach', () => {
    const weights = [
      indicator('i', '10', { weight: '60' }),
      indicator('j', '10', { weight: '20' }),
      indicator('k', '0', { weight: '20' }),
      indicator('l', '10'),
    ];
    const book = bookOf([yearOf(2024, weights)], [claimed('i', '2024', '10'), claimed('l', '2024', '90')]);
    expect(printed(book, total)).toBe('75.0');
    expect(printed({ ...book, results: {} }, total)).toBe('no-result');
    expect(printed(bookOf([yearOf(2024, [])]), total)).toBe('no-rates');
    expect(printed(book, { figure: 'weights', period: '2024' })).toBe('100');
    expect(
      printed(bookOf([yearOf(2024, [indicator('i', '1')])]), { figure: 'weights', period: '2024' }),
    ).toBe('no-weights');
  });

  it('is the plain mean where nothing is weighed', () => {
    const plain = [indicator('i', '10'), indicator('j', '10')];
    const book = bookOf([yearOf(2024, plain)], [claimed('i', '2024', '10'), claimed('j', '2024', '5')]);
    expect(printed(book, total)).toBe('75.0');
  });
});

describe('a figure of several programs', () => {
  const program = (
    id: string,
    reached: string,
    scale: 'won' | 'thousandWon' | 'millionWon',
    amount: string,
  ) => ({
    program: id,
    book: bookOf(
      [yearOf(2024, [indicator('i', '100')], [money('l', 'own', amount, { scale })])],
      reached === '' ? [] : [claimed('i', '2024', reached)],
      [spent(2024, 'l', '1', '2024-12-31', scale)],
    ),
  });
  const programs = [
    program('a', '90', 'millionWon', '3'),
    program('b', '30', 'thousandWon', '1000'),
    { program: 'c', book: bookOf([yearOf(2024, [])]) },
  ];
  const of = { kind: 'plan' } as const;
  const group = (
    figure: 'groupRate' | 'groupBudget' | 'groupSpent' | 'groupExecution',
    rules = plainRules,
  ) => {
    const explained = explainGroup(programs, { figure, period: '2024', of }, rules);
    expect(recompute(explained)).toEqual(explained.value);
    return explained;
  };

  it('is the mean of their rates, or the mean weighed by their budgets', () => {
    expect(shownOf(group('groupRate')).text).toBe('60.0');
    expect(shownOf(group('groupRate', { ...plainRules, programs: 'byBudget' })).text).toBe('75.0');
    expect(group('groupRate').parts.map((part) => [part.program, part.weight?.over])).toEqual([
      ['a', '1'],
      ['b', '1'],
      ['c', undefined],
    ]);
  });

  it('brings money of several scales to the finest, exactly', () => {
    expect([shownOf(group('groupBudget')).text, group('groupBudget').scale]).toEqual(['4000', 'thousandWon']);
    expect(shownOf(group('groupSpent')).text).toBe('1001');
    expect(shownOf(group('groupExecution')).text).toBe('25.0');
    expect(group('groupBudget').parts.map((part) => part.program)).toEqual(['a', 'b']);
    const other = { figure: 'groupBudget', period: '2024', source: 'other', of } as const;
    expect(explainGroup(programs, other, plainRules).lack).toBe('no-budget');
  });
});

describe('money', () => {
  const years = [2023, 2024].map((year) =>
    yearOf(
      year,
      [],
      [
        money('a', 'own', '7', { item: '강사비' }),
        money('b', 'national', '2500', { scale: 'thousandWon', item: '재료비' }),
      ],
    ),
  );
  const book = bookOf(years, [], [spent(2024, 'a', '2', '2024-03-31'), spent(2024, 'a', '5', '2024-06-30')]);

  it('is of whole years, by source and item', () => {
    const budget = (more: object, period = '2023/2024') =>
      printed(book, { figure: 'budget', period, ...more });
    expect([budget({}), budget({ source: 'own' }), budget({ item: '재료비' })]).toEqual([
      '19000',
      '14',
      '5000',
    ]);
    expect(budget({}, '2023-Q3/2024')).toBe('no-budget');
    expect(explain(book, { figure: 'budget', period: '2024' }, plainRules).scale).toBe('thousandWon');
  });

  it('was spent as the last report of each line says', () => {
    expect(printed(book, { figure: 'spent', period: '2024' })).toBe('5');
    expect(printed(book, { figure: 'execution', period: '2024' })).toBe('52.6');
    expect(printed(book, { figure: 'execution', period: '2023' })).toBe('no-spending');
    expect(printed(bookOf([], [], []), { figure: 'execution', period: '2023' })).toBe('no-spending');
  });
});

describe('the rules of a city', () => {
  const rule = (key: DatedRule['key'], value: string): DatedRule => ({
    key,
    value,
    article: '제9조',
    from: '2024-01-01',
  });
  const rules = [
    rule('rate.cap', '100'),
    rule('rate.downward', 'shortfall'),
    rule('rate.programs', 'byBudget'),
    rule('result.counts', 'claimed'),
  ];

  it('hold from their day on, and are plain before', () => {
    expect(reckoningRules(rules, '2023-12-31')).toEqual(plainRules);
    expect(reckoningRules(rules, '2024-01-01')).toEqual({
      cap: '100',
      downward: 'shortfall',
      programs: 'byBudget',
      counted: 'claimed',
    });
    expect(reckoningRules([rule('rate.cap', 'none'), rule('rate.programs', 'else')], '2024-01-01')).toEqual(
      plainRules,
    );
  });
});
