// The edge between this week and later is where people look.
import { describe, expect, it } from '@jest/globals';
import { urgencyOf } from './urgency.js';

describe('urgencyOf', () => {
  it.each([
    [{ overdue: true, daysLeft: -1 }, 'late'],
    [{ overdue: false, daysLeft: 0 }, 'soon'],
    [{ overdue: false, daysLeft: 7 }, 'soon'],
    [{ overdue: false, daysLeft: 8 }, 'later'],
    [{ overdue: false }, 'undated'],
  ] as const)('%j is %s', (item, urgency) => {
    expect(urgencyOf(item)).toBe(urgency);
  });
});
