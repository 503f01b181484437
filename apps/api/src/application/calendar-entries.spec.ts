// A month shows what lies in its weeks, by day and hour.
import { describe, expect, it } from '@jest/globals';
import type { CalendarEntry } from '#contract/views';
import { weeksOf } from '#contract/month';
import { entriesBetween } from './calendar-entries.js';

describe('the entries of a month', () => {
  const meeting = (on: string, time: string): CalendarEntry => ({
    kind: 'meeting',
    on,
    time,
    id: 'm',
    committee: 'jobs',
    number: '2021-7',
    place: '시청',
    status: 'convened',
  });
  const round = (on: string, due: 'opinions' | 'answers'): CalendarEntry => ({
    kind: 'round',
    on,
    due,
    id: 'r',
    title: '중간평가',
  });

  it('are those of its days, meetings before what is due, each by its hour', () => {
    const all = [
      round('2021-07-14', 'answers'),
      meeting('2021-07-14', '14:00'),
      meeting('2021-07-14', '09:30'),
      round('2021-06-27', 'opinions'),
      round('2021-06-26', 'opinions'),
      meeting('2021-08-01', '10:00'),
    ];
    expect(entriesBetween(all, weeksOf('2021-07'))).toEqual([all[3], all[2], all[1], all[0]]);
  });
});
