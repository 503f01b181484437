// A deadline on a Sunday is missed by everybody: days are proposed and judged by the week as offices work it.
import { describe, expect, it } from '@jest/globals';
import { distanceOf, isWeekend, proposedAfter, weekdayFrom, weekdaysUntil } from './deadlines.js';

describe('deadlines', () => {
  it('knows the weekend, and the Monday after it', () => {
    expect(['2021-07-30', '2021-07-31', '2021-08-01', '2021-08-02'].map(isWeekend)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(['2021-07-30', '2021-07-31', '2021-08-01'].map(weekdayFrom)).toEqual([
      '2021-07-30',
      '2021-08-02',
      '2021-08-02',
    ]);
  });

  it('counts the weekdays after a day up to another', () => {
    expect(weekdaysUntil('2021-07-19', '2021-07-26')).toBe(5);
    expect(weekdaysUntil('2021-07-30', '2021-08-01')).toBe(0);
    expect(weekdaysUntil('2021-07-26', '2021-07-19')).toBe(0);
  });

  it('proposes whole weeks, none ending on a weekend', () => {
    expect(proposedAfter('2021-07-24').map(({ date }) => date)).toEqual([
      '2021-08-02',
      '2021-08-09',
      '2021-08-16',
    ]);
  });

  it('says how far a day is, and of one on a weekend which is better', () => {
    expect(distanceOf('2021-07-30', '2021-07-19')).toEqual({ days: 11, weekdays: 9 });
    expect(distanceOf('2021-07-31', '2021-07-19')).toEqual({ days: 12, weekdays: 9, better: '2021-08-02' });
  });

  it.each(['', '2021-02-30', '2021-07-18', '9021-07-18'])('says nothing of %j', (date) => {
    expect(distanceOf(date, '2021-07-19')).toBeUndefined();
  });
});
