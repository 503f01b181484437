// Holds the retries to outlast a server that is away for a day, and to an end.
import { describe, expect, it } from '@jest/globals';
import { mostAttempts, waitAfter } from './retrying.js';

const hour = 3_600_000;

describe('trying again', () => {
  const waits = Array.from({ length: mostAttempts - 1 }, (_, failed) => waitAfter(failed + 1));

  it('comes soon at first, and never sooner than the time before', () => {
    expect(waits[0]).toBe(60_000);
    expect(waits).toEqual(waits.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
  });

  it('goes on for more than a day, and ends within three', () => {
    const whole = waits.reduce<number>((sum, wait) => sum + (wait ?? Number.NaN), 0);
    expect(whole).toBeGreaterThan(24 * hour);
    expect(whole).toBeLessThan(72 * hour);
    expect(waitAfter(mostAttempts)).toBeUndefined();
  });
});
