// Holds the difference between plan and queue to what the sweep relies on.
import { describe, expect, it } from '@jest/globals';
import { differenceTo, type PlannedJob } from './plan.js';

const now = 1_000_000;
const job = (id: string, at: number): PlannedJob<string> => ({ id, at, data: `about ${id}` });

describe('the difference between a plan and what waits', () => {
  it('is nothing where both agree, to the second', () => {
    const plan = [job('a', now + 60_000), job('b', now + 90_000)];
    const waiting = [job('b', now + 90_400), job('a', now + 59_500)];
    expect(differenceTo(plan, waiting, now)).toEqual({ gone: [], missing: [] });
  });

  it('misses what is planned and does not wait', () => {
    expect(differenceTo([job('a', now + 5)], [], now)).toEqual({ gone: [], missing: [job('a', now + 5)] });
  });

  it('drops what waits and is not planned', () => {
    expect(differenceTo([], [job('a', now + 5)], now)).toEqual({ gone: [job('a', now + 5)], missing: [] });
  });

  it('drops and misses what moved to another hour, earlier or later', () => {
    for (const hour of [now + 60_000, now + 7_200_000]) {
      const [wanted, waiting] = [job('a', hour), job('a', now + 3_600_000)];
      expect(differenceTo([wanted], [waiting], now)).toEqual({ gone: [waiting], missing: [wanted] });
    }
  });

  it('leaves what is due anyway, whatever its hour was', () => {
    expect(differenceTo([job('a', now - 86_400_000)], [job('a', now)], now)).toEqual({
      gone: [],
      missing: [],
    });
  });
});
