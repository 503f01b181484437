// A deadline on a day off is missed by everybody: days are proposed and judged by the days on which offices work.
import { describe, expect, it } from '@jest/globals';
import type { DatedRule } from '#domain/rule-packs';
import { dayCountOf, distanceOf, proposedAfter } from './deadlines.js';

const founding = { '2021-08-02': { status: 'off', name: '개청기념일' } } as const;
const counted = (value: string): DatedRule => ({
  key: 'round.deadlines',
  value,
  article: '기관 운영 기준',
  from: '2021-01-01',
});

describe('deadlines', () => {
  it('are proposed by whole weeks, none on a day off', () => {
    const dates = (from: string, own = {}) => proposedAfter(from, 'weeks', own).map(({ date }) => date);
    expect(dates('2021-07-24')).toEqual(['2021-08-02', '2021-08-09', '2021-08-17']);
    expect(dates('2021-07-24', founding)[0]).toBe('2021-08-03');
  });

  it('are proposed by working days where the rules count them', () => {
    expect(proposedAfter('2021-08-09', 'workingDays', {})).toEqual([
      { count: 5, date: '2021-08-17' },
      { count: 10, date: '2021-08-24' },
      { count: 15, date: '2021-08-31' },
    ]);
  });

  it('are counted as the committee’s rules say, and else as the organization’s do', () => {
    const [weeks, working] = [[counted('calendar-dates')], [counted('business-days')]];
    expect(dayCountOf([undefined, working], '2021-07-19')).toBe('workingDays');
    expect(dayCountOf([weeks, working], '2021-07-19')).toBe('weeks');
    expect(dayCountOf([[], working], '2020-12-31')).toBe('weeks');
  });

  it('are said to be so many working days away, and which day is better than a day off', () => {
    expect(distanceOf('2021-07-30', '2021-07-19', {})).toEqual({ days: 11, workingDays: 9 });
    expect(distanceOf('2021-08-16', '2021-07-19', {})).toEqual({
      days: 28,
      workingDays: 19,
      better: '2021-08-17',
    });
    expect(distanceOf('2021-08-02', '2021-07-30', founding)).toEqual({
      days: 3,
      workingDays: 0,
      better: '2021-08-03',
    });
  });

  it.each(['', '2021-02-30', '2021-07-18', '9021-07-18'])('says nothing of %j', (date) => {
    expect(distanceOf(date, '2021-07-19', {})).toBeUndefined();
  });
});
