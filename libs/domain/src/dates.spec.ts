// Holds the calendar to what is known of it: leap years, weekdays of real meetings, and a whole cycle of 400 years.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import { addDays, daysBetween, isIsoDate, weekday, yearOf } from './dates.js';

const days = fc.nat({ max: 3_652_058 }).map((number) => addDays('0001-01-01', number));
const steps = fc.integer({ min: -200_000, max: 200_000 });

describe('isIsoDate', () => {
  it.each(['2021-07-14', '2020-02-29', '2000-02-29', '2021-12-31', '0001-01-01', '9999-12-31'])(
    'takes %s',
    (text) => {
      expect(isIsoDate(text)).toBe(true);
    },
  );

  it.each([
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-01-32',
    '0000-01-01',
    '2021-7-14',
    '21-07-14',
    '20210714',
    '2021/07/14',
    '2021-07-14T00:00',
    ' 2021-07-14',
    '2021-07-14\n',
    '10000-01-01',
    '-2021-01-01',
    '２０２１-07-14',
    '',
  ])('turns away %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('is asked before every reckoning', () => {
    expect(() => addDays('2021-02-30', 1)).toThrow(new RangeError("'2021-02-30' is not a date"));
    expect(() => weekday('today')).toThrow(RangeError);
    expect(() => yearOf('')).toThrow(RangeError);
  });
});

describe('addDays', () => {
  it.each([
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-02-28', 366, '2021-02-28'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2022-01-01', -1, '2021-12-31'],
    ['2021-08-07', 0, '2021-08-07'],
    ['2021-07-14', 28, '2021-08-11'],
    ['1999-12-31', 60, '2000-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
  ])('%s and %d days is %s', (date, count, later) => {
    expect(addDays(date, count)).toBe(later);
  });

  it('answers with a date of the calendar', () => {
    fc.assert(fc.property(days, (date) => expect(isIsoDate(date)).toBe(true)));
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200_000, max: 3_400_000 }), steps, (number, count) => {
        const date = addDays('0001-01-01', number);
        expect(addDays(addDays(date, count), -count)).toBe(date);
        expect(daysBetween(date, addDays(date, count))).toBe(count);
      }),
    );
  });

  it('does not leave the calendar', () => {
    expect(addDays('0001-01-01', 3_652_058)).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('2021-01-01', 0.5)).toThrow(RangeError);
    expect(() => addDays('2021-01-01', Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe('daysBetween', () => {
  it('counts a year, a leap year and a cycle', () => {
    expect(daysBetween('2021-01-01', '2022-01-01')).toBe(365);
    expect(daysBetween('2020-01-01', '2021-01-01')).toBe(366);
    expect(daysBetween('1600-01-01', '2000-01-01')).toBe(146_097);
    expect(daysBetween('2021-08-11', '2021-07-14')).toBe(-28);
  });

  it('is undone by addDays, and turns its sign with its direction', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
      }),
    );
  });
});

describe('weekday', () => {
  it.each([
    ['2021-07-14', 3],
    ['2021-08-11', 3],
    ['2021-08-07', 6],
    ['2000-01-01', 6],
    ['1970-01-01', 4],
    ['2024-02-29', 4],
    ['0001-01-01', 1],
    ['2023-10-01', 7],
  ])('%s is day %d of its week', (date, number) => {
    expect(weekday(date)).toBe(number);
  });

  it('moves on with every day', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3_600_000 }), fc.nat({ max: 20_000 }), (number, count) => {
        const date = addDays('0001-01-01', number);
        expect(weekday(addDays(date, count))).toBe(((weekday(date) - 1 + count) % 7) + 1);
      }),
    );
  });
});

describe('yearOf', () => {
  it('reads the year', () => {
    expect(yearOf('2021-07-14')).toBe(2021);
    expect(yearOf('0099-12-31')).toBe(99);
  });
});

describe('a cycle of 400 years', () => {
  it('has every day once, in order, with 97 leap days', () => {
    let date = '1801-01-01';
    let leapDays = 0;
    for (let number = 0; number < 146_097; number += 1) {
      if (date.endsWith('-02-29')) leapDays += 1;
      const next = addDays(date, 1);
      if (next <= date) throw new Error(`${next} follows ${date}`);
      date = next;
    }
    expect([date, leapDays]).toEqual(['2201-01-01', 97]);
  });
});
