// Holds the end of a written meeting: when its last day is over in Korea, once for a meeting and a day.
import { describe, expect, it } from '@jest/globals';
import { windowEnds, windowJobId } from './windows.js';

const window = { organization: 'city', meeting: 'jobs-2021-7', closes: '2021-08-31' };

describe('a window', () => {
  it('ends at midnight in Korea after its last day', () => {
    expect(windowEnds('2021-08-31').toISOString()).toBe('2021-08-31T15:00:00.000Z');
    expect(windowEnds('2021-12-31').toISOString()).toBe('2021-12-31T15:00:00.000Z');
  });

  it('has one id for a meeting and a last day', () => {
    const others = [
      window,
      { ...window, organization: 'town' },
      { ...window, meeting: 'jobs-2021-8' },
      { ...window, closes: '2021-09-01' },
    ].map(windowJobId);
    expect(new Set(others).size).toBe(4);
    expect(windowJobId({ ...window })).toBe(others[0]);
    expect(others[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
