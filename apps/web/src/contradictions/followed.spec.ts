// A figure that is said to follow must answer 'why?' for itself, and not for the one that it is held against.
import { describe, expect, it } from '@jest/globals';
import { followedBy } from './followed.js';

describe('what follows where something does not add up', () => {
  const target = { figure: 'target', indicator: 'i-1', period: '2024' } as const;

  it('is the same figure as the rows give it, where a paper prints another, or weights are not 100', () => {
    const weights = { figure: 'weights', period: '2024' } as const;
    expect(followedBy({ kind: 'stated', at: target })).toEqual(target);
    expect(followedBy({ kind: 'weights', at: weights })).toEqual(weights);
  });

  it('is the budget where more was spent than that', () => {
    const spent = { figure: 'spent', period: '2024', source: 'own', item: '강사비' } as const;
    expect(followedBy({ kind: 'overspent', at: spent })).toEqual({ ...spent, figure: 'budget' });
  });

  it.each(['parts', 'derived', 'belowLast'] as const)('has no name of its own: %s', (kind) => {
    expect(followedBy({ kind, at: target })).toBeUndefined();
  });
});
