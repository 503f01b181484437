// Tells what a rule says of how a committee reviews, and what none can be read from.
import { describe, expect, it } from '@jest/globals';
import type { DatedRule, RuleKey } from './rule-packs.js';
import { daysToPublish, isByVote, isReviewingValue, periodsReviewed, tracksAllowed } from './reviewing.js';

const rule = (key: RuleKey, value: string): readonly DatedRule[] => [
  { key, value, article: 'Ordinance 9', from: '2021-01-01' },
];
const day = '2024-05-01';

describe('the parts of a year that are looked back on', () => {
  it.each([
    ['yearly', [['2024', '2024-12-31', '2025-01-31']]],
    [
      'half-yearly',
      [
        ['2024-H1', '2024-06-30', '2024-07-31'],
        ['2024-H2', '2024-12-31', '2025-01-31'],
      ],
    ],
    [
      'quarterly',
      [
        ['2024-Q1', '2024-03-31', '2024-04-30'],
        ['2024-Q2', '2024-06-30', '2024-07-31'],
        ['2024-Q3', '2024-09-30', '2024-10-31'],
        ['2024-Q4', '2024-12-31', '2025-01-31'],
      ],
    ],
    ['free', []],
  ])('are due within a month after them: %s', (value, expected) => {
    const periods = periodsReviewed(rule('round.rhythm', value), 2024);
    expect(periods.map(({ period, ends, due }) => [period, ends, due])).toEqual(expected);
  });

  it('are none where no rule says so', () => {
    expect(periodsReviewed([], 2024)).toEqual([]);
  });
});

it('names the tracks of a round, both where it says nothing', () => {
  expect(tracksAllowed(rule('round.tracks', 'change'), day)).toEqual(['change']);
  expect(tracksAllowed([], day)).toEqual(['midterm', 'change']);
});

it('says whether proposals are voted on, and in how many days a round is published', () => {
  expect([isByVote(rule('round.adjustments', 'vote'), day), isByVote([], day)]).toEqual([true, false]);
  expect(daysToPublish(rule('round.publication', '30'), day)).toBe(30);
  expect(daysToPublish(rule('round.publication', 'not-required'), day)).toBeUndefined();
  expect(daysToPublish([], day)).toBeUndefined();
});

it.each([
  ['round.tracks', 'midterm,change', true],
  ['round.tracks', 'change,votes', false],
  ['round.tracks', ' ', false],
  ['round.adjustments', 'vote', true],
  ['round.adjustments', 'yes', false],
  ['round.rhythm', 'half-yearly', true],
  ['round.rhythm', 'toString', false],
  ['round.publication', '30', true],
  ['round.publication', 'not-required', true],
  ['round.publication', 'soon', false],
  ['meeting.quorum', 'anything', true],
] as const)('%s can be read from "%s": %s', (key, value, readable) => {
  expect(isReviewingValue(key, value)).toBe(readable);
});
