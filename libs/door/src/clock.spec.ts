// The clock runs on from where it was set, and the business date is Korea's.
import { describe, expect, it } from '@jest/globals';
import { koreanDate } from '#contract/korean-date';
import { MovableClock } from './clock.js';

describe('the business date', () => {
  it.each([
    ['2021-07-14T14:59:59.999Z', '2021-07-14'],
    ['2021-07-14T15:00:00.000Z', '2021-07-15'],
    ['2021-12-31T15:00:00.000Z', '2022-01-01'],
  ])('at %s is %s in Korea', (instant, date) => {
    expect(koreanDate(new Date(instant))).toBe(date);
  });
});

describe('a movable clock', () => {
  it('runs on from wherever it was set, with its base', () => {
    let base = Date.parse('2026-01-05T00:00:00Z');
    const clock = new MovableClock({ now: () => new Date(base) });

    clock.moveTo(new Date('2021-08-07T00:00:00Z'));
    base += 60_000;

    expect(clock.now().toISOString()).toBe('2021-08-07T00:01:00.000Z');
  });

  it('can be set again as far ahead as it was', () => {
    const base = { now: () => new Date('2026-01-05T00:00:00Z') };
    const moved = new MovableClock(base);
    moved.moveTo(new Date('2027-01-05T00:00:00Z'));
    const restarted = new MovableClock(base);

    restarted.setAhead(moved.ahead);

    expect(restarted.now()).toEqual(moved.now());
  });
});
