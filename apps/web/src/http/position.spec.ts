// Holds which answers are asked for again once somebody listens: those that may be older than the listening.
import { describe, expect, it } from '@jest/globals';
import { wasReadBefore } from './position.js';

describe('what was read', () => {
  it('is old where it says an earlier position, or none', () => {
    expect(wasReadBefore({ position: 6 }, 7)).toBe(true);
    expect(wasReadBefore({ cycles: [] }, 7)).toBe(true);
    expect(wasReadBefore([], 7)).toBe(true);
  });

  it('is not where it says this position or a later one', () => {
    expect(wasReadBefore({ position: 7 }, 7)).toBe(false);
    expect(wasReadBefore({ position: 8 }, 7)).toBe(false);
  });

  it('is nothing where nothing came yet, or only the known position itself', () => {
    expect(wasReadBefore(undefined, 7)).toBe(false);
    expect(wasReadBefore(12, 7)).toBe(false);
  });
});
