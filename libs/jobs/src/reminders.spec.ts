// Holds the hour and the identity of reminders, on which jobs, streams and commands rely.
import { describe, expect, it } from '@jest/globals';
import { remindAt, reminderId, type Reminder } from './reminders.js';

const reminder: Reminder = {
  organization: 'city',
  stream: 'round',
  id: '2021-2',
  obligation: 'answer/o-1/0',
  due: '2021-08-20',
};

describe('a reminder', () => {
  it('comes at nine in Korea on the day before', () => {
    expect(remindAt('2021-08-20').toISOString()).toBe('2021-08-19T00:00:00.000Z');
    expect(remindAt('2021-03-01').toISOString()).toBe('2021-02-28T00:00:00.000Z');
  });

  it('has the same id wherever it is reckoned', () => {
    expect(reminderId(reminder)).toBe(reminderId({ ...reminder }));
    expect(reminderId(reminder)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps the id that a round’s reminder has always had', () => {
    expect(reminderId(reminder).slice(0, 16)).toBe('5cc29d005fc05379');
  });

  it('is another one for another duty, stream, organization or due date', () => {
    const ids = [
      reminder,
      { ...reminder, obligation: 'answer/o-1/1' },
      { ...reminder, id: '2021-3' },
      { ...reminder, stream: 'cycle' as const },
      { ...reminder, stream: 'plan' as const },
      { ...reminder, organization: 'town' },
      { ...reminder, due: '2021-08-27' },
    ].map(reminderId);
    expect(new Set(ids).size).toBe(7);
  });
});
