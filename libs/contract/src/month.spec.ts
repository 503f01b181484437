// A month shows whole weeks, from a Sunday to a Saturday, and none too many.
import { describe, expect, it } from '@jest/globals';
import { daysBetween, weekday } from '#domain/dates';
import { daysOf, firstOf, monthOf, weeksOf } from './month.js';

const sunday = 7;
const saturday = 6;

describe('a month', () => {
  it.each([
    ['2021-07', '2021-06-27', '2021-07-31'],
    ['2021-08', '2021-08-01', '2021-09-04'],
    ['2024-02', '2024-01-28', '2024-03-02'],
    ['2021-12', '2021-11-28', '2022-01-01'],
    ['2026-02', '2026-02-01', '2026-02-28'],
  ])('shows of %s the days from %s to %s', (month, from, until) => {
    expect(weeksOf(month)).toEqual({ from, until });
    expect(daysOf(month).flat().at(0)).toBe(from);
    expect(daysOf(month).flat().at(-1)).toBe(until);
  });

  it('holds itself in whole weeks, in every month of eight years', () => {
    for (let nth = 0; nth < 96; nth += 1) {
      const first = firstOf('2020-01', nth);
      const weeks = daysOf(monthOf(first));
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(weeks.every(([day = '']) => weekday(day) === sunday)).toBe(true);
      expect(weekday(weeks.at(-1)?.at(-1) ?? '')).toBe(saturday);
      expect(weeks[0]).toContain(first);
      const length = daysBetween(first, firstOf(monthOf(first), 1));
      expect(weeks.flat().filter((day) => monthOf(day) === monthOf(first))).toHaveLength(length);
      expect(weeks).toHaveLength(Math.ceil(((weekday(first) % 7) + length) / 7));
    }
  });

  it('has one before and one after, over the turn of the year too', () => {
    expect([firstOf('2021-12', 1), firstOf('2021-01', -1), firstOf('2021-07', 0)]).toEqual([
      '2022-01-01',
      '2020-12-01',
      '2021-07-01',
    ]);
  });
});
