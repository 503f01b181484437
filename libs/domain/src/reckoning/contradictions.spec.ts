// What does not add up, kind by kind: where it is found, by how much, and where nothing is to be found.
import { describe, expect, it } from '@jest/globals';
import {
  bookOf,
  claimed,
  ended,
  indicator,
  money,
  reporter,
  spent,
  verified,
  yearOf,
} from '#testing/given-book';
import type { GivenReason, Size, Stated } from '../reported.js';
import type { ProgramAccount } from './account.js';
import { contradictionsIn } from './contradictions.js';
import type { ProgramBook } from './explanation.js';
import type { FigureRef } from './figures.js';
import { plainRules } from './rules.js';

const today = '2025-04-01';
const down = { direction: 'down', parts: 'sum', years: 'sum' } as const;
const average = { direction: 'up', parts: 'average', years: 'average' } as const;

function stated(figure: FigureRef, value: string, document = '공약 실천계획서'): Stated {
  return { revision: 1, status: 'stated', figure, value, document, by: reporter, on: '2024-04-01' };
}

function account(book: ProgramBook, more: Partial<ProgramAccount> = {}): ProgramAccount {
  return { ...book, stated: {}, reasons: {}, ...more };
}

const found = (book: ProgramBook, more: Partial<ProgramAccount> = {}) =>
  contradictionsIn(account(book, more), plainRules, today);
const told = (...args: Parameters<typeof found>) =>
  found(...args).map(({ key, says, follows, by }) => [key, says, follows, by]);

describe('a figure that a paper prints otherwise', () => {
  const book = bookOf(
    [yearOf(2024, [indicator('i', '800')], [money('m', 'own', '30'), money('n', 'national', '12')])],
    [claimed('i', '2024', '490')],
  );

  it('is told with what is printed, what follows, and by how much it is off', () => {
    const off = {
      's-1': stated({ figure: 'budget', period: '2024' }, '45'),
      's-2': stated({ figure: 'rate', indicator: 'i', period: '2024' }, '61.0', '추진실적'),
    };
    expect(found(book, { stated: off })).toEqual([
      {
        key: 'stated:s-1',
        kind: 'stated',
        stated: 's-1',
        at: { figure: 'budget', period: '2024' },
        says: '45',
        follows: '42',
        by: '3',
        scale: 'millionWon',
        document: '공약 실천계획서',
      },
      {
        key: 'stated:s-2',
        kind: 'stated',
        stated: 's-2',
        at: { figure: 'rate', indicator: 'i', period: '2024' },
        says: '61.0',
        follows: '61.3',
        by: '-0.3',
        document: '추진실적',
      },
    ]);
  });

  it('is held against the rows in the finer of both scales', () => {
    const printed = (value: string) => ({
      s: { ...stated({ figure: 'budget', period: '2024' }, value), scale: 'thousandWon' as const },
    });
    expect(told(book, { stated: printed('42000') })).toEqual([]);
    expect(found(book, { stated: printed('42') })).toMatchObject([
      { says: '42', follows: '42000', by: '-41958', scale: 'thousandWon' },
    ]);
  });

  it('is none where both are the same, in whichever digits, nor once it was recalled', () => {
    expect(
      told(book, {
        stated: {
          same: stated({ figure: 'budget', period: '2024' }, '42.0'),
          rate: stated({ figure: 'rate', indicator: 'i', period: '2024' }, '61.3'),
          dash: stated({ figure: 'budget', period: '2024', source: 'other' }, '0'),
          recalled: {
            ...stated({ figure: 'budget', period: '2024' }, '1'),
            status: 'recalled',
            ...ended('Misread'),
          },
        },
      }),
    ).toEqual([]);
  });

  it('stands alone where nothing follows from the rows', () => {
    const nothing = { s: stated({ figure: 'budget', period: '2030' }, '7') };
    expect(told(book, { stated: nothing })).toEqual([['stated:s', '7', undefined, undefined]]);
    const result = { s: stated({ figure: 'result', indicator: 'j', period: '2024' }, '0') };
    expect(told(book, { stated: result })).toEqual([['stated:s', '0', undefined, undefined]]);
  });
});

describe('the figures of a year', () => {
  const quarters = (...targets: readonly string[]) =>
    targets.map((target, index) => ({ period: `2024-Q${index + 1}`, target }));

  it('have parts that make the year', () => {
    const year = (target: string, more: Parameters<typeof indicator>[2]) =>
      told(bookOf([yearOf(2024, [indicator('i', target, more)])]));
    expect(year('1200', { parts: quarters('600', '0', '600') })).toEqual([]);
    expect(year('1200', { parts: quarters('600', '500') })).toEqual([
      ['parts:target:i@2024', '1200', '1100', '100'],
    ]);
    expect(year('30', { parts: quarters('20', '40'), measure: average })).toEqual([]);
    expect(year('30', { parts: quarters('20', '20', '30'), measure: average })).toEqual([
      ['parts:target:i@2024', '30', '23.3', '6.7'],
    ]);
    const thirds = { parts: quarters('20', '20', '30'), measure: average };
    expect(['23', '23.3', '23.33'].flatMap((target) => year(target, thirds))).toEqual([]);
    expect(year('23.4', thirds)).toEqual([['parts:target:i@2024', '23.4', '23.3', '0.1']]);
    expect(year('5', { parts: quarters('2.7', '2.7') })).toHaveLength(1);
    expect(year('30', {})).toEqual([]);
  });

  it('have targets that come of their baselines', () => {
    const plan = (target: string, baseline: string) =>
      told(
        bookOf([
          yearOf(2016, [
            indicator('i', target, {
              derived: {
                baseline: { value: baseline, period: '2015' },
                raise: '5',
                places: -1,
                rounding: 'halfUp',
              },
            }),
          ]),
        ]),
      );
    expect(plan('2800', '2664')).toEqual([]);
    expect(plan('2060', '1963')).toEqual([]);
    expect(plan('6930', '6594')).toEqual([['derived:target:i@2016', '6930', '6920', '10']]);
  });

  it('have weights that are 100 together, where they have any', () => {
    const weights = (...all: readonly (string | undefined)[]) =>
      told(
        bookOf([
          yearOf(
            2024,
            all.map((weight, index) => indicator(`i-${index}`, '1', weight === undefined ? {} : { weight })),
          ),
        ]),
      );
    expect(weights('30', '20', '20', '20', '10')).toEqual([]);
    expect(weights(undefined, undefined)).toEqual([]);
    expect(weights('30', '60.5', undefined)).toEqual([['weights:weights@2024', '100', '90.5', '9.5']]);
  });
});

describe('money', () => {
  it('is not spent beyond what was planned of a source and cost item', () => {
    const book = bookOf(
      [
        yearOf(
          2023,
          [],
          [
            money('n', 'national', '124'),
            money('p', 'province', '3885'),
            money('o-1', 'own', '2000'),
            money('o-2', 'own', '975'),
          ],
        ),
      ],
      [],
      [
        spent(2023, 'n', '115'),
        spent(2023, 'p', '7333'),
        spent(2023, 'o-1', '4000'),
        spent(2023, 'o-2', '380'),
      ],
    );
    expect(told(book)).toEqual([
      ['overspent:spent:province:사업비@2023', '7333', '3885', '3448'],
      ['overspent:spent:own:사업비@2023', '4380', '2975', '1405'],
    ]);
  });

  it('is spent beyond a plan of nothing, too', () => {
    const book = bookOf([yearOf(2024, [], [money('o', 'own', '0')])], [], [spent(2024, 'o', '5')]);
    expect(told(book)).toEqual([['overspent:spent:own:사업비@2024', '5', '0', '5']]);
  });
});

describe('a target below the last result', () => {
  const years = (first: Parameters<typeof indicator>[2], second = first) => [
    yearOf(2023, [indicator('i', '100', first)]),
    yearOf(2024, [indicator('i', '110', second)]),
  ];
  const ofYears = (value: string, more: Parameters<typeof indicator>[2] = {}) =>
    told(bookOf(years(more), [claimed('i', '2023', value)]));

  it('is told beside it', () => {
    expect(ofYears('110')).toEqual([]);
    expect(ofYears('130')).toEqual([['belowLast:target:i@2024', '110', '130', '-20']]);
  });

  it('is one above it, where less is better', () => {
    expect(ofYears('130', { measure: down })).toEqual([]);
    expect(ofYears('90', { measure: down })).toEqual([['belowLast:target:i@2024', '110', '90', '20']]);
  });

  it('looks at the figure that counts', () => {
    const book = bookOf(years({}), [verified('i', '2023', '105', '130')]);
    expect(told(book)).toEqual([]);
    expect(contradictionsIn(account(book), { ...plainRules, counted: 'claimed' }, today)).toHaveLength(1);
  });

  it('waits until the year is over and was reported whole', () => {
    const quarter = claimed('i', '2023-Q1', '130');
    expect(told(bookOf(years({}), [quarter]))).toEqual([]);
    const only = {
      parts: [
        { period: '2023-Q1', target: '50' },
        { period: '2023-Q2', target: '50' },
      ],
    };
    const both = [quarter, claimed('i', '2023-Q2', '1')];
    expect(told(bookOf(years(only, {}), both))).toEqual([['belowLast:target:i@2024', '110', '131', '-21']]);
    const early = contradictionsIn(
      account(bookOf(years({}), [claimed('i', '2023', '130')])),
      plainRules,
      '2023-12-31',
    );
    expect(early).toEqual([]);
  });

  it('compares like with like alone', () => {
    const half = { parts: [{ period: '2024-H1', target: '110' }] };
    const result = [claimed('i', '2023', '130')];
    expect(told(bookOf(years({}, half), result))).toEqual([]);
    expect(told(bookOf(years({}, { unit: '건' }), result))).toEqual([]);
    expect(told(bookOf(years({}, { measure: average }), result))).toEqual([]);
    expect(told(bookOf(years({ measure: average }, { ...half, measure: average }), result))).toHaveLength(1);
  });
});

describe('a result', () => {
  it('has evidence', () => {
    const bare = { ...claimed('i', '2024-Q1', '7'), evidence: [] };
    const withdrawn = { ...bare, id: 'w', status: 'withdrawn', ...ended('Twice') } as const;
    const book = bookOf(
      [yearOf(2024, [indicator('i', '10')])],
      [bare, withdrawn, claimed('i', '2024-Q2', '1')],
    );
    expect(told(book)).toEqual([['noEvidence:result:i@2024-Q1', '7', undefined, undefined]]);
  });
});

describe('what was found', () => {
  const book = bookOf([yearOf(2024, [indicator('i', '1', { weight: '90' })])]);

  const reasonFor = (size?: Size): GivenReason => ({
    revision: 1,
    reason: '한 지표는 별도 관리',
    ...(size && { size }),
    by: reporter,
    on: today,
    former: [],
  });

  it('owes a reason again once it is of another size than that was given for', () => {
    const outgrown = (size?: Size) =>
      found(book, { reasons: { 'weights:weights@2024': reasonFor(size) } }).map((each) => each.isOutgrown);
    expect(outgrown({ says: '100', follows: '90' })).toEqual([undefined]);
    expect(outgrown({ says: '100', follows: '99' })).toEqual([true]);
    expect(outgrown()).toEqual([undefined]);
  });

  it('keeps the reason that was given for it, and only for it', () => {
    const given = reasonFor();
    expect(found(book, { reasons: { 'weights:weights@2024': given } })).toMatchObject([{ reason: given }]);
    expect(found(book, { reasons: { 'weights:weights@2023': given } })[0]).not.toHaveProperty('reason');
  });

  it('has a key of its own wherever it is found', () => {
    const paper = (value: string, document: string) =>
      stated({ figure: 'weights', period: '2024' }, value, document);
    const all = found(book, { stated: { a: paper('80', 'One'), b: paper('80', 'Other') } });
    expect(new Set(all.map(({ key }) => key)).size).toBe(3);
  });
});

describe('a report on what its year no longer has', () => {
  const book = bookOf(
    [yearOf(2024, [indicator('i', '10')], [money('m', 'own', '30')])],
    [claimed('i', '2024-Q1', '3'), claimed('gone', '2024-Q1', '7')],
    [
      spent(2024, 'm', '20'),
      spent(2024, 'left', '4', '2024-06-30'),
      spent(2024, 'left', '5'),
      spent(2024, 'too', '1500', '2024-12-31', 'thousandWon'),
    ],
  );

  it('is told with what it says, the money of a year together', () => {
    expect(found(book).filter(({ kind }) => kind === 'notPlanned')).toEqual([
      {
        key: 'notPlanned:result:gone@2024-Q1',
        kind: 'notPlanned',
        at: { figure: 'result', indicator: 'gone', period: '2024-Q1' },
        says: '7',
      },
      {
        key: 'notPlanned:spent@2024',
        kind: 'notPlanned',
        at: { figure: 'spent', period: '2024' },
        says: '6500',
        scale: 'thousandWon',
      },
    ]);
  });

  it('leaves alone what was reported over years of which some state nothing', () => {
    const over = bookOf([yearOf(2024, [indicator('i', '10')])], [claimed('i', '2023/2024', '3')]);
    expect(found(over)).toEqual([]);
  });
});
