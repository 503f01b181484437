// Holds which answers are asked for again once somebody listens: those that may be older than the listening.
import { describe, expect, it } from '@jest/globals';
import { wasReadBefore } from './position.js';

describe('what was read', () => {
  it('is old where it says an earlier position', () => {
    expect(wasReadBefore({ position: 6 }, 7, false)).toBe(true);
    expect(wasReadBefore({ position: 6, past: false }, 7, false)).toBe(true);
  });

  it('is not where it says this position or a later one', () => {
    expect(wasReadBefore({ position: 7 }, 7, true)).toBe(false);
    expect(wasReadBefore({ position: 8 }, 7, true)).toBe(false);
  });

  it('is not where a point of the past was asked for', () => {
    expect(wasReadBefore({ position: 6, past: true }, 7, true)).toBe(false);
  });

  it('is what its kind is where it says no position', () => {
    expect(wasReadBefore({ cycles: [] }, 7, true)).toBe(true);
    expect(wasReadBefore({ letters: [] }, 7, false)).toBe(false);
  });

  it('is nothing where nothing came yet', () => {
    expect(wasReadBefore(undefined, 7, true)).toBe(false);
  });
});
