// Holds the ids that follow from what a stream is one of: policies find their way by them.
import { describe, expect, it } from '@jest/globals';
import { cycleIdOf, isPlanIdFor, isSameOrLater, planIdFor, voteIdOf } from './naming.js';

describe('the id of a plan', () => {
  it.each([
    ['plan-2021', 2021, true],
    ['welfare-plan_a~b-2021', 2021, true],
    ['plan-2021', 2022, false],
    ['plan2021', 2021, false],
    ['2021', 2021, false],
    ['-2021', 2021, false],
    ['city.plan-2021', 2021, false],
    ['plan-2021-2', 2021, false],
  ])('%s for %i: %s', (id, year, fits) => {
    expect(isPlanIdFor(id, year)).toBe(fits);
  });

  it('leads to the next one of its series', () => {
    expect(planIdFor('plan-2021', 2022)).toBe('plan-2022');
    expect(planIdFor('term-plan-2018', 2022)).toBe('term-plan-2022');
    expect(planIdFor('whatever', 2022)).toBeUndefined();
  });
});

describe('the id of a cycle', () => {
  it('says committee, plan and year', () => {
    expect(cycleIdOf('jobs', 'plan-2021', 2021)).toBe('jobs.plan-2021.2021');
  });

  it('tells which year of a plan comes later', () => {
    const [first, second] = [cycleIdOf('jobs', 'term-2021', 2021), cycleIdOf('jobs', 'term-2021', 2022)];
    expect(isSameOrLater(second, first)).toBe(true);
    expect(isSameOrLater(first, first)).toBe(true);
    expect(isSameOrLater(first, second)).toBe(false);
  });
});

it('a vote is an opinion of its own for each proposal', () => {
  expect([1, 2].map((nth) => voteIdOf('jury-1', 'a-2', nth))).toEqual(['jury-1:a-2:1', 'jury-1:a-2:2']);
});
