// Tells on which days a regular series meets, and what holidays do to it.
import { describe, expect, it } from '@jest/globals';
import { datesOf, nextDate, type Series } from './series.js';

const secondWednesday: Series = {
  nth: 2,
  weekday: 3,
  time: '10:00',
  place: 'By video',
  from: '2021-07-01',
  until: '2021-12-31',
  dayOff: 'after',
};

describe('a series', () => {
  it('meets on the second Wednesday of each month between its ends', () => {
    expect(datesOf(secondWednesday)).toEqual([
      '2021-07-14',
      '2021-08-11',
      '2021-09-08',
      '2021-10-13',
      '2021-11-10',
      '2021-12-08',
    ]);
  });

  it('goes over the end of a year, and begins and ends with its days', () => {
    const over = { ...secondWednesday, from: '2021-11-11', until: '2022-02-08' };
    expect(datesOf(over)).toEqual(['2021-12-08', '2022-01-12']);
    expect(datesOf({ ...secondWednesday, from: '2021-12-31', until: '2021-07-01' })).toEqual([]);
  });

  it('meets on the last of a weekday, whether the month has four or five', () => {
    const last = { ...secondWednesday, nth: 5, weekday: 5, from: '2021-07-01', until: '2021-09-30' };
    expect(datesOf(last)).toEqual(['2021-07-30', '2021-08-27', '2021-09-24']);
  });

  it.each([
    ['skip', ['2021-11-01']],
    ['before', ['2021-10-01', '2021-11-01']],
    ['after', ['2021-10-05', '2021-11-01']],
  ] as const)('falls on a substitute holiday, the first Monday of October 2021: %s', (dayOff, dates) => {
    const mondays = { ...secondWednesday, nth: 1, weekday: 1, from: '2021-10-01', until: '2021-11-30' };
    expect(datesOf({ ...mondays, dayOff })).toEqual(dates);
  });

  it('takes in the days that the office itself declared', () => {
    const own = { '2021-08-11': { status: 'off', name: 'Founding day' } } as const;
    expect(datesOf(secondWednesday, own)).toContain('2021-08-12');
    expect(datesOf({ ...secondWednesday, dayOff: 'skip' }, own)).not.toContain('2021-08-11');
  });

  it('goes on in the month after that of the last meeting, wherever in its month that was', () => {
    expect(nextDate(secondWednesday, undefined)).toBe('2021-07-14');
    expect(nextDate(secondWednesday, '2021-07-02')).toBe('2021-08-11');
    expect(nextDate(secondWednesday, '2021-07-30')).toBe('2021-08-11');
    expect(nextDate(secondWednesday, '2021-12-01')).toBeUndefined();
  });
});
