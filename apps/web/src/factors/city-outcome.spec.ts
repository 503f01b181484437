// What the address may say of the city's own sign-in: one of the known outcomes, and a number of the right shape.
import { describe, expect, it } from '@jest/globals';
import { outcomeIn } from './city-outcome.js';

describe('what stands behind the #', () => {
  it.each(['', '#', '#at=work', '#city=', '#city=well', '#round=2021-midterm'])(
    'is nothing of it: %s',
    (hash) => {
      expect(outcomeIn(hash)).toBeUndefined();
    },
  );

  it('is why nobody is signed in', () => {
    expect(outcomeIn('#city=denied')).toEqual({ outcome: 'denied' });
  });

  it('is a number to pass on', () => {
    expect(outcomeIn('#city=unknown&number=ABCDE-23456')).toEqual({
      outcome: 'unknown',
      number: 'ABCDE-23456',
    });
  });

  it('is no sentence that somebody else put there', () => {
    expect(outcomeIn('#city=unknown&number=Call+0900-123')).toEqual({ outcome: 'unknown' });
  });
});
