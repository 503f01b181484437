// Holds working days to an independent derivation for every day of the list, and their arithmetic to counting day by day.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import { derivedHolidays } from '#testing/korean-holidays';
import { addDays, daysBetween, weekday } from './dates.js';
import { publicHolidays } from './public-holidays.js';
import {
  addWorkingDays,
  holidaysOn,
  isListed,
  isWorkingDay,
  kindOfDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
  type OwnDays,
} from './working-days.js';

const { firstYear, lastYear } = publicHolidays;
const everyDay = daysFrom(`${firstYear}-01-01`, `${lastYear}-12-31`);
const day = fc.nat({ max: everyDay.length - 1 }).map((index) => everyDay[index] ?? '');

function daysFrom(first: string, last: string): readonly string[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, after) => addDays(first, after));
}

describe('the list of holidays', () => {
  it('has the years from 2020 to 2027, and says where and when it is from', () => {
    expect([firstYear, lastYear]).toEqual([2020, 2027]);
    expect(publicHolidays.listedOn).toBe('2026-08-21');
    expect(publicHolidays.source).toContain('월력요항');
    expect(publicHolidays.dataSet).toMatch(/ \d+\.\d+\.\d+$/);
  });

  it('says of every day what statute, moon and cabinet say', () => {
    const derived = derivedHolidays(firstYear, lastYear);
    const differing = everyDay.filter(
      (date) => JSON.stringify(sorted(holidaysOn(date))) !== JSON.stringify(sorted(derived.get(date))),
    );
    expect(differing).toEqual([]);
    expect(everyDay).toHaveLength(2922);
    expect(derived.size).toBe(Object.keys(publicHolidays.days).length);
  });
});

/** Two holidays on one day have no order. */
function sorted<T>(holidays: readonly T[] = []): readonly string[] {
  return holidays.map((each) => JSON.stringify(each)).sort();
}

describe('a day', () => {
  it('is off on a weekend and on a holiday, and a holiday on a weekend is a holiday', () => {
    expect(kindOfDay('2021-08-13')).toEqual({ kind: 'working' });
    expect(kindOfDay('2021-08-14')).toEqual({ kind: 'weekend' });
    expect(kindOfDay('2021-08-15')).toEqual({ kind: 'holiday', holidays: [{ name: 'liberation' }] });
    expect(kindOfDay('2021-08-16')).toEqual({
      kind: 'holiday',
      holidays: [{ name: 'liberation', as: 'substitute' }],
    });
    expect(kindOfDay('2025-05-05')).toEqual({
      kind: 'holiday',
      holidays: [{ name: 'childrens' }, { name: 'buddha' }],
    });
  });

  it('of a year that nobody has listed is known by its weekday alone, and says so', () => {
    expect(kindOfDay('2019-12-31')).toEqual({ kind: 'unlisted' });
    expect(kindOfDay('2028-01-01')).toEqual({ kind: 'weekend' });
    expect(kindOfDay('2028-01-03')).toEqual({ kind: 'unlisted' });
    expect([
      isListed('2019-12-31'),
      isListed('2020-01-01'),
      isListed('2027-12-31'),
      isListed('2028-01-01'),
    ]).toEqual([false, true, true, false]);
    expect(isWorkingDay('2028-01-03')).toBe(true);
  });

  it('is what the office declared it, before the list', () => {
    const own: OwnDays = {
      '2021-10-01': { status: 'off', name: 'Festival' },
      '2021-10-04': { status: 'worked' },
      '2021-10-10': { status: 'worked' },
      '2028-01-03': { status: 'worked' },
    };
    expect(kindOfDay('2021-10-01', own)).toEqual({ kind: 'own', name: 'Festival' });
    expect(kindOfDay('2021-10-04', own)).toEqual({ kind: 'working' });
    expect(kindOfDay('2021-10-10', own)).toEqual({ kind: 'weekend' });
    expect(kindOfDay('2028-01-03', own)).toEqual({ kind: 'working' });
    expect(addWorkingDays('2021-09-30', 1, own)).toBe('2021-10-04');
    expect(addWorkingDays('2021-09-30', 1)).toBe('2021-10-01');
  });

  it('that is none is refused', () => {
    expect(() => kindOfDay('2021-02-30')).toThrow(RangeError);
    expect(() => addWorkingDays('2021-02-03', 0.5)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it('steps over Chuseok of 2025: a week and more', () => {
    expect(addWorkingDays('2025-10-02', 1)).toBe('2025-10-10');
    expect(addWorkingDays('2025-10-10', -1)).toBe('2025-10-02');
    expect(workingDayOnOrBefore('2025-10-09')).toBe('2025-10-02');
    expect(workingDayOnOrAfter('2025-10-03')).toBe('2025-10-10');
    expect(workingDaysBetween('2025-10-02', '2025-10-10')).toBe(1);
    expect(addWorkingDays('2025-10-05', 0)).toBe('2025-10-05');
  });

  it('finds for every day the nearest working days, by looking', () => {
    const working = daysFrom('2019-12-20', '2028-01-10').filter(isPlainlyWorking);
    for (const date of everyDay) {
      expect(workingDayOnOrBefore(date)).toBe(working.findLast((each) => each <= date));
      expect(workingDayOnOrAfter(date)).toBe(working.find((each) => each >= date));
    }
  });

  it('counts back what it added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (date, days) => {
        const there = addWorkingDays(date, days);
        expect(workingDaysBetween(date, there)).toBe(days);
        if (days !== 0) expect(isWorkingDay(there)).toBe(true);
      }),
    );
  });
});

function isPlainlyWorking(date: string): boolean {
  return weekday(date) < 6 && !Object.hasOwn(publicHolidays.days, date);
}
