// Dates are what people act on: each form of them is held here in both languages.
import { describe, expect, it } from '@jest/globals';
import { dateLabel, daysLeftLabel, instantLabel, shortDateLabel } from './dates.js';

describe('dates as people read them', () => {
  it('names the day of the week', () => {
    expect(dateLabel('2021-07-19')).toEqual({ ko: '2021년 7월 19일 (월)', en: 'Mon 19 Jul 2021' });
    expect(dateLabel('2021-08-01')).toEqual({ ko: '2021년 8월 1일 (일)', en: 'Sun 1 Aug 2021' });
  });

  it('leaves the year out where it is plain', () => {
    expect(shortDateLabel('2021-08-06')).toEqual({ ko: '8. 6.', en: '6 Aug' });
  });

  it.each([
    [12, 'D-12', '12 days left'],
    [1, 'D-1', '1 day left'],
    [0, '오늘까지', 'due today'],
    [-1, '1일 지남', '1 day late'],
    [-3, '3일 지남', '3 days late'],
  ])('counts %i days', (left, ko, en) => {
    expect(daysLeftLabel(left)).toEqual({ ko, en });
  });

  it('shows an instant as the clock in Korea did, over midnight too', () => {
    expect(instantLabel('2021-07-19T00:05:00.000Z')).toEqual({
      ko: '2021. 7. 19. 09:05',
      en: '19 Jul 2021, 09:05',
    });
    expect(instantLabel('2021-12-31T15:00:00.000Z').ko).toBe('2022. 1. 1. 00:00');
  });
});
