// Holds what every rule asks of a payload: dates that can be reckoned with, and rules whose values can be read.
import { describe, expect, it } from '@jest/globals';
import { addDays } from './dates.js';
import { checkRules, needsDate, needsPeriod, needsYear } from './payload.js';
import { farthestStep } from './reminding.js';
import type { RuleKey } from './rule-packs.js';

describe('a date', () => {
  it.each(['0001-01-01', '0021-07-14', '1899-12-31', '3000-01-01', '9999-12-31'])(
    'is refused where %s lies in another age',
    (date) => {
      expect(needsDate(date, 'until')).toMatchObject({ refused: 'date-far', field: 'until' });
    },
  );

  it.each(['2021-02-29', '2021-7-1', ''])('is refused where %s is none', (date) => {
    expect(needsDate(date, 'until')).toMatchObject({ refused: 'date-invalid', field: 'until' });
  });

  it.each(['1900-01-01', '2999-12-31'])('leaves room around %s for all that is reckoned from it', (date) => {
    expect(needsDate(date, 'until')).toBeUndefined();
    const longestLead = 999;
    for (const days of [farthestStep, longestLead])
      expect([addDays(addDays(date, days), -days), addDays(addDays(date, -days), days)]).toEqual([
        date,
        date,
      ]);
  });
});

describe('a period', () => {
  it.each([
    ['2024', undefined],
    ['1991/2100', undefined],
    ['sometimes', 'period-invalid'],
    ['2024/2025/2026', 'period-invalid'],
    ['2024/2022', 'period-reversed'],
    ['2024-Q3/2024-Q3', 'period-reversed'],
    ['1991/9998', 'year-far'],
    ['1990-12', 'year-far'],
  ] as const)('%s is held to its notation, its order and its age: %s', (period, code) => {
    expect(needsPeriod(period, 'period')?.refused).toBe(code);
  });

  it.each([
    [1991, undefined],
    [2100, undefined],
    [1990, 'year-far'],
    [2101, 'year-far'],
    [2021.5, 'number-invalid'],
    [Number.NaN, 'number-invalid'],
  ] as const)('that is a year is one that a plan can have: %d %s', (year, code) => {
    expect(needsYear(year, 'year')?.refused).toBe(code);
  });
});

describe('a rule', () => {
  const check = (key: RuleKey, value: string) =>
    checkRules([{ key, value, article: '§ 5', from: '2021-01-01' }], 'rules');

  it.each(['meeting.notice', 'minutes.days', 'plan.lead-drafted'] as const)(
    'that counts days says how many: %s',
    (key) => {
      expect(['0', '7', '30'].map((value) => check(key, value))).toEqual([undefined, undefined, undefined]);
      for (const value of ['soon', '7.5', '-1', '1000'])
        expect(check(key, value)).toMatchObject({ refused: 'number-invalid', field: 'rules[0].value' });
    },
  );

  it.each([
    ['rate.cap', ['none', '100', '120.5'], ['0', '-5', 'all']],
    ['rate.downward', ['quotient', 'shortfall'], ['down']],
    ['rate.programs', ['mean', 'byBudget'], ['sum']],
    ['result.counts', ['verified', 'claimed'], ['both']],
    ['standing.words', ['onHold', 'done,carriedOn, givenUp'], ['late', 'done,']],
    ['standing.in-part', ['0', '70', '100'], ['101', '-1', 'half']],
  ] as const)('of reckoning can be read: %s', (key, good, bad) => {
    expect(good.filter((value) => check(key, value))).toEqual([]);
    for (const value of bad)
      expect(check(key, value)).toMatchObject({ refused: 'number-invalid', field: 'rules[0].value' });
  });
});
