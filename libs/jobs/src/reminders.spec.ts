// Holds the identity of reminders, on which streams and commands rely.
import { describe, expect, it } from '@jest/globals';
import { reminderId, type Reminder } from './reminders.js';

const reminder: Reminder = {
  organization: 'city',
  stream: 'round',
  id: '2021-2',
  obligation: 'answer/o-1/0',
  due: '2021-08-20',
  step: -1,
};

describe('a reminder', () => {
  it('has the same id wherever it is reckoned', () => {
    expect(reminderId(reminder)).toBe(reminderId({ ...reminder }));
    expect(reminderId(reminder)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another one for another duty, stream, organization, due date or step', () => {
    const ids = [
      reminder,
      { ...reminder, obligation: 'answer/o-1/1' },
      { ...reminder, id: '2021-3' },
      { ...reminder, stream: 'cycle' as const },
      { ...reminder, organization: 'town' },
      { ...reminder, due: '2021-08-27' },
      { ...reminder, step: 0 },
      { ...reminder, step: 3 },
      { ...reminder, step: 3, escalatedTo: 'head' as const },
      { ...reminder, step: 3, escalatedTo: 'office' as const },
    ].map(reminderId);
    expect(new Set(ids).size).toBe(10);
  });
});
